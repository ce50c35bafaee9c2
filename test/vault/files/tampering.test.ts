import { randomBytes, randomInt } from 'node:crypto';
import * as fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { SealedFileDamagedError } from '#vault/files/damage.ts';
import { readSealed } from '#vault/files/read-sealed.ts';
import {
  beginOpening,
  CHUNK_BYTES,
  CHUNK_OVERHEAD,
  HEADER_BYTES,
} from '#vault/files/sealed-stream.ts';
import { aStore, collect, placeOf, type AStore } from './a-store.ts';

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const SEALED_CHUNK = CHUNK_BYTES + CHUNK_OVERHEAD;
const LENGTHS = [0, 1, 500, CHUNK_BYTES, 3 * CHUNK_BYTES + 77];

/** What came of reading a file whose bytes were changed: how both ways of reading refused it, or that they did not. */
const refusal = async (store: AStore, name: string, changed: Buffer): Promise<string> => {
  fs.writeFileSync(placeOf(store.folder, name), changed);
  const streamed = await collect(store.files.open(name)).then(
    () => 'accepted',
    (cause: unknown) => whatIs(cause, name),
  );
  let atOnce = 'accepted';
  try {
    readSealed(store.folder, store.ring, name);
  } catch (cause) {
    atOnce = whatIs(cause, name);
  }
  return streamed === atOnce ? streamed : `${streamed} but ${atOnce}`;
};

const whatIs = (cause: unknown, name: string): string =>
  cause instanceof SealedFileDamagedError && cause.file === name ? 'damaged' : String(cause);

const sealedOf = async (store: AStore, length: number) => {
  const { name } = await store.files.seal(randomBytes(length));
  return { name, whole: fs.readFileSync(placeOf(store.folder, name)) };
};

const flip = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << randomInt(8));
  return changed;
};

const chunksOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: 6 }, (_, n) =>
    bytes.subarray(HEADER_BYTES + n * SEALED_CHUNK, HEADER_BYTES + (n + 1) * SEALED_CHUNK),
  );

describe('a sealed file that was tampered with', () => {
  it('is refused and named: bits flipped in every byte of the header and at random', async () => {
    const store = aStore();
    const outcomes: string[] = [];
    for (const length of LENGTHS) {
      const { name, whole } = await sealedOf(store, length);
      const places = Array.from({ length: 100 }, () => randomInt(whole.length));
      const header = Array.from({ length: HEADER_BYTES }, (_, at) => at);
      for (const at of length < 1_000 ? [...header, ...places] : places) {
        outcomes.push(await refusal(store, name, flip(whole, at)));
      }
    }
    expect(outcomes.length).toBeGreaterThan(800);
    expect(outcomes.filter((outcome) => outcome !== 'damaged')).toEqual([]);
  });

  it('is refused and named: cut anywhere, above all at the edges of chunks', async () => {
    const store = aStore();
    const outcomes: string[] = [];
    for (const length of LENGTHS) {
      const { name, whole } = await sealedOf(store, length);
      const edges = [0, 1, 2, 3].map((n) => HEADER_BYTES + n * SEALED_CHUNK);
      const cuts = [
        0,
        1,
        8,
        12,
        ...edges,
        ...Array.from({ length: 80 }, () => randomInt(whole.length)),
      ];
      for (const at of cuts.filter((cut) => cut < whole.length)) {
        outcomes.push(await refusal(store, name, whole.subarray(0, at)));
      }
    }
    expect(outcomes.length).toBeGreaterThan(400);
    expect(outcomes.filter((outcome) => outcome !== 'damaged')).toEqual([]);
  });

  it('is refused and named: bytes, chunks or a whole file added', async () => {
    const store = aStore();
    const outcomes: string[] = [];
    for (const length of LENGTHS) {
      const { name, whole } = await sealedOf(store, length);
      const chunk = whole.subarray(HEADER_BYTES, HEADER_BYTES + SEALED_CHUNK);
      const added = [Buffer.from([0]), randomBytes(17), randomBytes(SEALED_CHUNK), chunk, whole];
      for (const more of [
        ...added,
        ...Array.from({ length: 30 }, () => randomBytes(randomInt(1, 3_000))),
      ]) {
        outcomes.push(await refusal(store, name, Buffer.concat([whole, more])));
      }
    }
    expect(outcomes.length).toBeGreaterThan(150);
    expect(outcomes.filter((outcome) => outcome !== 'damaged')).toEqual([]);
  });

  it('is refused and named: chunks exchanged, doubled, left out or taken from another file', async () => {
    const store = aStore();
    const { name, whole } = await sealedOf(store, 5 * CHUNK_BYTES + 9);
    const other = await sealedOf(store, 5 * CHUNK_BYTES + 9);
    const [header, chunks] = [whole.subarray(0, HEADER_BYTES), chunksOf(whole)];
    const outcomes: string[] = [];
    const refuse = async (given: readonly Buffer[]): Promise<void> => {
      outcomes.push(await refusal(store, name, Buffer.concat([header, ...given])));
    };
    for (let a = 0; a < 6; a += 1) {
      await refuse(chunks.toSpliced(a, 1));
      await refuse(chunks.with(a, chunksOf(other.whole)[a] ?? header));
      for (let b = 0; b < 6; b += 1) {
        if (a === b) continue;
        await refuse(chunks.with(a, chunks[b] ?? header).with(b, chunks[a] ?? header));
        await refuse(chunks.with(a, chunks[b] ?? header));
      }
    }
    expect(outcomes.length).toBeGreaterThan(70);
    expect(outcomes.filter((outcome) => outcome !== 'damaged')).toEqual([]);
    expect(await refusal(store, name, whole)).toBe('accepted');
  });

  it('is refused and named: a whole file in the place of another', async () => {
    const store = aStore();
    const outcomes: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const [one, other] = [await sealedOf(store, 2_000), await sealedOf(store, 2_000)];
      outcomes.push(await refusal(store, one.name, other.whole));
    }
    expect(outcomes.filter((outcome) => outcome !== 'damaged')).toEqual([]);
  });
});

