import { CHATS, type ChatKey } from './chats.ts';
import { STORYLINES } from './storylines.ts';
import type { Said } from './telling.ts';

/** What people say between decisions: cars, coffee, trains, thanks. */
const BETWEEN = [
  'Running five minutes late, sorry',
  'Car is outside',
  'Coffee?',
  'Train held at the junction again',
  'Thank you all for tonight',
  'Lovely photographs from the visit',
  'Can we move the 4pm to 4.30?',
  'In the lift',
  'Which entrance?',
  'Back in ten',
  'Has anyone got a charger',
  'Box is on its way over',
  'Diary for tomorrow is with you',
  'Great, thanks',
  'ok',
  '👍',
  'Speech draft three attached by email',
  'Lunch is sandwiches again',
  'The level crossing is down',
  'Will call after the division',
] as const;

/** A small generator of numbers from a seed (mulberry32), so that the sample is the same for ever. */
const createChance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const SEED = 20_260_101;
/** How many lines of nothing much each chat has. */
const FILLER: Readonly<Record<ChatKey, number>> = {
  coasts: 1_700,
  farrow: 420,
  tides: 0,
  harwick: 260,
  party: 240,
  pym: 11,
};

const two = (number: number): string => String(number).padStart(2, '0');

const filler = (chat: ChatKey, chance: (below: number) => number): Said[] => {
  const { people } = CHATS[chat];
  return Array.from({ length: FILLER[chat] }, () => {
    const month = two(1 + chance(11));
    const at = `2026-${month}-${two(1 + chance(28))} ${two(7 + chance(16))}:${two(chance(60))}`;
    const from = people[chance(people.length)] ?? people[0];
    return { chat, at, from, text: BETWEEN[chance(BETWEEN.length)] ?? 'ok' };
  });
};

const talk = (chat: ChatKey): Said[] => {
  const chance = createChance(SEED + Object.keys(CHATS).indexOf(chat));
  const told = STORYLINES.flatMap(({ said }) => said).filter((line) => line.chat === chat);
  const all = [...told, ...filler(chat, chance)].filter(({ at }) => at < '2026-11-18');
  return all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

const androidLine = ({ at, from, text }: Said): string => {
  const [day = '', time = ''] = at.split(' ');
  return `${day.split('-').toReversed().join('/')}, ${time} - ${from}: ${text}`;
};

/** A chat as an Android telephone exports it; up to a day, for an earlier export of the same chat. */
export const exportOf = (chat: ChatKey, until = '9999'): string => {
  const lines = talk(chat).filter(({ at }) => at < until);
  const notice =
    '01/01/2026, 07:00 - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.';
  return `${[notice, ...lines.map(androidLine)].join('\n')}\n`;
};

export const exportName = (chat: ChatKey): string => `WhatsApp Chat with ${CHATS[chat].name}.txt`;
