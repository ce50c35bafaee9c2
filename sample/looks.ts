import { addDays } from '#shared/dates.ts';
import { createChance, type Chance } from './chance.ts';
import { CHATS } from './chats.ts';
import { LAST_LOOKS, MISSED_LOOKS } from './looks-told.ts';
import type { ChatKey, PlannedLook } from './plan.ts';
import { STORIES } from './storylines.ts';

/** On which days somebody of the office looked at a chat as a matter of routine. */
interface Routine {
  readonly chat: ChatKey;
  /** Days of the week, 0 for Sunday. */
  readonly on: readonly number[];
  /** Only each so many weeks. */
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
}

const ROUTINES: readonly Routine[] = [
  { chat: 'farrow', on: [3], weeks: 1, from: '2025-09-17', to: '2026-11-04' },
  { chat: 'coastal', on: [1, 4], weeks: 1, from: '2025-10-02', to: '2026-11-09' },
  { chat: 'strand', on: [5], weeks: 1, from: '2025-10-03', to: '2026-11-06' },
  { chat: 'calder', on: [1], weeks: 2, from: '2025-10-06', to: '2026-11-02' },
  { chat: 'harwick', on: [1], weeks: 4, from: '2025-10-06', to: '2026-11-02' },
  { chat: 'whip', on: [5], weeks: 1, from: '2026-09-04', to: '2026-11-13' },
  { chat: 'rivers', on: [2, 5], weeks: 1, from: '2026-09-01', to: '2026-11-13' },
  { chat: 'pym', on: [5], weeks: 1, from: '2026-03-20', to: '2026-04-24' },
];

/** When nobody looked because ministers were away and said so. */
const AWAY: readonly (readonly [from: string, to: string])[] = [
  ['2025-12-19', '2026-01-04'],
  ['2026-08-08', '2026-08-23'],
];

const SEEN = [
  'Read on the phone, ten minutes; rooms and times only.',
  'Read on the phone between two meetings; nothing to write up.',
  'Read with the principal; nothing judged significant.',
  'Read on the phone in the car; thanks and a photograph.',
  'Read back to the last look; nothing that was not already in the box.',
] as const;

const TOLD = [
  'The principal said that there was nothing of government business in it.',
  'Asked at the end of the day: nothing for the office.',
  'The principal looked while we waited, and said that there was nothing.',
  'Asked by telephone: nothing since the last time.',
] as const;

const sightOf = (chat: ChatKey): 'seen' | 'told' =>
  CHATS[chat].sight === 'phone-handed-over' ? 'seen' : 'told';

const isAway = (day: string): boolean => AWAY.some(([from, to]) => day >= from && day <= to);

const WEEK = 7;

const daysOf = ({ from, to, on, weeks }: Routine): readonly string[] => {
  const days: string[] = [];
  for (let day = from, count = 0; day <= to; day = addDays(day, 1), count += 1) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (on.includes(weekday) && Math.floor(count / WEEK) % weeks === 0 && !isAway(day))
      days.push(day);
  }
  return days;
};

const routineLook = (chance: Chance, chat: ChatKey, day: string): PlannedLook => {
  const basis = sightOf(chat);
  const minute = String(chance.between(0, 40)).padStart(2, '0');
  return {
    chat,
    outcome: 'nothing-seen',
    upTo: `${day} 18:${minute}`,
    basis,
    why: chance.pick(basis === 'seen' ? SEEN : TOLD),
  };
};

const dayAndChat = ({ chat, upTo }: PlannedLook): string => `${chat} ${upTo.slice(0, 10)}`;

/** A look at which something was found that an entry tells: at chats that the office is not in. */
const lookOfEntry = (chat: ChatKey, learnt: string): PlannedLook => ({
  chat,
  outcome: 'noted',
  upTo: learnt,
  basis: sightOf(chat),
  why: '',
});

const notedLooks = (): readonly PlannedLook[] => {
  const looks = STORIES.flatMap(({ entries }) =>
    entries.flatMap(({ chat, learnt }) =>
      chat !== null && ROUTINES.some((routine) => routine.chat === chat)
        ? [lookOfEntry(chat, learnt)]
        : [],
    ),
  );
  return [...new Map(looks.map((look) => [`${look.chat} ${look.upTo}`, look])).values()];
};

/** Every look of the sample, in order of time: those that stories tell, those of routine, those not made. */
export const sampleLooks = (): readonly PlannedLook[] => {
  const chance = createChance('daybook sample looks');
  const told = [...STORIES.flatMap(({ looks = [] }) => looks), ...MISSED_LOOKS, ...LAST_LOOKS];
  const known = new Set(told.map((look) => dayAndChat(look)));
  const noted = notedLooks().filter((look) => !known.has(dayAndChat(look)));
  for (const look of noted) known.add(dayAndChat(look));
  const routine = ROUTINES.flatMap((one) =>
    daysOf(one).map((day) => routineLook(chance, one.chat, day)),
  ).filter((look) => !known.has(dayAndChat(look)));
  return [...told, ...noted, ...routine].toSorted((one, other) =>
    one.upTo.localeCompare(other.upTo),
  );
};
