import { isSeen } from '#shared/words/look.ts';
import { shortTime } from '#shared/dates.ts';
import { hoursText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { DepartureStep } from '#shared/words/departure-step.ts';
import type { Device } from '#shared/words/device.ts';
import { STEP_RULES, type StepRule } from '#policy/departure.ts';
import { looksAt, type RecordedLook } from '../chats/look-store.ts';
import { shownChat } from '../chats/chat-store.ts';
import type { ReadDb } from '../db/connection.ts';
import { chats, devices, tenures } from '../registers/register-kinds.ts';
import { recordedSays } from './step-words.ts';

/** What was recorded of a step. */
export type Recorded = NonNullable<DepartureStep['recorded']>;

interface ChecklistSource extends Pick<Departure, 'person' | 'tenure' | 'begunAt' | 'packs'> {
  readonly recorded: readonly Recorded[];
}

type Standing = Pick<DepartureStep, 'state' | 'says'>;

const OPEN: Standing = { state: 'open', says: '' };

// What disappears soonest is reviewed first.
const timerOf = ({ timerHours }: Chat): number => timerHours ?? Number.POSITIVE_INFINITY;

/** Chats of the leaver: all of the principal's where the principal leaves, else those they are in. */
export const chatsOfLeaver = (
  db: ReadDb,
  { person, tenure }: Pick<Departure, 'person' | 'tenure'>,
): Chat[] => {
  const principal = tenures.get(db, tenure)?.principal;
  return chats
    .list(db)
    .filter((chat) =>
      person === principal ? chat.principal === principal : chat.members.includes(person),
    )
    .map((chat) => shownChat(db, chat))
    .toSorted((a, b) => timerOf(a) - timerOf(b) || a.name.localeCompare(b.name, 'en-GB'));
};

/** Devices that the leaver holds. */
export const devicesOfLeaver = (db: ReadDb, person: string): Device[] =>
  devices.list(db).filter(({ holder }) => holder === person);

const timerWords = ({ timerHours }: Chat): string =>
  timerHours === null ? '' : ` Messages disappear after ${hoursText(timerHours)}.`;

/** A look since the departure began is its last review; a reason why there was none is told as one. */
const reviewOf = (chat: Chat, looks: readonly RecordedLook[], begunAt: string): Standing => {
  const since = looks.filter((look) => look.chat === chat.id && look.at >= begunAt);
  const made = since.findLast(isSeen);
  if (made) return { state: 'done', says: `Looked at up to ${shortTime(made.upTo)}.` };
  const why = since.at(-1);
  if (why?.outcome === 'could-not-be-captured') {
    return { state: 'not-possible', says: `Could not be captured: ${why.why}` };
  }
  if (why) return { state: 'open', says: `Not looked at: ${why.why}${timerWords(chat)}` };
  const last = chat.lastLook
    ? `Last looked at up to ${shortTime(chat.lastLook.at)}.`
    : 'Never looked at.';
  return { state: 'open', says: last + timerWords(chat) };
};

const packStanding = (packs: Departure['packs']): Standing => {
  const whole = packs.findLast(({ partial }) => !partial);
  if (whole) return { state: 'done', says: `Made ${shortTime(whole.madeAt)}.` };
  const partial = packs.at(-1);
  return partial
    ? { state: 'open', says: `A PARTIAL one was made ${shortTime(partial.madeAt)}.` }
    : OPEN;
};

const stateOf = ({ step }: Recorded): DepartureStep['state'] => {
  if (step.kind === 'statement') return step.outcome === 'refused' ? 'not-possible' : 'done';
  return 'outcome' in step ? step.outcome : 'done';
};

const recordedStanding = (recorded: Recorded | null): Standing =>
  recorded ? { state: stateOf(recorded), says: recordedSays(recorded.step) } : OPEN;

interface Asked {
  readonly id: string | null;
  readonly name: string | null;
}

const askedOf = (
  { kind, per }: StepRule,
  held: { readonly chats: readonly Chat[]; readonly devices: readonly Device[] },
): readonly Asked[] => {
  if (per === 'departure') return [{ id: null, name: null }];
  if (per === 'chat') {
    return held.chats.filter(({ group, kind: of }) =>
      kind === 'group' ? group && of === 'official' : true,
    );
  }
  // Somebody has a phone, whether or not it is in the register; its hand-back needs it there.
  if (held.devices.length === 0 && kind !== 'hand-back') return [{ id: null, name: null }];
  return held.devices;
};

/** The steps of a departure as they stand: what people recorded, and what the vault knows by itself. */
export const checklistOf = (db: ReadDb, source: ChecklistSource): DepartureStep[] => {
  const { person, packs, recorded, begunAt } = source;
  const ofLeaver = chatsOfLeaver(db, source);
  const held = { chats: ofLeaver, devices: devicesOfLeaver(db, person) };
  const looks = looksAt(db, ofLeaver);
  return STEP_RULES.flatMap((rule) =>
    askedOf(rule, held).map(({ id, name }): DepartureStep => {
      const { kind } = rule;
      const told =
        recorded.find(({ step }) =>
          kind === 'receipt' ? step.kind === kind : step.kind === kind && step.of === id,
        ) ?? null;
      const chat = kind === 'review' ? ofLeaver.find((one) => one.id === id) : undefined;
      const known = chat ? reviewOf(chat, looks, begunAt) : packStanding(packs);
      const standing = chat || kind === 'pack' ? known : recordedStanding(told);
      return { kind, of: id, name, ...standing, recorded: told };
    }),
  );
};
