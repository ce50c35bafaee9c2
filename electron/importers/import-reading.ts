import type { ReadFailure } from '#shared/contract/importer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DateOrder, ParsedRecord } from '#shared/words/import.ts';
import { readExport, type ExportReading } from './read-export.ts';
import { zipPieces } from './zip-pieces.ts';

/** A run of the file's bytes as it is to be kept: a zip is cut at the files in it. */
export interface KeptPiece {
  readonly from: number;
  readonly to: number;
  readonly member: { readonly name: string; readonly encoding: 'stored' | 'deflate' } | null;
}

/** A reading with what is needed to keep the file: its pieces, and which of them each attachment is. */
export interface ImportReading extends Omit<ExportReading, 'members' | 'media'> {
  readonly pieces: readonly KeptPiece[];
  /** Attachment as the text names it → file of the zip. */
  readonly members: Readonly<Record<string, string>>;
}

interface ImportReadOptions {
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
  readonly signal: AbortSignal;
  readonly onRecords: (batch: readonly ParsedRecord[]) => void | Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

const piecesOf = ({ bytes, members }: ExportReading): readonly KeptPiece[] =>
  members.length === 0
    ? [{ from: 0, to: bytes, member: null }]
    : zipPieces(bytes, members).map(({ from, to, member }) => ({
        from,
        to,
        member: member && { name: member.name, encoding: member.method },
      }));

/** The reading of an export with the pieces in which its file is to be kept. */
export const toImportReading = (reading: ExportReading): ImportReading => {
  const { members: _members, media, ...rest } = reading;
  return {
    ...rest,
    pieces: piecesOf(reading),
    members: Object.fromEntries(media.map(({ attachment, member }) => [attachment, member])),
  };
};

/** Reads an export from a file for an import. Failures as `readExport`. */
export const readForImport = async (
  path: string,
  { zone, dateOrder, signal, onRecords, onProgress }: ImportReadOptions,
): Promise<Result<ImportReading, ReadFailure>> => {
  const read = await readExport(
    path,
    { zone, dateOrder, exportedAt: null },
    { onRecords, onProgress, signal },
  );
  if (read.ok) return ok(toImportReading(read.value));
  const { error } = read;
  // Whoever asks has parsed the zone.
  if (error.code === 'bad-input') throw new Error(`not to be read by: ${error.fields.join(', ')}`);
  return err(error);
};
