import { z } from 'zod';
import { EntryRef } from './entry.ts';
import { Id } from './id.ts';
import { Line, Prose } from './text.ts';
import { Day, Instant, Zone } from './time.ts';

/** Who is to be told of exceptional use of a private, unmanaged device (¶10a). */
export const Recipient = z.enum(['kim-team', 'head-of-unit']);
export type Recipient = z.infer<typeof Recipient>;

const Said = Prose.refine((text) => text.trim() !== '', 'Nothing was said.');

/** What became of an exception report: one step after the other, and none of them taken back. */
export const ReportStep = z.discriminatedUnion('kind', [
  /** The circumstances as somebody wrote them; the newest stand in the report. */
  z.object({ kind: z.literal('written'), circumstances: Said }),
  z.object({
    kind: z.literal('sent'),
    to: z.array(Recipient).min(1).max(Recipient.options.length),
    on: Day,
    /** Under which subject or reference it can be found again. */
    how: Line,
  }),
  z.object({ kind: z.literal('answered'), from: Recipient, on: Day, says: Said }),
  /** Somebody decided that it is not sent: people judge, and the reason stands (¶10a). */
  z.object({ kind: z.literal('not-sent'), by: Line, why: Said }),
]);
export type ReportStep = z.infer<typeof ReportStep>;

/** A step as it was recorded. */
export const RecordedReportStep = z.object({
  act: z.string(),
  at: Instant,
  by: z.string(),
  step: ReportStep,
});
export type RecordedReportStep = z.infer<typeof RecordedReportStep>;

/** How far a report is. */
export const ReportState = z.enum(['due', 'part-sent', 'sent', 'answered', 'not-sent']);
export type ReportState = z.infer<typeof ReportState>;

/**
 * The exception report of an entry (¶10a): private, unmanaged device in exceptional circumstances, to
 * the KIM team and the Head of Unit.
 */
export const ExceptionReport = z.object({
  entry: Id,
  reference: EntryRef,
  title: z.string(),
  madeAt: Instant,
  madeZone: Zone,
  recordedAt: Instant,
  /** Whether the guidance asks for one of the entry as it stands now. */
  asked: z.boolean(),
  /** Oldest first. */
  steps: z.array(RecordedReportStep),
  state: ReportState,
});
export type ExceptionReport = z.infer<typeof ExceptionReport>;

/** Who is called what. */
export const RECIPIENT_WORDS: Readonly<Record<Recipient, string>> = {
  'kim-team': 'the KIM team',
  'head-of-unit': 'the Head of Unit',
};
