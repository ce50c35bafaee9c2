import { longTime } from '#shared/dates.ts';
import type { BagFile } from './bag.ts';

/** One file of a container, as it was named there, and as it stands in the pack; null where it held nothing. */
export interface Listed {
  readonly name: string;
  readonly file: BagFile | null;
}

interface Container {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

const oneLine = (name: string): string => JSON.stringify(name).slice(1, -1);

const lineOf = ({ name, file }: Listed): string =>
  file === null
    ? `(nothing in it; left out)  0  ${oneLine(name)}`
    : `${file.sha256}  ${file.bytes}  ${oneLine(name)}  =>  ${file.path.split('/').at(-1) ?? ''}`;

/** What a container was: its own name, size and hash, and every file in it under its own name. */
export const listingText = (
  { fileName, sha256, bytes }: Container,
  listed: readonly Listed[],
): string =>
  [
    'This folder holds what was in one container file, taken out of it unchanged.',
    'The container itself is not kept: no file of a pack is a zip. Files that held nothing are left out.',
    '',
    `Container: ${oneLine(fileName)}`,
    `Bytes: ${bytes}`,
    `SHA-256: ${sha256}`,
    `Files: ${listed.length}`,
    '',
    'SHA-256 of each file, its bytes, its name in the container => its name here',
    '',
    ...listed.map(lineOf),
    '',
  ].join('\n');

/** Says what an original was that stayed in the vault, since it holds talk of other days than the pack. */
export const originalLeftOut = ({
  fileName,
  sha256,
  bytes,
  first,
  last,
}: Container & { readonly first: string | null; readonly last: string | null }): string =>
  [
    'This original is not in the pack. It was imported as it came and is kept in the vault, unchanged.',
    'It also holds talk from outside the tenure, which does not belong here. What belongs is in',
    'transcript.html and messages.csv, and attachments of those messages under attachments.',
    '',
    `Original: ${oneLine(fileName)}`,
    `Bytes: ${bytes}`,
    `SHA-256: ${sha256}`,
    `First message: ${first === null ? 'none' : longTime(first)}`,
    `Last message: ${last === null ? 'none' : longTime(last)}`,
    '',
  ].join('\n');
