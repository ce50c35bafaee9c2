import { isUtf8 } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { FailureOf } from '#shared/failure.ts';
import { type Result, err, ok } from '#shared/result.ts';
import type { ByteSource } from './source.ts';
import { type ListedEntry, MOST_MEMBERS, checkEntries } from './zip-limits.ts';

/** One file in a zip, and where its packed bytes stand. */
export interface ZipMember {
  /** With the folders inside the zip, `/` between them. Never to be used as a path. */
  readonly name: string;
  readonly bytes: number;
  readonly compressedBytes: number;
  readonly method: 'stored' | 'deflate';
  readonly headerOffset: number;
  readonly dataOffset: number;
  readonly crc: number;
  /** When it was put in, in milliseconds since 1970 by the clock of this laptop's zone. */
  readonly modifiedAt: number;
}

type ZipFailure = FailureOf<'file-refused' | 'file-unreadable'>;

const unreadable = (why: string): Result<never, ZipFailure> =>
  err({ code: 'file-unreadable', why });
const refused = (why: string): Result<never, ZipFailure> => err({ code: 'file-refused', why });
const CUT_SHORT = 'The zip is damaged or cut short. Export the chat again, or copy the file again.';

const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;

/** yauzl's own words and files carry more than its types say. */
interface RawEntry extends Omit<Entry, 'fileName'> {
  readonly fileName: Buffer;
}

const openDirectory = async (source: ByteSource): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
    const done = (problem: Error | null, zip: ZipFile): void =>
      problem === null ? resolve(zip) : reject(problem);
    if ('fd' in source.backing) yauzl.fromFd(source.backing.fd, options, done);
    else yauzl.fromBuffer(source.backing.bytes, options, done);
  });

/** All entries, or as many as show that there are too many. */
const listEntries = async (zip: ZipFile): Promise<RawEntry[]> =>
  new Promise((resolve, reject) => {
    const entries: RawEntry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: RawEntry) => {
      entries.push(entry);
      if (entries.length > MOST_MEMBERS) resolve(entries);
      else zip.readEntry();
    });
    zip.readEntry();
  });

/**
 * A member's name. Phones write UTF-8, some without saying so; older tools write the characters of
 * the first IBM PCs.
 */
const nameOf = (entry: RawEntry): string => {
  if (isUtf8(entry.fileName)) return entry.fileName.toString('utf8').normalize('NFC');
  return lowLevel.getFileNameLowLevel(0, entry.fileName, entry.extraFields, true).normalize('NFC');
};
/** Part of yauzl that its types do not tell of. */
const lowLevel = yauzl as unknown as {
  readonly getFileNameLowLevel: (
    ...named: [flags: number, name: Buffer, extra: Entry['extraFields'], strict: boolean]
  ) => string;
};

const listed = (entry: RawEntry): ListedEntry => ({
  name: nameOf(entry),
  bytes: entry.uncompressedSize,
  compressedBytes: entry.compressedSize,
  method: entry.compressionMethod,
  encrypted: (entry.generalPurposeBitFlag & 1) !== 0,
  fileType: (entry.externalFileAttributes >>> 16) & 0xf000,
});

/** Where the packed bytes of an entry begin; null where its own header is not there. */
const dataOffsetOf = async (source: ByteSource, entry: RawEntry): Promise<number | null> => {
  const header = Buffer.alloc(LOCAL_HEADER);
  const from = entry.relativeOffsetOfLocalHeader;
  const done = await source.read(header, from);
  if (done < LOCAL_HEADER || header.readUInt32LE(0) !== LOCAL_SIGNATURE) return null;
  return from + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
};

const place = async (
  source: ByteSource,
  entries: readonly RawEntry[],
): Promise<ZipMember[] | null> => {
  const members: ZipMember[] = [];
  for (const entry of entries) {
    // One after the other, because thousands of reads at once help nobody.
    const dataOffset = await dataOffsetOf(source, entry);
    if (dataOffset === null || dataOffset + entry.compressedSize > source.size) return null;
    members.push({
      name: nameOf(entry),
      bytes: entry.uncompressedSize,
      compressedBytes: entry.compressedSize,
      method: entry.compressionMethod === 0 ? 'stored' : 'deflate',
      headerOffset: entry.relativeOffsetOfLocalHeader,
      dataOffset,
      crc: entry.crc32,
      modifiedAt: entry.getLastModDate().getTime(),
    });
  }
  return members.toSorted((one, other) => one.headerOffset - other.headerOffset);
};

const overlap = (members: readonly ZipMember[]): boolean =>
  members.some((member, index) => {
    const before = members[index - 1];
    return before !== undefined && before.dataOffset + before.compressedBytes > member.headerOffset;
  });

const failureOf = (problem: unknown): Result<never, ZipFailure> => {
  const says = problem instanceof Error ? problem.message : '';
  if (says.includes('strong encryption')) {
    return refused('The zip is protected by a password. Unpack it, then import what was inside.');
  }
  if (says.includes('multi-disk'))
    return refused('The zip is one part of several. Import the whole.');
  return unreadable(CUT_SHORT);
};

/**
 * The files in a zip, in the order in which they stand, folders left out.
 *
 * Nothing is unpacked. Refused: encrypted, links, names that could do harm, two of one name,
 * overlapping parts, and whatever goes beyond the limits of `zip-limits.ts`.
 */
export const zipMembers = async (
  source: ByteSource,
): Promise<Result<readonly ZipMember[], ZipFailure>> => {
  try {
    const zip = await openDirectory(source);
    const entries = await listEntries(zip);
    const checked = checkEntries(entries.map((entry) => listed(entry)));
    if (!checked.ok) return checked;
    const members = await place(source, entries);
    if (members === null) return unreadable(CUT_SHORT);
    if (overlap(members)) return refused('The parts of the zip overlap, as in no export.');
    return ok(members.filter(({ name }) => !name.endsWith('/')));
  } catch (problem) {
    return failureOf(problem);
  }
};
