import { addDays, startOfDay } from '#shared/dates.ts';
import type { EntryCondition, EntryState, EntryText } from '#shared/words/entry-list.ts';
import { Recipient } from '#shared/words/report.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { channels, chats } from '../registers/register-kinds.ts';
import { fold } from '../search/fold.ts';
import { IS_FILED, IS_OPEN } from './entry-listing.ts';
import { isWithheld } from './need-to-know-store.ts';

/** A part of a statement and what is bound in it, in order. */
export interface Part {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const isStep = (kind: string, more = ''): string =>
  `EXISTS (SELECT 1 FROM report_step WHERE report_step.entry = listed.entry
     AND report_step.step ->> 'kind' = '${kind}'${more})`;
const isSentTo = (recipient: Recipient): string =>
  isStep('sent', ` AND instr(report_step.step -> 'to', '"${recipient}"') > 0`);

/** Nobody was told and nobody decided against it, or not all were told: `isOpenReport` in SQL. */
const IS_UNREPORTED = `NOT (${Recipient.options.map(isSentTo).join(' AND ')})
  AND (${isStep('sent')} OR NOT ${isStep('not-sent')})`;

const STATES: Readonly<Record<EntryState, string>> = {
  filed: IS_FILED,
  open: IS_OPEN,
  amended: 'listed.amendments > 0',
  incident: `listed.kind = 'incident-stub'`,
  sensitive: 'listed.sensitive = 1',
  drift: 'listed.drift = 1',
  overtaken: `EXISTS (SELECT 1 FROM entry_link JOIN entry ON entry.id = entry_link.entry
    WHERE entry_link.other = listed.entry AND entry_link.kind IN ('supersedes', 'reverses'))`,
  unreported: `listed.report_asked = 1 AND ${IS_UNREPORTED}`,
  limited: 'EXISTS (SELECT 1 FROM need_to_know WHERE need_to_know.entry = listed.entry)',
};

const among = (what: string, values: readonly string[]): Part => ({
  sql: `${what} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});

const holds = (column: string, part: string): Part => ({
  sql: `instr(listed.${column}, ?) > 0`,
  values: [part],
});

/** Ids of what has these words in its name: an entry holds the id alone. */
const named = (
  held: readonly { readonly id: string; readonly name: string }[],
  part: string,
): string[] => held.filter(({ name }) => fold(name).includes(part)).map(({ id }) => id);

const filedAs = (db: ReadDb, part: string): Part => {
  const filings = rowsOf<{ id: string; reference: string }>(
    db,
    `SELECT id, details ->> 'reference' AS reference FROM filing`,
  ).filter(({ reference }) => fold(reference).includes(part));
  const { sql, values } = among(
    'filed_entry.filing',
    filings.map(({ id }) => id),
  );
  return {
    sql: `EXISTS (SELECT 1 FROM filed_entry WHERE filed_entry.entry = listed.entry AND ${sql})`,
    values,
  };
};

const anyOf = (...parts: readonly Part[]): Part => ({
  sql: parts.map(({ sql }) => `(${sql})`).join(' OR '),
  values: parts.flatMap(({ values }) => values),
});

const inChat = (db: ReadDb, part: string): Part =>
  among('listed.chat', named(chats.list(db), part));

const TEXTS: Readonly<Record<EntryText, (db: ReadDb, part: string) => Part>> = {
  words: (db, part) => anyOf(holds('words', part), inChat(db, part), filedAs(db, part)),
  theme: (_db, part) => holds('theme_words', part),
  by: (_db, part) => holds('by_words', part),
  person: (_db, part) => holds('person_words', part),
  tag: (_db, part) => holds('tag_words', part),
  ref: (_db, part) => holds('ref_words', part),
  chat: inChat,
  channel: (db, part) => among('listed.channel', named(channels.list(db), part)),
  filed: filedAs,
};

const MADE = { after: '>=', before: '<' } as const;

const madeOn = ({ when, day }: Extract<EntryCondition, { on: 'made' }>): Part => {
  const next = startOfDay(addDays(day, 1));
  if (when === 'on') {
    return {
      sql: 'listed.made_at >= ? AND listed.made_at < ?',
      values: [startOfDay(day), next],
    };
  }
  return {
    sql: `listed.made_at ${MADE[when]} ?`,
    values: [when === 'after' ? next : startOfDay(day)],
  };
};

const partOf = (db: ReadDb, condition: EntryCondition): Part => {
  switch (condition.on) {
    case 'text':
      return TEXTS[condition.of](db, fold(condition.has));
    case 'state':
      return { sql: STATES[condition.state], values: [] };
    case 'kind':
      return among('listed.kind', condition.among);
    case 'outcome':
      return among('listed.outcome', condition.among);
    case 'device':
      return among(
        `coalesce(listed.device, '')`,
        condition.among.map((state) => state ?? ''),
      );
    case 'flag': {
      const { sql, values } = among('flag.value', condition.among);
      return { sql: `EXISTS (SELECT 1 FROM json_each(listed.flags) AS flag WHERE ${sql})`, values };
    }
    case 'made':
      return madeOn(condition);
  }
};

/** What may be asked of an entry that is kept from whoever asks: what a list says of it anyway. */
const isSaidOfAll = (condition: EntryCondition): boolean =>
  condition.on === 'made' ||
  (condition.on === 'text' && ['ref', 'filed'].includes(condition.of)) ||
  (condition.on === 'state' && ['filed', 'open', 'limited'].includes(condition.state));

/** A condition as it holds for whoever asks: what is withheld from them meets none that would tell. */
const askedOf = (db: ReadDb, condition: EntryCondition): Part => {
  const { sql, values } = partOf(db, condition);
  if (isSaidOfAll(condition)) return { sql, values };
  return { sql: `(${sql}) AND NOT ${isWithheld('listed.entry')}`, values };
};

/** All conditions together, of a row `listed`. What is not known of an entry does not hold of it. */
export const meeting = (
  db: ReadDb,
  tenure: string,
  conditions: readonly EntryCondition[],
): Part => {
  const parts = conditions.map((condition) => ({
    ...askedOf(db, condition),
    not: condition.not,
  }));
  return {
    sql: [
      'listed.tenure = ?',
      ...parts.map(({ sql, not }) => `(${sql}) IS ${not ? 'NOT TRUE' : 'TRUE'}`),
    ].join(' AND '),
    values: [tenure, ...parts.flatMap(({ values }) => values)],
  };
};
