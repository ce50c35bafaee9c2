import type { ImportPreview } from '#shared/words/import.ts';
import type { ReadFailure } from '#shared/contract/importer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DateOrder, ParsedRecord } from '#shared/words/import.ts';
import { peopleByLabel } from '../registers/known-people.ts';
import type { ReadDb } from '../db/connection.ts';
import type { Task } from '../tasks.ts';
import { digestFile } from './digest-file.ts';
import { createIdentifier, OVERFULL } from './identity.ts';
import type { ExportReader, Reading } from './reader.ts';

/** A file that was read and not yet accepted. It lives in memory alone. */
export interface Previewed {
  readonly path: string;
  readonly chat: string;
  /** Whether the chat was a mixed one, so that only what is selected may come in. */
  readonly mixed: boolean;
  readonly zone: string;
  readonly dateOrder: DateOrder;
  readonly shown: ImportPreview;
  readonly reading: Reading;
  /** Every record, for a mixed chat, where they are sorted before anything is kept; else empty. */
  readonly records: readonly ParsedRecord[];
}

/** What looking at a file needs. */
export interface PreviewDeps {
  readonly db: ReadDb;
  readonly read: ExportReader;
  readonly messageKey: Buffer;
}

interface PreviewRequest {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly chat: string;
  readonly mixed: boolean;
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
}

const FLIPPED: Readonly<Record<DateOrder, DateOrder | null>> = {
  'day-month-year': 'month-day-year',
  'month-day-year': 'day-month-year',
  'year-month-day': null,
};

/** A record's day as the other order of day and month would read it; null where it cannot. */
const flippedDay = (record: ParsedRecord): string | null => {
  const [year, month, day] = record.at.slice(0, 10).split('-');
  return Number(day) <= 12 ? `${year}-${day}-${month}` : null;
};

/** Reads a file to show what it would bring in. Nothing is written. */
export const previewFile = async (
  { db, read, messageKey }: PreviewDeps,
  request: PreviewRequest,
  task: Task,
): Promise<Result<Previewed, ReadFailure>> => {
  const digest = await digestFile(request.path, task);
  if (!digest.ok) return digest;
  const { sha256, bytes } = digest.value;
  const { identify, isOverfull } = createIdentifier({ db, chat: request.chat, messageKey });
  const records: ParsedRecord[] = [];
  let first: ParsedRecord | null = null;
  let last: ParsedRecord | null = null;
  let alreadyHeld = 0;
  let newMessages = 0;

  const reading = await read(request.path, {
    zone: request.zone,
    dateOrder: request.dateOrder,
    signal: task.signal,
    onProgress: (done, total) => task.progress('Reading the file', done, total),
    onRecords: async (batch) => {
      for (const record of batch) {
        first ??= record;
        last = record;
        const { held } = identify(record);
        if (record.kind !== 'notice') {
          if (held) alreadyHeld += 1;
          else newMessages += 1;
        }
        if (request.mixed) records.push(record);
      }
      await task.pause();
    },
  });
  if (!reading.ok) return reading;
  if (isOverfull()) return err({ code: 'file-refused', why: OVERFULL });

  const { assumptions, counts, warnings, notUnderstood, chatName, senders } = reading.value;
  const known = peopleByLabel(db);
  const other = FLIPPED[assumptions.dateOrder.order];
  const flips = [first, last].map((record) => (record && other ? flippedDay(record) : null));
  return ok({
    path: request.path,
    chat: request.chat,
    mixed: request.mixed,
    zone: request.zone,
    dateOrder: assumptions.dateOrder.order,
    reading: reading.value,
    records,
    shown: {
      preview: request.id,
      fileName: request.fileName,
      bytes,
      sha256,
      chatName,
      assumptions,
      counts,
      alreadyHeld,
      newMessages,
      senders: senders.map(({ label, messages }) => ({
        label,
        messages,
        person: known.get(label) ?? null,
      })),
      first,
      last,
      flipped:
        assumptions.dateOrder.canFlip && flips[0] && flips[1]
          ? { first: flips[0], last: flips[1] }
          : null,
      warnings: [...warnings],
      notUnderstood: [...notUnderstood],
    },
  });
};
