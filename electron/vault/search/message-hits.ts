import { addDays } from '#shared/dates.ts';
import type { Category, RecordKind } from '#shared/words/message.ts';
import type { MessageHit, SearchIn } from '#shared/words/search.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { idWord, rowIdOf } from '../messages/message-store.ts';
import { startOfDay } from './day-bounds.ts';
import { excerptOf, MARK_END, MARK_START, rangesOf } from './excerpt.ts';
import { matchText } from './match-text.ts';
import type { Wanted } from './query.ts';
import type { Scope, ScopedChat } from './scope.ts';
import { chatToken, peopleTokens } from './tokens.ts';

/** In which columns of the index each is looked for. */
const COLUMNS: Readonly<Record<Exclude<SearchIn, 'entries'>, readonly string[]>> = {
  everything: ['text', 'names'],
  messages: ['text'],
  attachments: ['names'],
};

/** In what steps lines are gone through where the index alone cannot tell which are meant. */
export interface Pace {
  /** Lines in one go, where each has to be asked. */
  readonly window: number;
  /** Lines of the index in one go, where those that are meant are known by their rows. */
  readonly wideWindow: number;
  /** Where at least so many lines are found, those of a category are looked up first, */
  readonly many: number;
  /** if they are no more than these. */
  readonly few: number;
}

/** Measured: none of these steps keeps another call waiting for more than some milliseconds. */
export const PACE: Pace = { window: 1_000, wideWindow: 50_000, many: 20_000, few: 2_000 };

/** What is asked of one chat. */
export interface ChatQuestion {
  readonly chat: string;
  readonly match: string;
  readonly from: number;
  readonly to: number;
  readonly category: Category | null;
  /** Only lines that something is attached to. */
  readonly attached: boolean;
}

/** What the index is asked about a chat; null where none of its messages can be meant. */
export const questionOf = (
  { wanted, scope }: { readonly wanted: Wanted | null; readonly scope: Scope },
  { id, no }: Pick<ScopedChat, 'id' | 'no'>,
  where: Exclude<SearchIn, 'entries'>,
): ChatQuestion | null => {
  const tokens = no === null ? [] : [[chatToken(no)], ...scope.people.map(peopleTokens)];
  const match = matchText(wanted, COLUMNS[where], tokens);
  if (no === null || scope.nothing || match === null) return null;
  const { from, to, category } = scope;
  return {
    chat: id,
    match,
    from: from === null ? rowIdOf(no, 0) : rowIdOf(no, startOfDay(from)),
    to: (to === null ? rowIdOf(no + 1, 0) : rowIdOf(no, startOfDay(addDays(to, 1)))) - 1,
    category,
    attached: where === 'attachments' && wanted === null,
  };
};

// An import is not found until the last of it is in its place. The list is nearly always empty.
const PLACING = `SELECT import_number.no FROM projecting JOIN act ON act.id = projecting.act
  JOIN import_number ON import_number.id = act.subject`;

const FOUND = `message_fts MATCH @match AND message_fts.rowid BETWEEN @from AND @to`;
// Every part of it is asked of the line itself.
const MEANT = `m.import_no NOT IN (${PLACING}) AND (@attached = 0 OR m.names IS NOT NULL)
  AND (@places IS NULL OR +message_fts.rowid IN (SELECT value FROM json_each(@places)))
  AND (@category IS NULL
    OR (m.kind <> 'notice' AND coalesce(sorting.category, 'untriaged') = @category))`;
const JOINED = `message_fts JOIN message m ON m.rowid = message_fts.rowid
  LEFT JOIN sorting ON sorting.id = m.id`;

/** A question, or part of one. `places`: a JSON list of the only rows that can be meant, where known. */
interface Part extends ChatQuestion {
  readonly places: string | null;
}

const bound = ({ chat: _chat, attached, ...part }: Part) => ({
  ...part,
  attached: attached ? 1 : 0,
});

const isPlacing = (db: ReadDb): boolean => rowOf(db, 'SELECT 1 FROM projecting LIMIT 1') != null;

/** Whether the index alone says which lines are meant. */
const isPlain = (db: ReadDb, { category, attached }: ChatQuestion): boolean =>
  category === null && !attached && !isPlacing(db);

