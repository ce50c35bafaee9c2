import { z } from 'zod';
import { Id, Instant, Zone } from './time.ts';

/** What one record of an export is. A notice is a line the messaging app wrote itself. */
export const RecordKind = z.enum([
  'message',
  'notice',
  'call',
  'deleted',
  'poll',
  'location',
  'view-once',
  'waiting',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** How exact a time is. */
export const Precision = z.enum(['minute', 'second', 'millisecond']);
export type Precision = z.infer<typeof Precision>;

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

/** What people decide of a message. What is not government business is *not selected*. */
export const Category = z.enum(['untriaged', 'significant', 'logistical', 'not-selected']);
export type Category = z.infer<typeof Category>;

export const Attachment = z.object({
  name: z.string(),
  /** SHA-256 of the file's bytes, hex; null where the export did not hold it. */
  sha256: z.string().nullable(),
  bytes: z.number().int().nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

/** A message as it is held. */
export const Message = z.object({
  /** Keyed hash: the same message of the same chat has the same id in every import. */
  id: z.string(),
  chat: Id,
  at: Instant,
  /** The wall time with its offset, as imported. */
  wall: z.string(),
  precision: Precision,
  sender: z.string().nullable(),
  person: Id.nullable(),
  text: z.string(),
  kind: RecordKind,
  edited: z.boolean(),
  category: Category,
  drift: z.boolean(),
  attachments: z.array(Attachment),
  omitted: z.array(z.string()),
});
export type Message = z.infer<typeof Message>;

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
