import { z } from 'zod';
import { Sender } from './chat.ts';
import { Id } from './id.ts';
import { Precision, RecordKind } from './message.ts';
import { Instant, Zone } from './time.ts';

/**
 * `repeated`: the wall time came twice that night (clocks went back). `skipped`: it did not exist
 * (clocks went forward). Either way the instant is a choice, and it is said so.
 */
export const ClockChange = z.enum(['none', 'repeated', 'skipped']);
export type ClockChange = z.infer<typeof ClockChange>;

/**
 * One record as a parser yields it, before anything is known of the vault.
 *
 * Records come in file order, which is not always time order.
 */
export const ParsedRecord = z.object({
  /** Position among the records of the file, from 1. */
  n: z.number().int().positive(),
  /** First line of the file that it stands on, from 1, and how many lines it takes. */
  line: z.number().int().positive(),
  lines: z.number().int().positive(),
  /** The time as it stood in the file. */
  rawTime: z.string(),
  /** The wall time with the offset of the assumed zone: `2026-11-22T18:10:00+00:00`. */
  at: z.string(),
  precision: Precision,
  clockChange: ClockChange,
  /** The label the export gives the sender; null for a notice without one. */
  sender: z.string().nullable(),
  text: z.string(),
  kind: RecordKind,
  edited: z.boolean(),
  /** Names of attached files, as the export gives them. */
  attachments: z.array(z.string()),
  /** Kinds of media the export says it left out, such as `image`. */
  omitted: z.array(z.string()),
  /** The disappearing timer that a notice set, in hours; 0 where it was turned off. */
  timerHours: z.number().int().nonnegative().nullable(),
});
export type ParsedRecord = z.infer<typeof ParsedRecord>;

/** Which date order a file uses, and how that was found. Decided once for the whole file. */
export const DateOrder = z.enum(['day-month-year', 'month-day-year', 'year-month-day']);
export type DateOrder = z.infer<typeof DateOrder>;

/** The date order that a file was read in, and what gave it away. */
export const DateOrderDecision = z.object({
  order: DateOrder,
  by: z.enum([
    'year-first',
    'dots',
    'number-above-12',
    'attachment-names',
    'order-in-time',
    'not-in-the-future',
    'hint',
    'assumed',
    'chosen',
  ]),
  /** True where the other order reads the file as well, so that a person should look. */
  canFlip: z.boolean(),
});
export type DateOrderDecision = z.infer<typeof DateOrderDecision>;

/** One thing people should know about an import before they accept it. */
export const ImportWarning = z.object({
  code: z.enum([
    'probably-cut-off',
    'timer-changed',
    'order-assumed',
    'order-contradicted',
    'clock-change',
    'time-jumps-back',
    'characters-replaced',
    'encoding',
    'media-missing',
    'media-renamed',
    'cut-short',
    'never-contains',
    'classification-word',
    'hidden-characters',
  ]),
  /** A plain sentence. */
  says: z.string(),
  /** Lines of the file it is about, at most ten. */
  lines: z.array(z.number().int()),
});
export type ImportWarning = z.infer<typeof ImportWarning>;

/** A line that is not part of any record: kept, shown, counted. */
export const NotUnderstood = z.object({ line: z.number().int(), text: z.string() });
export type NotUnderstood = z.infer<typeof NotUnderstood>;

/** The counts of one reading of a file, before it is matched with what is held. */
export const FileCounts = z.object({
  /** Text lines of the file. lines = firstLines + continuations + blankEdges + notUnderstoodLines. */
  lines: z.number().int(),
  firstLines: z.number().int(),
  continuations: z.number().int(),
  blankEdges: z.number().int(),
  notUnderstoodLines: z.number().int(),
  /** records = messages + notices (calls, polls and the like count as messages). */
  records: z.number().int(),
  messages: z.number().int(),
  notices: z.number().int(),
  attachmentsNamed: z.number().int(),
  attachmentsFound: z.number().int(),
  attachmentsMissing: z.number().int(),
  mediaOmitted: z.number().int(),
  charactersReplaced: z.number().int(),
});
export type FileCounts = z.infer<typeof FileCounts>;

/**
 * What became of every record and line of an import. Two sums that always add up:
 * records = new + alreadyHeld + notices + notSelected + notUnderstood, and
 * lines = firstLines + continuations + blankEdges + notUnderstood.
 */
export const Reconciliation = FileCounts.extend({
  newMessages: z.number().int(),
  alreadyHeld: z.number().int(),
  notSelected: z.number().int(),
});
export type Reconciliation = z.infer<typeof Reconciliation>;

/** What was taken for granted in reading a file. */
export const Assumptions = z.object({
  /** The style of header found, in words: `Android, 24-hour, day first`. */
  style: z.string(),
  encoding: z.string(),
  zone: Zone,
  dateOrder: DateOrderDecision,
});
export type Assumptions = z.infer<typeof Assumptions>;

/** What a file would yield, shown before anything of it is kept. */
export const ImportPreview = z.object({
  /** Names this preview until it is accepted or let go. */
  preview: Id,
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  chatName: z.string().nullable(),
  assumptions: Assumptions,
  counts: FileCounts,
  /** With a chat chosen: how many are already held. */
  alreadyHeld: z.number().int(),
  newMessages: z.number().int(),
  senders: z.array(Sender),
  first: ParsedRecord.nullable(),
  last: ParsedRecord.nullable(),
  /** The first and last as the other date order would read them; null where it cannot. */
  flipped: z.object({ first: z.string(), last: z.string() }).nullable(),
  warnings: z.array(ImportWarning),
  notUnderstood: z.array(NotUnderstood),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** One bringing-in of material. */
export const Import = z.object({
  id: Id,
  chat: Id,
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  importedAt: Instant,
  by: z.string(),
  assumptions: Assumptions,
  reconciliation: Reconciliation,
  warnings: z.array(ImportWarning),
  first: Instant.nullable(),
  last: Instant.nullable(),
});
export type Import = z.infer<typeof Import>;
