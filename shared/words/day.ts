import { z } from 'zod';
import { LookBasis, LookOutcome } from './look.ts';
import { EntryRef } from './entry.ts';
import { Day, Instant } from './time.ts';
import { Id } from './id.ts';
import { Checkpoint } from './journal.ts';

const Count = z.number().int().nonnegative();

/** What was done on the days that a sheet covers. */
export const DayCounts = z.strictObject({
  entries: Count,
  amended: Count,
  /** Entries that a filing of these days covers. */
  filed: Count,
  /** Looks that were made, those that an import brings with it included. */
  looks: Count,
  imports: Count,
  newMessages: Count,
});
export type DayCounts = z.infer<typeof DayCounts>;

/** A chat that was not looked at, or of which nothing could be had; `no-reason` where nobody said why. */
export const MissedLook = z.strictObject({
  chat: Id,
  outcome: z.enum(['not-looked-at', 'could-not-be-captured', 'no-reason']),
  why: z.string().max(2_000),
});
export type MissedLook = z.infer<typeof MissedLook>;

/** The last look at a chat on these days. */
export const MadeLook = z.strictObject({
  chat: Id,
  outcome: LookOutcome,
  upTo: Instant,
  basis: LookBasis,
  why: z.string().max(2_000),
});
export type MadeLook = z.infer<typeof MadeLook>;

/** Entries that were logged of a chat: something came in, though nobody may have looked at it. */
const NotedChat = z.strictObject({ chat: Id, entries: z.number().int().positive() });
export type NotedChat = z.infer<typeof NotedChat>;

/** A chat not looked at while its timer ran: from the look before, null where there was none, to a time. */
export const LossOfDay = z.strictObject({
  chat: Id,
  from: Instant.nullable(),
  to: Instant,
  timerHours: z.number().int().positive(),
});
export type LossOfDay = z.infer<typeof LossOfDay>;

/** What will be lost before anybody is back to look, unless somebody is asked to. */
export const LossAhead = z.strictObject({ chat: Id, losesFrom: Instant, backAt: Instant });

/** What a day was, as it is recorded when it is closed: ids, and no names that could change. */
export const DayFacts = z.strictObject({
  day: Day,
  /** When an earlier day was last closed: the sheet goes on from there. Null: from midnight. */
  since: Instant.nullable(),
  /** Weekdays in between that nobody closed. */
  notClosed: z.array(Day).max(10_000),
  counts: DayCounts,
  looked: z.array(MadeLook).max(10_000),
  noted: z.array(NotedChat).max(10_000),
  missed: z.array(MissedLook).max(20_000),
  losses: z.array(LossOfDay).max(20_000),
  ahead: z.array(LossAhead).max(10_000),
  /** Entries that are not filed yet, or whose evidence is not. */
  open: z.array(Id).max(50_000),
  /** Bundles that were written and have no reference yet. */
  bundles: z.array(Id).max(10_000),
  untriaged: Count,
});
export type DayFacts = z.infer<typeof DayFacts>;

/** A day that was closed. */
export const ClosedDay = z.object({
  id: Id,
  day: Day,
  at: Instant,
  by: z.string(),
  /** Where the journal stood with the closing in it. */
  checkpoint: Checkpoint,
});
export type ClosedDay = z.infer<typeof ClosedDay>;

/** Something about a chat in a sentence. */
const ChatLine = z.object({ chat: Id, name: z.string(), says: z.string() });

/** An entry that is still open. */
const OpenEntry = z.object({
  id: Id,
  reference: EntryRef,
  title: z.string(),
  /** Days since it was recorded. */
  days: Count,
  /** It is filed, its evidence is not. */
  evidenceOnly: z.boolean(),
});

/** The sheet of a day in names and sentences. */
export const DaySheet = z.object({
  day: Day,
  since: Instant.nullable(),
  notClosed: z.array(Day),
  counts: DayCounts,
  looked: z.array(ChatLine),
  noted: z.array(ChatLine),
  missed: z.array(ChatLine.extend({ outcome: MissedLook.shape.outcome })),
  losses: z.array(ChatLine),
  ahead: z.array(ChatLine),
  open: z.array(OpenEntry),
  bundles: z.array(z.object({ id: Id, name: z.string(), madeAt: Instant })),
  untriaged: Count,
  /** When the same day was closed before, oldest first. */
  closed: z.array(ClosedDay),
});
export type DaySheet = z.infer<typeof DaySheet>;

/** One file of a bundle. */
const BundleFile = z.strictObject({
  path: z.string().max(400),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: Count,
});

/** What was written out for filing, as it is recorded. */
export const BundleFacts = z.strictObject({
  name: z.string().max(200),
  where: z.string().max(2_000),
  day: Day,
  entries: z.array(Id).min(1).max(1_000),
  /** Whether the evidence of the entries is in it. */
  evidence: z.boolean(),
  /** What is not in it and why; null where all is. */
  partial: z.string().max(500).nullable(),
  files: z.array(BundleFile).max(100_000),
});
export type BundleFacts = z.infer<typeof BundleFacts>;

/** A bundle as it is shown. */
export const Bundle = z.object({
  ...BundleFacts.shape,
  id: Id,
  madeAt: Instant,
  madeBy: z.string(),
});
export type Bundle = z.infer<typeof Bundle>;

/** How a day stands: when one was last closed, and what was done since. */
export const DayState = z.object({
  last: ClosedDay.nullable(),
  /** What was done after it. */
  since: DayCounts,
  /** Weekdays between it and today. */
  notClosed: z.array(Day),
  /** Why chats were not looked at or not captured, as it was said since the day before. */
  missed: z.array(ChatLine),
  /** Bundles whose reference is still to come. */
  waiting: z.array(Bundle),
});
export type DayState = z.infer<typeof DayState>;
