import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Marking } from './classification.ts';
import { DeviceState } from './device.ts';
import { EntryFiling } from './filing.ts';
import { Id } from './id.ts';
import { NeedToKnow } from './need-to-know.ts';
import { Line, Prose } from './text.ts';
import { Day, Instant, Zone } from './time.ts';

/** `2026-A0142`: unique per tenure, year and laptop letter; never used again. */
export const EntryRef = z.string().regex(/^\d{4}-[A-Z]{1,2}\d{4,}$/);
export type EntryRef = z.infer<typeof EntryRef>;

/** What kind of thing an entry records. */
export const EntryKind = z.enum([
  'decision',
  'steer',
  'significant-information',
  'material-change',
  'incident-stub',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** The outcome in the words that private offices use. */
export const Outcome = z.enum([
  'approved',
  'content',
  'content-subject-to',
  'agreed-in-principle',
  'not-content',
  'noted',
  'steer-given',
  'wants-advice',
  'would-like-to-discuss',
  'deferred',
  'delegated',
  'cleared',
  'reversed',
]);
export type Outcome = z.infer<typeof Outcome>;

/** How the office knows. */
export const Basis = z.enum(['exported', 'seen', 'forwarded', 'told', 'not-confirmed']);
export type Basis = z.infer<typeof Basis>;

/** Which half of ¶14 made it significant; null where a person judged that neither did. */
export const Limb = z.enum(['direction-of-work', 'change-of-situation']);
export type Limb = z.infer<typeof Limb>;

/** How it was captured (¶21). Neither a copy nor the substance is second best. */
export const CaptureMethod = z.enum(['copy', 'forward', 'screenshot', 'export', 'substance']);
export type CaptureMethod = z.infer<typeof CaptureMethod>;

/** A reference to where the formal thing is. */
export const Pointer = z.object({
  kind: z.enum([
    'submission',
    'box-return',
    'meeting-note',
    'clearance-letter',
    'accounting-officer-advice',
    'written-direction',
    'other',
  ]),
  reference: Line,
});
export type Pointer = z.infer<typeof Pointer>;

/** How an entry stands to an earlier one. */
export const EntryLink = z.object({
  kind: z.enum(['supersedes', 'reverses', 'part-of']),
  entry: Id,
});
export type EntryLink = z.infer<typeof EntryLink>;

/** What else an entry touches, so that somebody else may have to be told. */
export const EntryFlag = z.enum([
  'live-procurement',
  'litigation',
  'quasi-judicial',
  'law-officers',
  'cabinet-committee',
  'pre-election',
  'own-constituency',
]);
export type EntryFlag = z.infer<typeof EntryFlag>;

/** Something that somebody is to do because of it. */
export const Action = z.object({
  what: Line,
  owner: z.string().trim().max(200),
  due: Day.nullable(),
});
export type Action = z.infer<typeof Action>;

/** What one side says where accounts differ: not an account on a channel. */
export const SideSays = z.object({ by: Line, says: Prose });

/** Why a private unmanaged device or this channel was used: given by someone, or asked for (¶6, ¶10a). */
export const ChannelReason = z.discriminatedUnion('state', [
  z.object({ state: z.literal('given'), by: Line, reason: Prose }),
  z.object({ state: z.literal('not-given'), askedOn: Day }),
  z.object({ state: z.literal('not-asked') }),
]);
export type ChannelReason = z.infer<typeof ChannelReason>;

/** Who decided or took part: a person of the register, or a name not yet in it. */
export const Party = z.object({ person: Id.nullable(), name: Line });
export type Party = z.infer<typeof Party>;

/** Everything of an entry that a person says, and may amend with a reason. */
export const EntryDetails = z.object({
  kind: EntryKind,
  /** The decision in one plain sentence. */
  title: Line,
  /** The exact words, where held. */
  exactWords: Prose,
  outcome: Outcome.nullable(),
  asked: Prose,
  advised: Prose,
  pointers: z.array(Pointer).max(50),
  reason: Prose,
  conditions: Prose,
  madeAt: Instant,
  /** The zone in which the time was told, where it was not London. */
  madeZone: Zone,
  learntAt: Instant,
  basis: Basis,
  accounts: z.array(SideSays).max(10),
  decidedBy: Party.nullable(),
  others: z.array(Party).max(200),
  /** Whether the member who recorded it was in the chat (¶22). */
  recorderWasIn: z.boolean(),
  channel: Id.nullable(),
  chat: Id.nullable(),
  account: z.string().trim().max(200),
  device: Id.nullable(),
  /** Null where nobody has said which device it was. */
  deviceState: DeviceState.nullable(),
  timerHours: z.number().int().positive().nullable(),
  unsolicited: z.boolean(),
  drift: z.boolean(),
  channelReason: ChannelReason,
  limb: Limb.nullable(),
  marking: Marking,
  personalData: z.boolean(),
  specialCategory: z.boolean(),
  captureMethod: CaptureMethod,
  whyNoCopy: Prose,
  /** Ids of the messages that are its evidence, in time order. */
  evidence: z.array(z.string()).max(10_000),
  toldTo: Prose,
  actedOn: Prose,
  whatFollowed: Prose,
  confirmedBack: z.enum(['yes', 'no', 'not-yet']),
  readOut: Prose,
  theme: z.string().trim().max(100),
  tags: z.array(z.string().trim().min(1).max(50)).max(50),
  links: z.array(EntryLink).max(50),
  flags: z.array(EntryFlag),
  actions: z.array(Action).max(50),
  hardCopy: z.string().trim().max(500),
});
export type EntryDetails = z.infer<typeof EntryDetails>;

/** An entry as it is shown. */
export const Entry = EntryDetails.extend({
  id: Id,
  tenure: Id,
  reference: EntryRef,
  recordedAt: Instant,
  recordedBy: z.string(),
  assessment: Assessment,
  filings: z.array(EntryFiling),
  /** Open until it and its evidence are filed. */
  open: z.boolean(),
  amendments: z.number().int(),
  /** Entries that say they reverse or supersede this one. */
  overtakenBy: z.array(z.object({ kind: z.enum(['supersedes', 'reverses']), entry: Id })),
  /** To whom it is limited; null where the whole office may read it. */
  needToKnow: NeedToKnow.nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** How many entries a tenure has, how many of them are open, and since when the oldest of those is. */
export const EntryTally = z.object({
  all: z.number().int(),
  open: z.number().int(),
  oldestOpen: Instant.nullable(),
  /** Messages of the tenure's chats that were sorted as significant and on which no entry rests. */
  unlogged: z.number().int(),
});
export type EntryTally = z.infer<typeof EntryTally>;

/** One step of an entry's history: nothing is overwritten. */
export const EntryChange = z.object({
  act: z.string(),
  at: Instant,
  by: z.string(),
  what: z.enum(['logged', 'amended', 'filed', 'limited', 'given-back']),
  reason: z.string(),
  changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
});
export type EntryChange = z.infer<typeof EntryChange>;

/** An incident stub: that something happened, never its content (¶11). */
export const IncidentStub = z.object({
  at: Instant,
  chat: Id.nullable(),
  toldSecurityAt: Instant.nullable(),
  toldWhom: z.string().trim().max(200),
});
export type IncidentStub = z.infer<typeof IncidentStub>;
