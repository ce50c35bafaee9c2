import type { Tier } from '#shared/words/classification.ts';
import type { DeviceState } from '#shared/words/device.ts';
import type { Known } from '#shared/words/channel.ts';
import { cite, type ParagraphNumber, type PolicySet, type Verdict } from '#shared/words/policy.ts';
import { assess } from './assess.ts';
import type { Facts } from './facts.ts';
import { writtenRules } from './rules.ts';
import { cellFor } from './table.ts';

/** The kinds of channel that people are asked about. What sets them apart is ¶12 and ¶33. */
export const ADVISOR_CHANNELS = [
  'government-system',
  'encrypted-messaging',
  'text-message',
  'private-email',
  'social-message',
  'other',
] as const;
export type AdvisorChannel = (typeof ADVISOR_CHANNELS)[number];

/** *May I use…?*, asked before the message is sent. */
export interface AdvisorQuestion {
  readonly tier: Tier;
  readonly additionallyMarked: boolean;
  /** As the person asking judges it (¶14). */
  readonly significant: boolean;
  readonly device: DeviceState;
  readonly channel: AdvisorChannel;
  readonly personalData: boolean;
  /** Null where no timer runs. */
  readonly timerHours: number | null;
}

/** Something that the guidance says, with where it says it. */
export interface CitedWords {
  /** `¶33` */
  readonly paragraph: string;
  readonly says: string;
}

/** What the guidance answers: what holds, why, and what to do. */
export interface Advice extends CitedWords {
  readonly policySet: string;
  /** Null for a government system: the table does not speak of those. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly CitedWords[];
  readonly whatToDo: readonly CitedWords[];
}

const ENCRYPTED: Readonly<Record<AdvisorChannel, Known>> = {
  'government-system': 'not-known',
  'encrypted-messaging': 'yes',
  'text-message': 'no',
  'private-email': 'no',
  'social-message': 'no',
  other: 'not-known',
};

/** The facts of a message not sent yet: nothing of how it was recorded is known. */
const factsAsked = (question: AdvisorQuestion): Facts => ({
  aboveOfficial: question.tier !== 'official',
  significant: question.significant,
  additionallyMarked: question.additionallyMarked,
  // Reads as "the marking it carries": no marking has been written yet.
  marking: 'it carries',
  limb: null,
  device: question.device,
  endToEndEncrypted: ENCRYPTED[question.channel],
  outsideUk: 'not-known',
  timerHours: question.timerHours,
  personalData: question.personalData,
  specialCategory: false,
  drift: false,
  unsolicited: false,
  captureMethod: 'copy',
  noCopyExplained: false,
  officeAbsent: false,
  learntLate: false,
  channelReason: 'missing',
});

const inOurWords = (set: PolicySet, number: ParagraphNumber): readonly CitedWords[] =>
  set.paragraphs
    .filter((paragraph) => paragraph.number === number)
    .map(({ says }) => ({ paragraph: cite(number), says }));

const cited = (set: PolicySet, use: 'reason' | 'act', facts: Facts): readonly CitedWords[] =>
  assess(writtenRules(set, use), facts).map(({ paragraph, says }) => ({ paragraph, says }));

const onGovernmentSystem = (set: PolicySet): Advice => {
  const { paragraph, says, because } = set.parameters.governmentSystem;
  return {
    policySet: set.id,
    paragraph: cite(paragraph),
    says,
    verdict: null,
    reasons: because.flatMap((number) => inOurWords(set, number)),
    whatToDo: [],
  };
};

/**
 * What the guidance answers before a channel is used: the table's words, why, and what to do.
 *
 * The same rules as for an entry, so that advice and assessment never differ. It leaves the
 * judgement to the person: whether something is significant is theirs to say.
 */
export const advise = (set: PolicySet, question: AdvisorQuestion): Advice => {
  if (question.channel === 'government-system') return onGovernmentSystem(set);
  const facts = factsAsked(question);
  const cell = cellFor(set, facts);
  if (cell === null) throw new Error(`no cell of ${set.id} for ${JSON.stringify(question)}`);
  return {
    policySet: set.id,
    paragraph: cite(cell.paragraph),
    says: cell.says,
    verdict: cell.verdict,
    reasons: [...inOurWords(set, cell.paragraph), ...cited(set, 'reason', facts)],
    whatToDo: cited(set, 'act', facts),
  };
};
