import { describe, expect, it, vi } from 'vitest';
import { beginSealing } from '#vault/files/sealed-stream.ts';
import { sealUnder } from '#vault/keys/aead.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { newRing, ringView } from '#vault/keys/ring.ts';
import { quickDeps } from './an-office.ts';

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const TIMES = 100_000;

/** What is drawn afresh for each: nonce of the key's wrap, the wrapped key, nonce of the stream. */
const partsOf = (header: Buffer): readonly string[] => [
  header.toString('latin1', 12, 36),
  header.toString('latin1', 36, 84),
  header.toString('latin1', 84, 108),
];

const repeatsOver = (times: number, random: typeof systemRandom): number => {
  const ring = ringView(newRing(1, systemRandom));
  const seen = new Set<string>();
  for (let n = 0; n < times; n += 1) {
    const sealing = beginSealing(ring, random);
    for (const part of partsOf(sealing.header)) seen.add(part);
    sealing.wipe();
  }
  return times * 3 - seen.size;
};

const broken = (bytes: number): Buffer => Buffer.alloc(bytes, Math.random() < 0.5 ? 1 : 2);

describe('nonces and keys', () => {
  it(`do not repeat over ${TIMES.toLocaleString('en-GB')} sealed files`, () => {
    expect(repeatsOver(TIMES, systemRandom)).toBe(0);
  });

  it('are seen to repeat where randomness is broken', () => {
    expect(repeatsOver(100, broken)).toBeGreaterThan(100);
  });

  it(`do not repeat over ${TIMES.toLocaleString('en-GB')} sealings under one key`, () => {
    const key = quickDeps.random(32);
    const seen = new Set<string>();
    for (let n = 0; n < TIMES; n += 1) {
      const plain = Buffer.from('same');
      const { nonce, box } = sealUnder({ key, plain, context: plain, random: systemRandom });
      seen.add(nonce.toString('latin1')).add(box.toString('latin1'));
    }
    expect(seen.size).toBe(2 * TIMES);
  });
});
