import { z } from 'zod';
import { Id } from './id.ts';
import { Line, Prose } from './text.ts';
import { Day, Instant } from './time.ts';

/** The steps of a departure (¶5, ¶23, ¶24, ¶27, ¶28), in the order of what may be lost first. */
export const StepKind = z.enum([
  'phone',
  'no-wipe',
  'stay',
  'review',
  'group',
  'hand-back',
  'reminder',
  'returns',
  'statement',
  'pack',
  'receipt',
]);
export type StepKind = z.infer<typeof StepKind>;

/** A step that someone says is done, or cannot be; `open` takes that back. */
export const SimpleStep = z.strictObject({
  kind: StepKind.extract(['phone', 'no-wipe', 'stay', 'group', 'reminder', 'returns']),
  /** The device or chat; null where the step is the departure's. */
  of: Id.nullable(),
  outcome: z.enum(['done', 'not-possible', 'open']),
  on: Day,
  note: Prose,
});
export type SimpleStep = z.infer<typeof SimpleStep>;

/** What becomes of a device, its number and its accounts. */
export const HandBack = z.strictObject({
  kind: z.literal('hand-back'),
  /** The device. */
  of: Id,
  device: z.enum(['returned', 'kept']),
  number: z.enum(['stays-with-the-department', 'released-to-the-leaver', 'the-leavers-own']),
  pin: z.enum(['given', 'removed', 'not-given']),
  timers: z.enum(['off', 'on', 'not-known']),
  on: Day,
  /** Accounts kept or released, and whatever else is to be known. */
  note: Prose,
});
export type HandBack = z.infer<typeof HandBack>;

/** What the leaver says to the best of their knowledge. It can be refused in part, and says so. */
export const Statement = z.strictObject({
  kind: z.literal('statement'),
  of: z.null(),
  outcome: z.enum(['in-full', 'in-part', 'refused']),
  on: Day,
  searched: Prose,
  /** What could not be searched, and why. */
  notSearched: Prose,
  /** What was refused, in the words of the leaver; empty where nothing was. */
  refused: Prose,
});
export type Statement = z.infer<typeof Statement>;

/** The Departmental Records Officer has the pack. */
export const Receipt = z.strictObject({
  kind: z.literal('receipt'),
  /** The pack. */
  of: Id,
  by: Line,
  on: Day,
  reference: z.string().trim().max(200),
  /** Whether they compared the fingerprint with one from the office, by voice or on paper. */
  compared: z.boolean(),
  note: Prose,
});
export type Receipt = z.infer<typeof Receipt>;

/** What a person records of a step; of the others the vault knows by itself. */
export const RecordedStep = z.discriminatedUnion('kind', [
  SimpleStep,
  HandBack,
  Statement,
  Receipt,
]);
export type RecordedStep = z.infer<typeof RecordedStep>;

/** A step of a departure as it stands. */
export const DepartureStep = z.object({
  kind: StepKind,
  of: Id.nullable(),
  /** The name of the device or chat; null where the step is the departure's. */
  name: z.string().nullable(),
  state: z.enum(['open', 'done', 'not-possible']),
  /** What is known of it, in words; empty where nothing is. */
  says: z.string(),
  /** What was recorded, with who did; null where nothing was, or the vault knows by itself. */
  recorded: z.object({ step: RecordedStep, by: z.string(), at: Instant }).nullable(),
});
export type DepartureStep = z.infer<typeof DepartureStep>;

/** What becomes of a device, its number, PIN and timers, as it stands in lists and letters. */
export const HAND_BACK_WORDS = {
  device: { returned: 'returned', kept: 'kept by the leaver' },
  number: {
    'stays-with-the-department': 'stays with the department',
    'released-to-the-leaver': 'released to the leaver',
    'the-leavers-own': 'the leaver’s own',
  },
  pin: { given: 'given to the office', removed: 'removed', 'not-given': 'not given' },
  timers: { off: 'off', on: 'still on', 'not-known': 'not known' },
} as const satisfies {
  readonly [Field in 'device' | 'number' | 'pin' | 'timers']: Readonly<
    Record<HandBack[Field], string>
  >;
};

/** What the leaver said about each, in words. */
export const STATEMENT_WORDS: Readonly<Record<Statement['outcome'], string>> = {
  'in-full': 'Made in full',
  'in-part': 'Made in part; the rest was refused',
  refused: 'Refused',
};
