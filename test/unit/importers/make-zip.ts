import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a made-up zip, with whatever should be wrong about it. */
export interface ZipFileToMake {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What the zip says of it instead of the truth. */
  readonly says?: Partial<Says>;
}

interface Says {
  readonly bytes: number;
  readonly compressedBytes: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
  readonly attributes: number;
  readonly headerOffset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 June 2026, 12:00, as old DOS wrote it. */
const DATE = ((2026 - 1980) << 9) | (6 << 5) | 1;
const TIME = 12 << 11;

interface Made {
  readonly local: Buffer;
  readonly central: Buffer;
}

/** The 26 bytes that both headers of a file share. */
const sharedHeader = (
  nameLength: number,
  fields: Required<Omit<Says, 'attributes' | 'headerOffset'>>,
): Buffer => {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(fields.flags, 2);
  shared.writeUInt16LE(fields.method, 4);
  shared.writeUInt16LE(TIME, 6);
  shared.writeUInt16LE(DATE, 8);
  shared.writeUInt32LE(fields.crc, 10);
  shared.writeUInt32LE(fields.compressedBytes, 14);
  shared.writeUInt32LE(fields.bytes, 18);
  shared.writeUInt16LE(nameLength, 22);
  return shared;
};

const unsigned = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

const make = (file: ZipFileToMake, at: number): Made => {
  const name = Buffer.from(file.name);
  const content =
    typeof file.content === 'string' ? Buffer.from(file.content) : Buffer.from(file.content);
  const stored = file.stored ?? content.length < 64;
  const data = stored ? content : deflateRawSync(content);
  const truth = {
    flags: 0x800,
    method: stored ? 0 : 8,
    crc: crc32(content),
    compressedBytes: data.length,
    bytes: content.length,
    attributes: 0o100644,
    headerOffset: at,
  };
  const said = { ...truth, ...file.says };
  const shared = sharedHeader(name.length, said);
  const tail = [Buffer.alloc(6), unsigned(said.attributes << 16), unsigned(said.headerOffset)];
  const made = Buffer.from([20, 3]);
  return {
    local: Buffer.concat([unsigned(LOCAL), shared, name, data]),
    central: Buffer.concat([unsigned(CENTRAL), made, shared, ...tail, name]),
  };
};

/** A zip of made-up files. */
export const makeZip = (files: readonly ZipFileToMake[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { local, central } = make(file, at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};
