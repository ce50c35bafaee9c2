import { daysBetween } from '#shared/dates.ts';
import type { Category } from '#shared/words/message.ts';
import type { Chance } from './chance.ts';
import { readScript } from './script.ts';
import type { Said } from './said.ts';

/** When in the day something is said. */
type Part = 'am' | 'day' | 'pm';

/** A small exchange as it is written in `small-talk/`: `{this|that}` and `<slot>` are filled by chance. */
export interface Exchange {
  readonly category: Category;
  readonly part: Part;
  /** `akerley: Anyone want a coffee` */
  readonly lines: readonly string[];
}

const HEADER = /^% (logistical|not-selected) (am|day|pm)$/;

const exchangeOf = (block: string): Exchange => {
  const [header = '', ...lines] = block.split('\n');
  const found = HEADER.exec(header);
  if (!found) throw new Error(`an exchange without its header: ${block}`);
  return { category: found[1] as Category, part: found[2] as Part, lines };
};

/** Reads exchanges, parted by empty lines. */
export const readExchanges = (text: string): readonly Exchange[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) => exchangeOf(block));

const SLOTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  town: [
    'Harwick',
    'Thornsea',
    'Penmarrow',
    'Eastness',
    'Callow Quay',
    'Wexmouth',
    'Saltmarsh',
    'Skerrin',
  ],
  station: ['King’s Cross', 'Liverpool Street', 'Paddington', 'Euston', 'Waterloo'],
  early: ['7.15', '7.30', '7.45', '8.00', '8.15', '8.30', '8.45', '9.00'],
  time: ['10.15', '11.00', '11.30', '12.45', '13.30', '14.00', '14.45', '15.15', '15.40', '16.20'],
  late: ['18.00', '18.20', '18.30', '18.45', '19.00', '19.15', '19.40', '20.10'],
  mins: ['5 minutes', '10 minutes', '10 mins', '15 minutes', '20 mins', 'a quarter of an hour'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  room: [
    '2.11',
    '4.02',
    'the Harbour Room',
    'the map room',
    'the small conference room',
    '3.20',
    'her office',
  ],
  driver: ['Marlon', 'Sheila', 'Ade', 'Marlon again'],
  team: ['ports', 'the Bill team', 'finance', 'the ferries team', 'flood policy', 'correspondence'],
  paper: ['Herald', 'Courier', 'Evening Post', 'Argus'],
};

/** Submissions are numbered through the year, some nine a week. */
const submissionOn = (chance: Chance, day: string): string => {
  const number = Math.floor(daysBetween('2026-01-01', day) * 1.27) + chance.between(1, 6);
  return `2026/${String(number).padStart(3, '0')}`;
};

const fillSlot = (chance: Chance, name: string, day: string): string => {
  if (name === 'n') return String(chance.between(1_000, 9_999));
  if (name === 'votes') return String(chance.between(1, 7));
  if (name === 'sub') return submissionOn(chance, day);
  const values = SLOTS[name];
  if (!values) throw new Error(`nothing fills <${name}>`);
  return chance.pick(values);
};

const CHOICE = /\{([^{}]*)\}/;

/** Fills an exchange: each slot once, so that its lines agree; each choice by itself. */
const fillWith = (chance: Chance, day: string): ((line: string) => string) => {
  const chosen = new Map<string, string>();
  const slot = (name: string): string => {
    const known = chosen.get(name);
    if (known !== undefined) return known;
    const made = fillSlot(chance, name, day);
    if (name !== 'votes') chosen.set(name, made);
    return made;
  };
  return (line) => {
    let filled = line;
    for (let found = CHOICE.exec(filled); found; found = CHOICE.exec(filled)) {
      const [first = '', ...more] = (found[1] ?? '').split('|');
      const picked = chance.pick([first, ...more]);
      filled = `${filled.slice(0, found.index)}${picked}${filled.slice(found.index + found[0].length)}`;
    }
    return filled.replaceAll(/<(\w+)>/g, (_whole, name: string) => slot(name));
  };
};

const HOURS: Readonly<Record<Part, readonly [number, number]>> = {
  am: [7, 9],
  day: [10, 16],
  pm: [17, 20],
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One exchange said on a day. */
export const sayExchange = (chance: Chance, exchange: Exchange, day: string): readonly Said[] => {
  const [from, to] = HOURS[exchange.part];
  const fill = fillWith(chance, day);
  let minute = chance.between(from * 60, to * 60 + 50);
  const script = exchange.lines.map((line) => {
    const said = `${clock(minute)} ${fill(line)}`;
    minute += chance.between(1, 6);
    return said;
  });
  return readScript([`# ${day}`, ...script].join('\n')).map((said) => ({
    ...said,
    category: exchange.category,
  }));
};
