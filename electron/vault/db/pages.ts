import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import * as fs from 'node:fs';

const PAGE = 4096;
const MAC = 64;
const SALT = 16;
/** SQLite writes nothing to the page that holds its locks, at 1 GiB. */
const LOCK_PAGE = 2 ** 30 / PAGE + 1;
const RUN_PAGES = 256;

interface Page {
  /** Counted from 1, as SQLite does. */
  readonly number: number;
  /** Shorter than a page only at the end of a file that was cut or lengthened. */
  readonly bytes: Buffer;
}

/** Pages that stand one after another in a file. */
interface Run {
  /** Number of the first of them, counted from 1, as SQLite does. */
  readonly first: number;
  readonly bytes: Buffer;
}

/**
 * The pages of a database file in runs, read from the disk itself and not from SQLite's memory.
 * Each run is overwritten by the next: of a large vault there are hundreds of megabytes.
 */
const runsOfPages = function* (file: string): Generator<Run> {
  const handle = fs.openSync(file, 'r');
  try {
    const run = Buffer.allocUnsafe(RUN_PAGES * PAGE);
    for (let first = 0; ; first += RUN_PAGES) {
      const length = fs.readSync(handle, run, 0, run.length, first * PAGE);
      if (length === 0) return;
      yield { first: first + 1, bytes: run.subarray(0, length) };
    }
  } finally {
    fs.closeSync(handle);
  }
};

const pagesOf = ({ first, bytes }: Run): readonly Page[] =>
  Array.from({ length: Math.ceil(bytes.length / PAGE) }, (_, index) => ({
    number: first + index,
    bytes: bytes.subarray(index * PAGE, (index + 1) * PAGE),
  }));

/**
 * SHA-256, hex, over the MACs of all pages in order: which version of each page the file holds. A
 * page's own MAC cannot show that the page was put back to an older state; this does.
 */
export const digestOfPages = (file: string): string => {
  const digest = createHash('sha256');
  const macs = Buffer.allocUnsafe(RUN_PAGES * MAC);
  for (const { bytes } of runsOfPages(file)) {
    let length = 0;
    for (let from = 0; from < bytes.length; from += PAGE) {
      const to = Math.min(from + PAGE, bytes.length);
      length += bytes.copy(macs, length, Math.max(from, to - MAC), to);
    }
    digest.update(macs.subarray(0, length));
  }
  return digest.digest('hex');
};

/** Key of the page MACs in the SQLCipher 4 format: PBKDF2 with two rounds over the masked salt. */
const macKeyOf = (key: Buffer, salt: Buffer): Buffer =>
  pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');

const isWhole = ({ number, bytes }: Page, macKey: Buffer): boolean => {
  if (number === LOCK_PAGE) return true;
  if (bytes.length < PAGE) return false;
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(bytes.subarray(number === 1 ? SALT : 0, PAGE - MAC))
    .update(place)
    .digest();
  return timingSafeEqual(mac, bytes.subarray(PAGE - MAC));
};

/**
 * Numbers of the pages whose MAC does not hold, whatever SQLite has read of them so far. The log
 * must be empty: what stands in it is not looked at. `pause` is called between runs of a megabyte.
 */
export const damagedPages = async (
  file: string,
  key: Buffer,
  pause: (done: number, total: number) => Promise<void>,
): Promise<readonly number[]> => {
  const total = Math.ceil(fs.statSync(file).size / PAGE);
  const damaged: number[] = [];
  let macKey: Buffer | null = null;
  for (const run of runsOfPages(file)) {
    macKey ??= macKeyOf(key, run.bytes.subarray(0, SALT));
    const pages = pagesOf(run);
    for (const page of pages) if (!isWhole(page, macKey)) damaged.push(page.number);
    await pause(Math.min(pages.at(-1)?.number ?? 0, total), total);
  }
  macKey?.fill(0);
  return damaged;
};
