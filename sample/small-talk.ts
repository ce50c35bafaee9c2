import { daysBetween } from '#shared/dates.ts';
import type { Category } from '#shared/words/message.ts';
import type { Chance } from './chance.ts';
import { readScript } from './script.ts';
import type { Said } from './said.ts';
import { SLOTS } from './small-talk-slots.ts';

/** When in the day something is said. */
type Part = 'am' | 'day' | 'pm';

/** A small exchange as it is written in `small-talk/`: `{this|that}` and `<slot>` are filled by chance. */
export interface Exchange {
  readonly category: Category;
  readonly part: Part;
  /** The months in which it is said, from 1; empty for any. */
  readonly months: readonly number[];
  /** `akerley: Anyone want a coffee` */
  readonly lines: readonly string[];
}

const HEADER = /^% (logistical|not-selected) (am|day|pm)(?: ([\d,]+))?$/;

const exchangeOf = (block: string): Exchange => {
  const [header = '', ...lines] = block.split('\n');
  const found = HEADER.exec(header);
  if (!found) throw new Error(`an exchange without its header: ${block}`);
  const months = found[3]?.split(',').map(Number) ?? [];
  return { category: found[1] as Category, part: found[2] as Part, months, lines };
};

/** Reads exchanges, parted by empty lines. */
export const readExchanges = (text: string): readonly Exchange[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) => exchangeOf(block));

/** Submissions are numbered through the year, some nine a week. */
const submissionOn = (chance: Chance, day: string): string => {
  const year = day.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, day) * 1.27) + chance.between(1, 6);
  return `${year}/${String(number).padStart(3, '0')}`;
};

/** Slots for times of the same day, and of the next where they are past. */
const TODAY: ReadonlySet<string> = new Set(['early', 'time', 'late']);

/** Clock times that are still to come, where there are any. */
const stillToCome = (
  times: readonly [string, ...string[]],
  minute: number,
): readonly [string, ...string[]] => {
  const [first, ...more] = times.filter((time) => {
    const [hours = '0', minutes = '0'] = time.split('.');
    return Number(hours) * 60 + Number(minutes) > minute + 10;
  });
  return first === undefined ? times : [first, ...more];
};

interface Moment {
  readonly day: string;
  readonly minute: number;
}

const fillSlot = (chance: Chance, name: string, { day, minute }: Moment): string => {
  if (name === 'n') return String(chance.between(1_000, 9_999));
  if (name === 'pages') return String(chance.between(2, 38));
  if (name === 'votes') return String(chance.between(1, 7));
  if (name === 'sub') return submissionOn(chance, day);
  const values = SLOTS[name];
  if (!values) throw new Error(`nothing fills <${name}>`);
  return chance.pick(TODAY.has(name) ? stillToCome(values, minute) : values);
};

const CHOICE = /\{([^{}]*)\}/;

/** On which day something that people remember was last said in a chat. */
export type LastSaid = Map<string, string>;

/** Days in which nobody makes the same remark again. */
const STALE = 60;

/** A turn of phrase, and no name, number or bare answer. */
const isRemark = (choice: string): boolean =>
  choice.split(' ').length >= 3 && !choice.includes('<');

/** One of the choices, and no remark that was made of late where there is anything else to say. */
const chooseFresh = (
  { chance, lastSaid, day }: { chance: Chance; lastSaid: LastSaid; day: string },
  choices: readonly string[],
): string => {
  const fresh = choices.filter((choice) => {
    const last = lastSaid.get(choice);
    return last === undefined || daysBetween(last, day) >= STALE;
  });
  const [first = '', ...more] = fresh.length === 0 ? choices : fresh;
  const picked = chance.pick([first, ...more]);
  if (isRemark(picked)) lastSaid.set(picked, day);
  return picked;
};

/** Fills an exchange: each slot once, so that its lines agree; each choice by itself. */
const fillWith = (
  chance: Chance,
  { moment, lastSaid }: { readonly moment: Moment; readonly lastSaid: LastSaid },
): ((line: string) => string) => {
  const chosen = new Map<string, string>();
  const slot = (name: string): string => {
    const known = chosen.get(name);
    if (known !== undefined) return known;
    const made = fillSlot(chance, name, moment);
    if (name !== 'votes') chosen.set(name, made);
    return made;
  };
  return (line) => {
    let filled = line;
    for (let found = CHOICE.exec(filled); found; found = CHOICE.exec(filled)) {
      const choices = (found[1] ?? '').split('|');
      const picked = chooseFresh({ chance, lastSaid, day: moment.day }, choices);
      filled = `${filled.slice(0, found.index)}${picked}${filled.slice(found.index + found[0].length)}`;
    }
    return filled.replaceAll(/<(\w+)>/g, (_whole, name: string) => slot(name));
  };
};

const HOURS: Readonly<Record<Part, readonly [number, number]>> = {
  am: [7, 8],
  day: [10, 16],
  pm: [17, 20],
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes of a day at which something is said already, in steps of five. */
export type Busy = Set<number>;

const STEP = 5;
/** Nobody begins small talk so soon before or after something else was said. */
const APART = 15;
const TRIES = 6;

/** Marks the time about a minute as taken. */
export const markBusy = (busy: Busy, minute: number, apart = APART): void => {
  for (let at = minute - apart; at <= minute + apart; at += STEP) busy.add(Math.floor(at / STEP));
};

const isFree = (busy: Busy, from: number, to: number): boolean => {
  for (let at = Math.floor(from / STEP); at <= Math.floor(to / STEP); at += 1) {
    if (busy.has(at)) return false;
  }
  return true;
};

/** A minute in the part of the day at which there is room for so many minutes; null where there is none. */
const roomFor = (
  chance: Chance,
  { part, lasts, busy }: { readonly part: Part; readonly lasts: number; readonly busy: Busy },
): number | null => {
  const [from, to] = HOURS[part];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const minute = chance.between(from * 60, to * 60 + 50);
    if (isFree(busy, minute, minute + lasts)) return minute;
  }
  return null;
};

/** One exchange said on a day, apart from what is said already; nothing where there is no room. */
export const sayExchange = (
  chance: Chance,
  exchange: Exchange,
  {
    day,
    busy,
    lastSaid,
  }: { readonly day: string; readonly busy: Busy; readonly lastSaid: LastSaid },
): readonly Said[] => {
  const waits = exchange.lines.map(() => chance.between(1, 6));
  const lasts = waits.reduce((sum, wait) => sum + wait, 0);
  const start = roomFor(chance, { part: exchange.part, lasts, busy });
  if (start === null) return [];
  const fill = fillWith(chance, { moment: { day, minute: start }, lastSaid });
  let minute = start;
  const script = exchange.lines.map((line, index) => {
    const said = `${clock(minute)} ${fill(line)}`;
    markBusy(busy, minute, STEP);
    minute += waits[index] ?? 1;
    return said;
  });
  return readScript([`# ${day}`, ...script].join('\n')).map((said) => ({
    ...said,
    category: exchange.category,
  }));
};
