import { declaresSecret } from '#policy/secret-words.ts';
import { LONDON, longTime } from '#shared/dates.ts';
import type { Basis } from '#shared/words/entry.ts';
import type { LotEntry } from '#shared/words/entry-lot.ts';
import type { Instant } from '#shared/words/time.ts';
import { BASIS_WORDS } from '../entry-words.ts';
import { partyOf } from '../editor/PartyInput.tsx';
import type { Registers } from '../editor/section.ts';
import { fromWhere } from '../quick/from-where.ts';
import { parseWhen, type When } from '../when.ts';

/** The columns of the table in which several entries are typed, from left to right. */
export const LOT_FIELDS = ['what', 'made', 'learnt', 'by', 'where', 'device', 'basis'] as const;
export type LotField = (typeof LOT_FIELDS)[number];

/** What is typed in one row: text in every cell, as people type and paste it. */
export type LotRow = { readonly id: string } & { readonly [Field in LotField]: string };

/** What is wrong with one row, a sentence a cell. */
export type LotProblems = Partial<Record<LotField, string>>;

/** A row as it would be logged, or what is wrong with it. */
export type ReadRow =
  | { readonly ok: true; readonly entry: LotEntry }
  | { readonly ok: false; readonly problems: LotProblems };

/** What a row goes on with from the one above it: not what was decided, nor when. */
const CARRIED: readonly LotField[] = ['by', 'where', 'device', 'basis'];
const MOST_LETTERS = 500;
const MOST_LETTERS_OF_WHOM = 200;

const plain = (text: string): string => text.trim().toLocaleLowerCase('en-GB');

/** A row with nothing in it but what can be taken from the row above, or to begin with. */
export const freshRow = (id: string, above: LotRow | undefined, principal = ''): LotRow => {
  const row = {
    id,
    what: '',
    made: '',
    learnt: '',
    by: principal,
    where: '',
    device: '',
    basis: '',
  };
  if (!above) return row;
  return { ...row, ...Object.fromEntries(CARRIED.map((field) => [field, above[field]])) };
};

/** Whether nothing was typed in a row: what it goes on with from above is not typed. */
export const isBlank = ({ what, made, learnt }: LotRow): boolean =>
  [what, made, learnt].every((text) => text.trim() === '');

/** The first cell of a row that declares SECRET or above: nothing of such a row may be kept (¶11). */
export const secretCell = (row: LotRow): LotField | null =>
  LOT_FIELDS.find((field) => declaresSecret(row[field]) !== null) ?? null;

/** What is found under a name; undefined where the cell is empty, null where nothing is called so. */
const named = <Item extends { readonly name: string }>(
  text: string,
  items: readonly Item[],
): Item | null | undefined =>
  text.trim() === '' ? undefined : (items.find(({ name }) => plain(name) === plain(text)) ?? null);

const BASES = Object.keys(BASIS_WORDS) as Basis[];

/** A basis by its words or its short name: *Told to the office*, *told*. */
const basisOf = (text: string): Basis | null | undefined =>
  text.trim() === ''
    ? undefined
    : (BASES.find(
        (basis) =>
          plain(BASIS_WORDS[basis]) === plain(text) || basis === plain(text).replaceAll(' ', '-'),
      ) ?? null);

type Where = Pick<LotEntry, 'chat' | 'channel' | 'from'>;

const whereOf = (text: string, { chats, channels }: Registers): Where => {
  const { chat, from } = fromWhere(text, chats);
  const channel = chat === null ? named(text, channels) : null;
  return channel ? { chat, channel: channel.id, from: '' } : { chat, channel: null, from };
};

interface Times {
  readonly made: When;
  /** Null where nothing is said: then it was learnt when it is logged. */
  readonly learnt: When | null;
}

const timesOf = (row: LotRow, now: Instant): Times => {
  const context = { now, zone: LONDON };
  return {
    made: parseWhen(row.made, context),
    learnt: row.learnt.trim() === '' ? null : parseWhen(row.learnt, context),
  };
};

const timeProblems = ({ made, learnt }: Times): LotProblems => {
  if (!made.ok || learnt?.ok === false) {
    return {
      ...(!made.ok && { made: made.why }),
      ...(learnt?.ok === false && { learnt: learnt.why }),
    };
  }
  return learnt && Date.parse(learnt.at) < Date.parse(made.at)
    ? { learnt: 'This is before it was made. Check both times.' }
    : {};
};

const textProblems = (row: LotRow): LotProblems => {
  const secret = secretCell(row);
  return {
    ...(row.what.trim() === '' && { what: 'Say what was decided, in one plain sentence.' }),
    ...(row.what.trim().length > MOST_LETTERS && {
      what: `This is too long for one sentence: ${MOST_LETTERS} characters are kept.`,
    }),
    ...(row.by.trim().length > MOST_LETTERS && { by: 'This name is too long.' }),
    ...(row.where.trim() === '' && {
      where: 'Say which chat or channel it was in, or who told you.',
    }),
    ...(row.where.trim().length > MOST_LETTERS_OF_WHOM && { where: 'This name is too long.' }),
    ...(secret && { [secret]: 'This declares itself SECRET. Take it out of the table (¶11).' }),
  };
};

/** The entry that a row stands for, or what is wrong with it at each cell. */
export const readLotRow = (row: LotRow, registers: Registers, now: Instant): ReadRow => {
  const times = timesOf(row, now);
  const device = named(row.device, registers.devices);
  const basis = basisOf(row.basis);
  const problems: LotProblems = {
    ...timeProblems(times),
    ...(device === null && {
      device: 'No device is called so. Choose one, or leave it empty for the chat’s.',
    }),
    ...(basis === null && {
      basis: 'Choose how the office knows from the list, or leave it empty.',
    }),
    ...textProblems(row),
  };
  if (!times.made.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    entry: {
      title: row.what.trim(),
      madeAt: times.made.at,
      learntAt: times.learnt?.ok ? times.learnt.at : null,
      decidedBy: partyOf(row.by.trim(), registers.people),
      ...whereOf(row.where, registers),
      device: device?.id ?? null,
      basis: basis ?? null,
    },
  };
};

const whereSays = (text: string, registers: Registers): string => {
  if (text.trim() === '') return '';
  const { chat, channel, from } = whereOf(text, registers);
  if (chat !== null) return 'the rest comes from the chat';
  return channel === null ? `told by ${from}` : `on ${text.trim()}`;
};

/** How a row is understood so far, said below the table while it is typed; empty for a blank one. */
export const rowSays = (row: LotRow, registers: Registers, now: Instant): string => {
  if (isBlank(row)) return '';
  const { made, learnt } = timesOf(row, now);
  return [
    made.ok ? `made ${longTime(made.at)}` : '',
    learnt === null ? 'learnt now' : learnt.ok ? `learnt ${longTime(learnt.at)}` : '',
    whereSays(row.where, registers),
  ]
    .filter((words) => words !== '')
    .join('; ');
};