/** The reader without its two guards: it neither demands the FINAL tag nor compares the name. */
const unguarded = ({ ring }: AStore, changed: Buffer): string => {
  const opening = beginOpening(ring, changed.subarray(0, HEADER_BYTES));
  if (!opening.ok) return 'damaged';
  for (let at = HEADER_BYTES; at < changed.length; at += SEALED_CHUNK) {
    if (!opening.pull(changed.subarray(at, at + SEALED_CHUNK))) return 'damaged';
  }
  return 'accepted';
};

describe('what is said of a damaged file', () => {
  it('tells something added from something missing and something changed', async () => {
    const store = aStore();
    const { name, whole } = await sealedOf(store, 2 * CHUNK_BYTES);
    const sayings: [Buffer, string][] = [
      [Buffer.concat([whole, randomBytes(40)]), 'something was added after its end'],
      [whole.subarray(0, HEADER_BYTES + SEALED_CHUNK), 'its end is missing'],
      [flip(whole, HEADER_BYTES + 5), 'a part of it was changed, moved or cut'],
      [flip(whole, 40), 'its key does not open'],
      [flip(whole, 0), 'it does not begin as a sealed file does'],
      [whole.subarray(0, 50), 'it is cut short'],
    ];
    for (const [changed, says] of sayings) {
      fs.writeFileSync(placeOf(store.folder, name), changed);
      await expect(store.files.verify(name)).rejects.toThrow(
        `sealed file ${name} is damaged: ${says}`,
      );
      expect(() => readSealed(store.folder, store.ring, name)).toThrow(says);
    }
  });
});

describe('without the guards the same tampering is not seen', () => {
  it('a file cut at the edge of a chunk, or emptied, is accepted unless FINAL is demanded', async () => {
    const store = aStore();
    const { name, whole } = await sealedOf(store, 3 * CHUNK_BYTES);
    for (const chunks of [0, 1, 2]) {
      const cut = whole.subarray(0, HEADER_BYTES + chunks * SEALED_CHUNK);
      expect(unguarded(store, cut)).toBe('accepted');
      expect(await refusal(store, name, cut)).toBe('damaged');
    }
    expect(unguarded(store, whole.subarray(0, HEADER_BYTES + 9))).toBe('damaged');
  });

  it('a whole file in the place of another is accepted unless the name is compared', async () => {
    const store = aStore();
    const { name } = await sealedOf(store, 100);
    const foreign = (await sealedOf(store, 100)).whole;
    expect(unguarded(store, foreign)).toBe('accepted');
    expect(await refusal(store, name, foreign)).toBe('damaged');
  });
});
