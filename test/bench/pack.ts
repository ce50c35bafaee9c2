import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sodium from 'sodium-native';
import { beginBag } from '#vault/packs/bag.ts';
import { makeSshSignature } from '#vault/packs/sshsig.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { MEGABYTE, thousands, type BenchRow } from './bench-row.ts';

const LARGE = 128 * MEGABYTE;
const SMALL = 200_000;
const RUNS = 3;

/** Half in files as large as videos, half in files as small as photographs. */
const writeFiles = (folder: string, megabytes: number): readonly string[] => {
  const half = (megabytes * MEGABYTE) / 2;
  const sizes = [
    ...Array.from({ length: Math.max(1, Math.round(half / LARGE)) }, () => LARGE),
    ...Array.from({ length: Math.round(half / SMALL) }, () => SMALL),
  ];
  const bytes = randomFillSync(Buffer.allocUnsafe(MEGABYTE));
  return sizes.map((size, index) => {
    const name = `file-${index}.bin`;
    const file = openSync(join(folder, name), 'w');
    for (let left = size; left > 0; left -= MEGABYTE)
      writeSync(file, bytes, 0, Math.min(left, MEGABYTE));
    closeSync(file);
    return name;
  });
};

const signer = () => {
  const publicKey = Buffer.alloc(sodium.crypto_sign_PUBLICKEYBYTES);
  const secretKey = Buffer.alloc(sodium.crypto_sign_SECRETKEYBYTES);
  sodium.crypto_sign_keypair(publicKey, secretKey);
  const sign = (bytes: Buffer): Buffer => {
    const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
    sodium.crypto_sign_detached(signature, bytes, secretKey);
    return signature;
  };
  return { publicKey, sign };
};

/** Copies files into a pack, hashes them, and reads every byte of it again. */
const pack = async (from: string, names: readonly string[], to: string): Promise<void> => {
  const key = signer();
  const bag = await beginBag(to, 'Daybook pack - bench');
  for (const name of names)
    await bag.add(
      `evidence/chat/originals/${name}`,
      createReadStream(join(from, name), { highWaterMark: 1 << 16 }),
    );
  const sealed = await bag.seal({
    info: [],
    day: '2026-11-22',
    sign: (bytes) => makeSshSignature(bytes, key),
  });
  const { problems } = await verifyPack(sealed.place, { expected: null });
  const wrong = problems.filter((problem) => problem !== 'There is no journal in the pack');
  if (wrong.length > 0) throw new Error(`the pack of the bench does not hold: ${wrong.join('; ')}`);
  sealed.giveName();
};

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};

/** The best of a few runs of each, taken in turns, so that a busy machine is busy for both. */
const bestOf = async (
  theirs: () => unknown,
  ours: () => Promise<void>,
): Promise<{ readonly theirs: number; readonly ours: number }> => {
  const times: { theirs: number; ours: number }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push({ theirs: await seconds(theirs), ours: await seconds(ours) });
  return {
    theirs: Math.min(...times.map((time) => time.theirs)),
    ours: Math.min(...times.map((time) => time.ours)),
  };
};

/** In memory where there is such a place: what is measured is Daybook, and not how durable a disk is. */
const place = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

const grownBy = async (work: () => Promise<void>): Promise<number> => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  await work();
  clearInterval(watch);
  return most - before;
};

/** Measures making a pack, verification included, against `sha256sum` over the same files. */
export const benchPack = async (megabytes = 500): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(place(), 'daybook-bench-'));
  try {
    const from = join(folder, 'from');
    const to = join(folder, 'to');
    mkdirSync(from);
    const names = writeFiles(from, megabytes);
    const make = async (): Promise<void> => {
      rmSync(to, { recursive: true, force: true });
      mkdirSync(to);
      await pack(from, names, to);
    };
    const sums = (): unknown =>
      execFileSync('sha256sum', ['--', ...names], { cwd: from, maxBuffer: 1 << 26 });
    const grown = await grownBy(make);
    const { theirs, ours } = await bestOf(sums, make);
    const ratio = theirs / ours;
    const what = `${thousands(megabytes)} MB in ${thousands(names.length)} files`;
    return [
      {
        what: `pack ${what}: hash, copy, read again`,
        value: `${Math.round(megabytes / ours)} MB/s (sha256sum ${Math.round(megabytes / theirs)} MB/s)`,
        ratio,
        limit: '≥ 0.5 × sha256sum',
        holds: ratio >= 0.5,
      },
      {
        what: 'memory grown by it',
        value: `${Math.round(grown / MEGABYTE)} MB`,
        ratio: null,
        limit: '≤ 100 MB, whatever the size',
        holds: grown <= 100 * MEGABYTE,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