/** The rows of a category in a chat, where they are few. What is not sorted stands in no list. */
const placesOf = (db: ReadDb, { chat, category }: ChatQuestion, few: number): string | null => {
  if (category === null || category === 'untriaged') return null;
  const places = rowsOf<{ place: number }>(
    db,
    `SELECT message_by_id.rowid AS place FROM sorting
     JOIN message_by_id ON message_by_id MATCH '"' || ${idWord('lower(hex(sorting.id))')} || '"'
     WHERE sorting.chat = ? AND sorting.category = ? LIMIT ?`,
    chat,
    category,
    few + 1,
  );
  return places.length > few ? null : JSON.stringify(places.map(({ place }) => place));
};

/** The row of the so-manieth line found, counted from the end; null where there are fewer. */
const rowFromEnd = (db: ReadDb, { match, from, to }: ChatQuestion, lines: number): number | null =>
  rowOf<{ place: number }>(
    db,
    `SELECT message_fts.rowid AS place FROM message_fts WHERE ${FOUND}
     ORDER BY message_fts.rowid DESC LIMIT 1 OFFSET @lines`,
    { match, from, to, lines: lines - 1 },
  )?.place ?? null;

/** A question cut into parts, newest first, each answered in a moment. */
const partsOf = function* (
  db: ReadDb,
  question: ChatQuestion,
  { window, wideWindow, many, few }: Pace,
): Generator<Part> {
  if (isPlain(db, question)) {
    yield { ...question, places: null };
    return;
  }
  const isMany = rowFromEnd(db, question, many) !== null;
  const places = isMany ? placesOf(db, question, few) : null;
  if (places === '[]') return;
  const lines = places === null ? window : wideWindow;
  let rest: Part | null = { ...question, places };
  while (rest) {
    const start: number | null = rowFromEnd(db, rest, lines);
    yield start === null ? rest : { ...rest, from: start };
    rest = start === null || start <= rest.from ? null : { ...rest, to: start - 1 };
  }
};

interface Going {
  /** Lets other calls be answered. */
  readonly pause: () => Promise<void>;
  readonly pace: Pace;
}

/** How many messages are found, asked part by part so that other calls are answered in between. */
export const countMessagesIn = async (
  db: ReadDb,
  question: ChatQuestion,
  { pause, pace }: Going,
): Promise<number> => {
  let hits = 0;
  for (const part of partsOf(db, question, pace)) {
    const plain = isPlain(db, part);
    const { match, from, to } = part;
    hits +=
      rowOf<{ hits: number }>(
        db,
        plain
          ? `SELECT count(*) AS hits FROM message_fts WHERE ${FOUND}`
          : `SELECT count(*) AS hits FROM ${JOINED} WHERE ${FOUND} AND ${MEANT}`,
        plain ? { match, from, to } : bound(part),
      )?.hits ?? 0;
    await pause();
  }
  return hits;
};

interface HitRow {
  readonly id: string;
  readonly wall: string;
  readonly sender: string | null;
  readonly kind: RecordKind;
  readonly category: Category | null;
  readonly text: string;
  readonly marked: string;
  readonly names: string | null;
  readonly markedNames: string | null;
}

/** A hit before its sender is looked up. */
export type FoundMessage = Omit<MessageHit, 'person'>;

const toHit =
  (chat: string) =>
  (row: HitRow): FoundMessage => {
    const { id, wall, sender, kind, category, text, marked, names, markedNames } = row;
    const inNames = names === null ? [] : rangesOf(names, markedNames ?? '');
    return {
      in: 'message',
      id,
      chat,
      wall,
      sender,
      kind,
      category: category ?? 'untriaged',
      excerpt: excerptOf(text, rangesOf(text, marked)),
      names: names === null ? null : excerptOf(names, inNames),
    };
  };

/** Messages of a chat in which words are found, newest first, as many as are asked for. */
export const findMessagesIn = async (
  db: ReadDb,
  question: ChatQuestion,
  { limit, pause, pace }: Going & { readonly limit: number },
): Promise<FoundMessage[]> => {
  const hits: FoundMessage[] = [];
  for (const part of partsOf(db, question, pace)) {
    const rows = rowsOf<HitRow>(
      db,
      `SELECT lower(hex(m.id)) AS id, m.wall, m.sender, m.kind, sorting.category, m.text, m.names,
              highlight(message_fts, 0, @start, @end) AS marked,
              highlight(message_fts, 1, @start, @end) AS markedNames
       FROM ${JOINED} WHERE ${FOUND} AND ${MEANT}
       ORDER BY message_fts.rowid DESC LIMIT @limit`,
      { ...bound(part), start: MARK_START, end: MARK_END, limit: limit - hits.length },
    );
    hits.push(...rows.map(toHit(question.chat)));
    if (hits.length >= limit) break;
    await pause();
  }
  return hits;
};
