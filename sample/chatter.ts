import { addDays } from '#shared/dates.ts';
import { createChance, type Chance } from './chance.ts';
import type { ChatKey } from './plan.ts';
import type { Said } from './said.ts';
import {
  markBusy,
  readExchanges,
  sayExchange,
  type Busy,
  type Exchange,
  type LastSaid,
} from './small-talk.ts';
import { ADVISER_DAY } from './small-talk/adviser.ts';
import { DIARY_TALK, OFFICE_TALK } from './small-talk/office.ts';
import { OFFICE_DAY } from './small-talk/office-day.ts';
import { OFFICE_SEASONS } from './small-talk/office-seasons.ts';
import { BILL_TALK, BRACE_TALK, DIARY_DAY, TEAM_TALK } from './small-talk/others.ts';
import {
  ADVISER_TALK,
  SHORELINE_TALK,
  TOP_TEAM_TALK,
  TREASURY_TALK,
  TRIP_TALK,
  WHIP_TALK,
} from './small-talk/pairs.ts';

interface Chatter {
  readonly exchanges: string;
  readonly from: string;
  readonly to: string;
  /** Exchanges in a hundred working days. */
  readonly often: number;
}

/** How much is said in each chat that is not part of any story. */
const CHATTER: Partial<Readonly<Record<ChatKey, Chatter>>> = {
  coasts: {
    exchanges: OFFICE_TALK + OFFICE_DAY + OFFICE_SEASONS,
    from: '2025-09-09',
    to: '2026-11-12',
    often: 1290,
  },
  diary: { exchanges: DIARY_TALK + DIARY_DAY, from: '2025-09-09', to: '2026-11-12', often: 420 },
  farrow: {
    exchanges: ADVISER_TALK + ADVISER_DAY,
    from: '2025-09-10',
    to: '2026-11-11',
    often: 850,
  },
  bill: { exchanges: BILL_TALK, from: '2025-09-15', to: '2026-11-20', often: 190 },
  pus: { exchanges: TEAM_TALK, from: '2025-09-15', to: '2026-11-20', often: 110 },
  brace: { exchanges: BRACE_TALK, from: '2026-11-13', to: '2026-11-20', often: 500 },
  barrage: { exchanges: TOP_TEAM_TALK, from: '2026-05-11', to: '2026-08-05', often: 55 },
  treasury: { exchanges: TREASURY_TALK, from: '2025-10-06', to: '2026-11-10', often: 28 },
  whip: { exchanges: WHIP_TALK, from: '2026-09-01', to: '2026-11-10', often: 70 },
  shoreline: { exchanges: SHORELINE_TALK, from: '2026-02-02', to: '2026-05-08', often: 65 },
  rotterdam: { exchanges: TRIP_TALK, from: '2026-01-28', to: '2026-02-06', often: 170 },
};

/** Bank holidays of the time. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
]);

/** How much of an ordinary day’s talk there is on a day: little at weekends, at Christmas, in August. */
const shareOf = (day: string): number => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (HOLIDAYS.has(day)) return 0;
  const season = day >= '2025-12-22' && day <= '2026-01-02' ? 0.2 : 1;
  const august = day.slice(5, 7) === '08' ? 0.45 : 1;
  return (weekday === 0 || weekday === 6 ? 0.06 : 1) * season * august;
};

const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** How many exchanges fall on one day: the whole part surely, the rest by chance. */
const countOn = (chance: Chance, often: number): number =>
  Math.floor(often / 100) + (chance.next() < (often % 100) / 100 ? 1 : 0);

/** Deals exchanges so that all of a pack come before any comes again. */
const dealer = (chance: Chance, exchanges: readonly Exchange[]): ((day: string) => Exchange) => {
  let pack: Exchange[] = [];
  return (day) => {
    const month = Number(day.slice(5, 7));
    for (;;) {
      if (pack.length === 0) pack = [...exchanges];
      const [next] = pack.splice(chance.between(0, pack.length - 1), 1);
      if (next && (next.months.length === 0 || next.months.includes(month))) return next;
    }
  };
};

const minuteOf = ({ at }: Said): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

const busyOf = (told: readonly Said[]): Map<string, Busy> => {
  const days = new Map<string, Busy>();
  for (const said of told) {
    const day = said.at.slice(0, 10);
    const busy = days.get(day) ?? new Set();
    markBusy(busy, minuteOf(said));
    days.set(day, busy);
  }
  return days;
};

/** What is said in a chat besides the stories told in it, and not in the middle of them. */
export const chatterOf = (chat: ChatKey, told: readonly Said[]): readonly Said[] => {
  const planned = CHATTER[chat];
  if (!planned) return [];
  const chance = createChance(`daybook sample ${chat}`);
  const deal = dealer(chance, readExchanges(planned.exchanges));
  const days = busyOf(told);
  const lastSaid: LastSaid = new Map();
  return daysFrom(planned.from, planned.to).flatMap((day) => {
    const busy = days.get(day) ?? new Set<number>();
    const count = countOn(chance, Math.round(planned.often * shareOf(day)));
    return Array.from({ length: count }, () => deal(day)).flatMap((exchange) =>
      sayExchange(chance, exchange, { day, busy, lastSaid }),
    );
  });
};
