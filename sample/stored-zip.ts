import { concat, crc32, littleEndian, utf8 } from './bytes.ts';

/** A file that goes into the zip as it is. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** 13 November 2026, 09:00, as old DOS wrote it: an export has a date, and it must not change. */
const DATE = ((2026 - 1980) << 9) | (11 << 5) | 13;
const TIME = 9 << 11;

const sharedHeader = ({ name, bytes }: ZipMember): Uint8Array =>
  littleEndian(
    [20, 2],
    [FLAGS, 2],
    [0, 2],
    [TIME, 2],
    [DATE, 2],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [utf8(name).length, 2],
    [0, 2],
  );

/** A zip that stores its members as they are, as phones do with pictures. */
export const storedZip = (members: readonly ZipMember[]): Uint8Array => {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const member of members) {
    const name = utf8(member.name);
    const shared = sharedHeader(member);
    const local = concat([littleEndian([LOCAL, 4]), shared, name, member.bytes]);
    const rest = littleEndian([0, 2], [0, 2], [0, 2], [0o100644 << 16, 4], [at, 4]);
    centrals.push(concat([littleEndian([CENTRAL, 4], [0x0314, 2]), shared, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = concat(centrals);
  const end = littleEndian(
    [END, 4],
    [0, 2],
    [0, 2],
    [members.length, 2],
    [members.length, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  );
  return concat([...locals, directory, end]);
};
