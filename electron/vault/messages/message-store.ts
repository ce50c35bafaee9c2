import type { Category, Message, Precision, RecordKind } from '#shared/words/message.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';

/** Row ids follow chat, then minute, so that row order is reading order and needs no sorting. */
const CHAT_STEP = 2 ** 42;
/** Messages of a chat that have a place in one minute. */
export const PLACES_IN_MINUTE = 2 ** 16;
const EPOCH_2000_MS = Date.UTC(2000, 0, 1);
const MINUTES_MAX = 2 ** 26 - 1;

/** The first row id of a minute of a chat. */
export const rowIdOf = (chatNumber: number, atMs: number): number => {
  const minute = Math.floor((atMs - EPOCH_2000_MS) / 60_000);
  return chatNumber * CHAT_STEP + Math.min(Math.max(minute, 0), MINUTES_MAX) * PLACES_IN_MINUTE;
};

/** The row ids that belong to a chat; null where nothing of it was ever brought in. */
export const chatRows = (db: ReadDb, chat: string): { from: number; to: number } | null => {
  const held = rowOf<{ no: number }>(db, 'SELECT no FROM chat_number WHERE id = ?', chat);
  return held ? { from: held.no * CHAT_STEP, to: (held.no + 1) * CHAT_STEP - 1 } : null;
};

/** What stands in one line of a sealed piece of an import beyond the message itself. */
export interface MessageExtra {
  readonly edited: boolean;
  readonly omitted: readonly string[];
  readonly attachments: readonly AttachmentPlace[];
}

/** Where an attachment's bytes are: a sealed piece, perhaps still deflated as in its zip. */
export interface AttachmentPlace {
  readonly name: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly file: string | null;
  readonly encoding: 'stored' | 'deflate';
}

interface MessageRow {
  readonly place: number;
  readonly id: string;
  readonly chat: string;
  readonly at: number;
  readonly wall: string;
  readonly precision: Precision;
  readonly sender: string | null;
  readonly text: string;
  readonly kind: RecordKind;
  readonly extra: string | null;
  readonly category: Category | null;
  readonly drift: number | null;
}

/** A message with the place at which reading goes on after it. */
export interface PlacedMessage extends Omit<Message, 'person'> {
  readonly place: number;
}

const SELECT = `
  SELECT m.rowid AS place, lower(hex(m.id)) AS id, chat_number.id AS chat, m.at, m.wall, m.precision,
         m.sender, m.text, m.kind, m.extra, sorting.category, sorting.drift
  FROM message m JOIN chat_number ON chat_number.no = m.chat_no
  LEFT JOIN sorting ON sorting.id = m.id`;

// An import is not shown until the last of it is projected. The list is nearly always empty.
const SHOWN = `m.import_no NOT IN (SELECT import_number.no FROM projecting
    JOIN act ON act.id = projecting.act JOIN import_number ON import_number.id = act.subject)`;

const toMessage = (row: MessageRow): PlacedMessage => {
  const extra = row.extra === null ? null : (JSON.parse(row.extra) as MessageExtra);
  return {
    place: row.place,
    id: row.id,
    chat: row.chat,
    at: new Date(row.at).toISOString(),
    wall: row.wall,
    precision: row.precision,
    sender: row.sender,
    text: row.text,
    kind: row.kind,
    edited: extra?.edited ?? false,
    category: row.category ?? 'untriaged',
    drift: row.drift === 1,
    attachments: (extra?.attachments ?? []).map(({ name, sha256, bytes }) => ({
      name,
      sha256,
      bytes,
    })),
    omitted: [...(extra?.omitted ?? [])],
  };
};

/** Messages of a chat in reading order, after a place. */
export const messagesAfter = (
  db: ReadDb,
  chat: string,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): PlacedMessage[] => {
  const rows = chatRows(db, chat);
  if (!rows) return [];
  return rowsOf<MessageRow>(
    db,
    `${SELECT} WHERE m.rowid > ? AND m.rowid <= ? AND ${SHOWN} ORDER BY m.rowid LIMIT ?`,
    after ?? rows.from - 1,
    rows.to,
    limit,
  ).map(toMessage);
};

