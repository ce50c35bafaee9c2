import { z } from 'zod';
import { EntryRef } from './entry.ts';
import { Id } from './id.ts';
import { Line, Prose } from './text.ts';
import { Day, Instant } from './time.ts';

/** To whom exceptional use of a private, unmanaged device is reported (¶10a). */
export const ReportTo = z.enum(['kim-team', 'head-of-unit']);
export type ReportTo = z.infer<typeof ReportTo>;

/** Who is told, as people write it. */
export const REPORT_TO_WORDS: Readonly<Record<ReportTo, string>> = {
  'kim-team': 'KIM team',
  'head-of-unit': 'Head of Unit',
};

/** How an exception report stands. The first three wait for somebody. */
export const ReportState = z.enum([
  'to-draft',
  'drafted',
  'sent-in-part',
  'sent',
  'answered',
  'not-sent',
]);
export type ReportState = z.infer<typeof ReportState>;

/** The states in words, as lists and filters say them. */
export const REPORT_STATE_WORDS: Readonly<Record<ReportState, string>> = {
  'to-draft': 'Due, to be drafted',
  drafted: 'Due, drafted',
  'sent-in-part': 'Due, sent in part',
  sent: 'Sent',
  answered: 'Answered',
  'not-sent': 'Decided not to send',
};

/** What the report says of the circumstances, as somebody wrote it. */
export const ReportDraft = z.strictObject({ circumstances: Prose.min(1) });
export type ReportDraft = z.infer<typeof ReportDraft>;

/** It went to somebody, on a day, by some way; with the words that went. */
export const ReportSending = z.strictObject({
  to: z.array(ReportTo).min(1).max(2),
  on: Day,
  /** By email, on paper, in person. */
  how: Line,
  circumstances: Prose.min(1),
});
export type ReportSending = z.infer<typeof ReportSending>;

/** What came back. */
export const ReportAnswer = z.strictObject({ by: Line, on: Day, reply: Prose.min(1) });
export type ReportAnswer = z.infer<typeof ReportAnswer>;

/** Somebody decided that it is not sent: who, why, on which day. */
export const ReportRefusal = z.strictObject({ by: Line, on: Day, reason: Prose.min(1) });
export type ReportRefusal = z.infer<typeof ReportRefusal>;

const recorded = { at: Instant, recordedBy: z.string() };

/** One thing that was recorded of a report, with when and by which member. */
export const ReportStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drafted'), ...recorded, ...ReportDraft.shape }),
  z.object({ kind: z.literal('sent'), ...recorded, ...ReportSending.shape }),
  z.object({ kind: z.literal('answered'), ...recorded, ...ReportAnswer.shape }),
  z.object({ kind: z.literal('not-sent'), ...recorded, ...ReportRefusal.shape }),
]);
export type ReportStep = z.infer<typeof ReportStep>;

/** The exception report of an entry as it stands (¶10a). */
export const ExceptionReport = z.object({
  /** The id of the entry. */
  entry: Id,
  reference: EntryRef,
  title: z.string(),
  madeAt: Instant,
  /** Since when the entry stands in the log, and so since when it waits. */
  recordedAt: Instant,
  /** Whether the guidance, as the entry stands now, asks for it; an amendment can end that. */
  asked: z.boolean(),
  state: ReportState,
  /** To whom it has not gone though the guidance asks for it. */
  missing: z.array(ReportTo),
  /** Whether somebody still has to draft, send or decide. */
  waits: z.boolean(),
  /** What it says of the circumstances: as last written, or taken from the entry. */
  circumstances: z.string(),
  /** What the entry alone would say. */
  proposed: z.string(),
  /** Oldest first. */
  steps: z.array(ReportStep),
});
export type ExceptionReport = z.infer<typeof ExceptionReport>;
