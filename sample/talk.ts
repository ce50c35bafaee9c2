import { addDays } from '#shared/dates.ts';
import { createChance, type Chance } from './chance.ts';
import type { ChatKey } from './plan.ts';
import { byTime, type Said } from './said.ts';
import { readScript } from './script.ts';
import { readExchanges, sayExchange, type Exchange } from './small-talk.ts';
import { DIARY_TALK, OFFICE_TALK } from './small-talk/office.ts';
import {
  ADVISER_TALK,
  SHORELINE_TALK,
  TOP_TEAM_TALK,
  TREASURY_TALK,
  TRIP_TALK,
  WHIP_TALK,
} from './small-talk/pairs.ts';
import { STORIES } from './storylines.ts';

interface Chatter {
  readonly exchanges: string;
  readonly from: string;
  readonly to: string;
  /** Exchanges in a hundred working days. */
  readonly often: number;
}

/** How much is said in each chat that is not part of any story. */
const CHATTER: Partial<Readonly<Record<ChatKey, Chatter>>> = {
  coasts: { exchanges: OFFICE_TALK, from: '2026-01-05', to: '2026-11-12', often: 170 },
  diary: { exchanges: DIARY_TALK, from: '2026-01-05', to: '2026-11-12', often: 130 },
  farrow: { exchanges: ADVISER_TALK, from: '2026-01-05', to: '2026-11-11', often: 62 },
  barrage: { exchanges: TOP_TEAM_TALK, from: '2026-05-11', to: '2026-08-05', often: 55 },
  treasury: { exchanges: TREASURY_TALK, from: '2026-01-06', to: '2026-11-10', often: 28 },
  whip: { exchanges: WHIP_TALK, from: '2026-09-01', to: '2026-11-10', often: 70 },
  shoreline: { exchanges: SHORELINE_TALK, from: '2026-02-02', to: '2026-05-08', often: 65 },
  rotterdam: { exchanges: TRIP_TALK, from: '2026-01-28', to: '2026-02-06', often: 170 },
};

const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days.filter(isWorkingDay);
};

/** How many exchanges fall on one day: the whole part surely, the rest by chance. */
const countOn = (chance: Chance, often: number): number =>
  Math.floor(often / 100) + (chance.next() < (often % 100) / 100 ? 1 : 0);

const chatterOf = (chat: ChatKey): readonly Said[] => {
  const planned = CHATTER[chat];
  if (!planned) return [];
  const chance = createChance(`daybook sample ${chat}`);
  const exchanges = readExchanges(planned.exchanges);
  const [first, ...more] = exchanges;
  if (!first) return [];
  const bag: [Exchange, ...Exchange[]] = [first, ...more];
  let last: Exchange | null = null;
  const other = (): Exchange => {
    let next = chance.pick(bag);
    while (next === last && bag.length > 1) next = chance.pick(bag);
    last = next;
    return next;
  };
  return daysFrom(planned.from, planned.to).flatMap((day) =>
    Array.from({ length: countOn(chance, planned.often) }, () => other()).flatMap((exchange) =>
      sayExchange(chance, exchange, day),
    ),
  );
};

/** What the app itself wrote into a chat, beside the stories. */
const NOTICES: Partial<Readonly<Record<ChatKey, string>>> = {
  coasts: `
# 2026-05-18
09:02 -: Nina Voss turned on disappearing messages. New messages will disappear from this chat 7 days after they're sent, except when kept.
09:06 nandan: Nina, please may we have that off again. This one is on the record
09:07 -: Nina Voss turned off disappearing messages.
09:08 voss: Sorry, set it on every group by mistake
`,
  farrow: `
# 2026-04-20
08:55 -: Your security code with Dex Farrow changed. Tap to learn more.
`,
};

const kept = new Map<ChatKey, readonly Said[]>();

/** Everything that was said in a chat, in order of time. The same every time. */
export const talkOf = (chat: ChatKey): readonly Said[] => {
  const known = kept.get(chat);
  if (known) return known;
  const scripts = [...STORIES.map(({ talk }) => talk[chat]), NOTICES[chat]];
  const told = scripts.flatMap((script) => (script === undefined ? [] : readScript(script)));
  const all = [...told, ...chatterOf(chat)].toSorted(byTime);
  kept.set(chat, all);
  return all;
};