/** Messages of a chat before one of them, in reading order. */
export const messagesBefore = (
  db: ReadDb,
  { chat, place }: PlacedMessage,
  limit: number,
): PlacedMessage[] => {
  const rows = chatRows(db, chat);
  if (!rows) return [];
  return rowsOf<MessageRow>(
    db,
    `${SELECT} WHERE m.rowid >= ? AND m.rowid < ? AND ${SHOWN} ORDER BY m.rowid DESC LIMIT ?`,
    rows.from,
    place,
    limit,
  )
    .map(toMessage)
    .toReversed();
};

/**
 * Under which word an id stands in the index of ids, in SQL over its hexadecimal digits: the first
 * sixteen. All forty would make the index twice as large; who is found is asked for the whole id.
 */
export const idWord = (digits: string): string => `substr(${digits}, 1, 16)`;

/** The places of messages by their ids, given as a list in JSON. */
const PLACES = `SELECT held.rowid FROM json_each(?) AS asked
  JOIN message_by_id ON message_by_id MATCH '"' || ${idWord(`replace(asked.value, '"', '')`)} || '"'
  JOIN message AS held ON held.rowid = message_by_id.rowid AND held.id = unhex(asked.value)`;

/** The names among them that can be ids of messages: anything else is not held, and no search term either. */
const onlyIds = (named: readonly string[]): string =>
  JSON.stringify(named.filter((name) => /^[0-9a-f]{40}$/.test(name)));

/** Those of the messages named that are held, in reading order. */
export const messagesByIds = (db: ReadDb, ids: readonly string[]): PlacedMessage[] =>
  rowsOf<MessageRow>(
    db,
    `${SELECT} WHERE m.rowid IN (${PLACES}) AND ${SHOWN} ORDER BY m.rowid`,
    onlyIds(ids),
  ).map(toMessage);

/** A message by its keyed id, with its place; null where it is not held. */
export const messageById = (db: ReadDb, id: string): PlacedMessage | null => {
  const [message] = messagesByIds(db, [id]);
  return message ?? null;
};

/** Who wrote what is held of a chat, by the label of the export, and how many messages each. */
export const sendersOf = (db: ReadDb, chat: string): { label: string; messages: number }[] => {
  const rows = chatRows(db, chat);
  return rows
    ? rowsOf<{ label: string; messages: number }>(
        db,
        `SELECT m.sender AS label, count(*) AS messages FROM message m
         WHERE m.rowid BETWEEN ? AND ? AND m.kind <> 'notice' AND m.sender IS NOT NULL AND ${SHOWN}
         GROUP BY m.sender ORDER BY messages DESC, label`,
        rows.from,
        rows.to,
      )
    : [];
};

/** Where the bytes of a message's attachment are. */
export const attachmentPlace = (db: ReadDb, id: string, name: string): AttachmentPlace | null => {
  const row = rowOf<{ extra: string | null }>(
    db,
    `SELECT extra FROM message WHERE rowid IN (${PLACES})`,
    onlyIds([id]),
  );
  if (!row || row.extra === null) return null;
  const { attachments } = JSON.parse(row.extra) as MessageExtra;
  return attachments.find((attachment) => attachment.name === name) ?? null;
};

/** All that can be sorted in a chat: messages and not notices. */
export const countMessages = (db: ReadDb, chat: string): number =>
  rowOf<{ messages: number | null }>(
    db,
    'SELECT sum(new_messages) AS messages FROM import WHERE chat = ?',
    chat,
  )?.messages ?? 0;

/** Messages of a chat that nobody has sorted; notices are not counted. */
export const countUntriaged = (db: ReadDb, chat: string): number => {
  const sorted =
    rowOf<{ sorted: number }>(
      db,
      `SELECT count(*) AS sorted FROM sorting WHERE chat = ? AND category <> 'untriaged'`,
      chat,
    )?.sorted ?? 0;
  return Math.max(0, countMessages(db, chat) - sorted);
};

/** When the newest message of a chat was sent; null where there is none. */
export const lastMessageAt = (db: ReadDb, chat: string): string | null => {
  const rows = chatRows(db, chat);
  if (!rows) return null;
  const last = rowOf<{ at: number }>(
    db,
    'SELECT at FROM message WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT 1',
    rows.from,
    rows.to,
  );
  return last ? new Date(last.at).toISOString() : null;
};
