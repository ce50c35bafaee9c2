import { daysBetween, dayOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import { isAdditionallyMarked, markingText } from '#shared/words/classification.ts';
import type { CaptureMethod, EntryDetails, Limb } from '#shared/words/entry.ts';
import type { Channel, Known } from '#shared/words/channel.ts';
import type { DeviceState } from '#shared/words/device.ts';

/**
 * What the guidance asks of an exchange. `significant` is what people said, never what a program
 * found: a limb of ¶14 that someone chose, or a kind of entry that says it by its name.
 */
export interface Facts {
  readonly aboveOfficial: boolean;
  readonly significant: boolean;
  readonly additionallyMarked: boolean;
  /** The marking as it is written. */
  readonly marking: string;
  readonly limb: Limb | null;
  /** Null where nobody has said which device it was. */
  readonly device: DeviceState | null;
  readonly endToEndEncrypted: Known | null;
  readonly outsideUk: Known | null;
  readonly timerHours: number | null;
  readonly personalData: boolean;
  readonly specialCategory: boolean;
  readonly drift: boolean;
  readonly unsolicited: boolean;
  readonly captureMethod: CaptureMethod;
  readonly noCopyExplained: boolean;
  readonly officeAbsent: boolean;
  readonly learntLate: boolean;
  readonly channelReason: 'given' | 'awaited' | 'missing';
}

/** What is known of where an exchange took place; null where it is not in the registers. */
export interface EntryContext {
  readonly channel: Pick<Channel, 'endToEndEncrypted' | 'outsideUk'> | null;
  readonly chat: Pick<Chat, 'sight' | 'lookEveryDays'> | null;
}

const REASON_STATES = { given: 'given', 'not-given': 'awaited', 'not-asked': 'missing' } as const;

const isSignificant = ({ kind, limb }: Pick<EntryDetails, 'kind' | 'limb'>): boolean =>
  limb !== null || kind === 'significant-information' || kind === 'material-change';

/** Later than the next look at the chat would have been (¶23). */
const isLearntLate = (details: EntryDetails, chat: EntryContext['chat']): boolean =>
  chat !== null && daysBetween(dayOf(details.madeAt), dayOf(details.learntAt)) > chat.lookEveryDays;

/** The facts of an entry. An incident stub stands for something above OFFICIAL that is not held. */
export const factsOf = (details: EntryDetails, { channel, chat }: EntryContext): Facts => ({
  aboveOfficial: details.marking.tier !== 'official' || details.kind === 'incident-stub',
  significant: isSignificant(details),
  additionallyMarked: isAdditionallyMarked(details.marking),
  marking: markingText(details.marking),
  limb: details.limb,
  device: details.deviceState,
  endToEndEncrypted: channel?.endToEndEncrypted ?? null,
  outsideUk: channel?.outsideUk ?? null,
  timerHours: details.timerHours,
  personalData: details.personalData,
  specialCategory: details.specialCategory,
  drift: details.drift,
  unsolicited: details.unsolicited,
  captureMethod: details.captureMethod,
  noCopyExplained: details.whyNoCopy !== '',
  officeAbsent: chat !== null && chat.sight !== 'in-the-group' && !details.recorderWasIn,
  learntLate: isLearntLate(details, chat),
  channelReason: REASON_STATES[details.channelReason.state],
});
