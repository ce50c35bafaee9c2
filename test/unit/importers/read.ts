import type { Failure } from '#shared/failure.ts';
import type { ParsedRecord } from '#shared/words/import.ts';
import { type ExportReading, readSource } from '#importers/read-export.ts';
import { bytesSource } from '#importers/source.ts';
import type { ReadOptions } from '#importers/whatsapp/read-whatsapp.ts';

export interface Read {
  readonly records: ParsedRecord[];
  readonly reading: ExportReading;
}

const OPTIONS: ReadOptions = { zone: 'Europe/London', dateOrder: null, exportedAt: null };

/** Reads bytes as if they were a file. */
export const readBytes = async (
  bytes: Uint8Array,
  { name = 'chat.txt', ...options }: Partial<ReadOptions> & { readonly name?: string } = {},
): Promise<
  { readonly ok: true; readonly value: Read } | { readonly ok: false; readonly error: Failure }
> => {
  const records: ParsedRecord[] = [];
  const read = await readSource(
    bytesSource(name, bytes),
    { ...OPTIONS, ...options },
    { onRecords: (batch) => void records.push(...batch) },
  );
  return read.ok ? { ok: true, value: { records, reading: read.value } } : read;
};

/** Reads lines that must be an export. */
export const readLines = async (
  lines: readonly string[] | string,
  options: Partial<ReadOptions> & { readonly name?: string } = {},
): Promise<Read> => {
  const text = typeof lines === 'string' ? lines : `${lines.join('\n')}\n`;
  const read = await readBytes(Buffer.from(text), options);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
};

/** The failure that bytes come to; throws where they are read. */
export const failureOf = async (
  bytes: Uint8Array | string,
  options: Partial<ReadOptions> & { readonly name?: string } = {},
): Promise<Failure> => {
  const read = await readBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, options);
  if (read.ok) throw new Error('was read as an export');
  return read.error;
};

/** Who said what when, in short. */
export const said = ({ records }: Read): string[] =>
  records.map(({ at, sender, text, kind }) =>
    [at, kind === 'message' ? '' : `(${kind})`, `${sender ?? '–'}: ${text}`]
      .filter((part) => part !== '')
      .join(' '),
  );

/** The codes of the warnings, but for the one that is always there. */
export const warned = ({ reading }: Read): string[] =>
  reading.warnings.map(({ code }) => code).filter((code) => code !== 'never-contains');

/** Whether both sums of the counts add up. */
export const sumsHold = ({ counts }: Pick<ExportReading, 'counts'>): boolean =>
  counts.lines ===
    counts.firstLines + counts.continuations + counts.blankEdges + counts.notUnderstoodLines &&
  counts.records === counts.messages + counts.notices &&
  counts.records === counts.firstLines &&
  counts.attachmentsNamed === counts.attachmentsFound + counts.attachmentsMissing;
