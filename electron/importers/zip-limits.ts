import { type Result, err, ok } from '#shared/result.ts';
import type { FailureOf } from '#shared/failure.ts';

/*
 * What a zip may not be before anything in it is unpacked. It came from somebody's phone, or from
 * somebody who says so.
 */

/** Files in one zip. */
export const MOST_MEMBERS = 20_000;
/** Bytes that all of them may unpack to. */
export const MOST_BYTES = 4 * 1024 ** 3;
/** Times that a file may grow by unpacking, once it is larger than `RATIO_FROM` bytes. */
export const MOST_RATIO = 200;
export const RATIO_FROM = 10 * 1024 ** 2;
/** Characters of a member's name. */
export const LONGEST_NAME = 255;

/** One entry as the list at the end of the zip gives it. */
export interface ListedEntry {
  readonly name: string;
  readonly bytes: number;
  readonly compressedBytes: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Unix file type bits, where the zip carries them. */
  readonly fileType: number;
}

type Refusal = FailureOf<'file-refused'>;
const refuse = (why: string): Result<never, Refusal> => err({ code: 'file-refused', why });

const SYMBOLIC_LINK = 0xa000;
/** Names that Windows gives to devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

// oxlint-disable-next-line no-control-regex -- because control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Whether a name could be meant to reach outside a folder, or to name something else than a file. */
const isHostileName = (name: string): boolean =>
  name.includes('\\') ||
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  CONTROL.test(name) ||
  name.split('/').some((part) => part === '..' || DEVICE.test(part));

const checkName = (name: string): Result<true, Refusal> => {
  if (name.length > LONGEST_NAME) return refuse('A file name inside the zip is far too long.');
  if (isHostileName(name)) {
    return refuse('The zip holds a file whose name could do harm, as no export from a phone does.');
  }
  return ok(true);
};

const checkEntry = (entry: ListedEntry): Result<true, Refusal> => {
  if (entry.encrypted) {
    return refuse('The zip is protected by a password. Unpack it, then import what was inside.');
  }
  if (entry.method !== 0 && entry.method !== 8) {
    return refuse(
      'The zip is packed in a way that Daybook does not read. Pack it again as an ordinary zip.',
    );
  }
  if (entry.fileType === SYMBOLIC_LINK) return refuse('The zip holds a link to another file.');
  if (entry.bytes > RATIO_FROM && entry.bytes > entry.compressedBytes * MOST_RATIO) {
    return refuse(
      'A file in the zip would grow so much by unpacking that it looks like an attack.',
    );
  }
  return checkName(entry.name);
};

const twiceNamed = (entries: readonly ListedEntry[]): boolean => {
  const names = new Set(entries.map(({ name }) => name.normalize('NFC').toLowerCase()));
  return names.size !== entries.length;
};

/** Whether the entries of a zip stay within all limits; the first thing wrong otherwise. */
export const checkEntries = (entries: readonly ListedEntry[]): Result<true, Refusal> => {
  if (entries.length > MOST_MEMBERS) return refuse('The zip holds more than 20,000 files.');
  for (const entry of entries) {
    const checked = checkEntry(entry);
    if (!checked.ok) return checked;
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MOST_BYTES) return refuse('The zip would unpack to more than 4 GB.');
  if (twiceNamed(entries)) return refuse('The zip holds two files of the same name.');
  return ok(true);
};
