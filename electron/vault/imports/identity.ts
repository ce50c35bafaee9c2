import type { ParsedRecord } from '#shared/words/import.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { createKeyedHash } from '../keys/keyed-hash.ts';
import { chatRows, PLACES_IN_MINUTE, rowIdOf } from '../messages/message-store.ts';

const MARKS = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const SPACES = /[\u00A0\u202F\s]+/g;
const ID_BYTES = 20;
/** Most messages: nothing in them but these, and no two spaces together. */
const COMPARABLE = /^[!-~]+(?: [!-~]+)*$/;

/** Text as it is compared: no invisible marks, one kind of space. U+200D stays, since it joins emoji. */
export const comparable = (text: string): string =>
  COMPARABLE.test(text)
    ? text
    : text.normalize('NFC').replace(MARKS, '').replace(SPACES, ' ').trim();

interface Same {
  readonly id: string;
  /** Seconds within the minute; null where that side has none. */
  readonly seconds: number | null;
  /** Whether this import has already been matched with it. */
  taken: boolean;
}

/** What became of one record: held already, or new under this id. */
export interface Identified {
  readonly id: string;
  readonly held: boolean;
}

/** What to say of such a file. */
export const OVERFULL =
  'More than 65,536 messages would stand in one minute of this chat, as no real chat holds.';

/** Tells the records of one import apart from what is held. */
export interface Identifier {
  readonly identify: (record: ParsedRecord) => Identified;
  /** Whether a minute came to hold more messages than have a place in it. Nothing of it may be kept then. */
  readonly isOverfull: () => boolean;
}

interface IdentityDeps {
  readonly db: ReadDb;
  readonly chat: string;
  readonly messageKey: Buffer;
}

const secondsOf = (record: Pick<ParsedRecord, 'at' | 'precision'>): number | null =>
  record.precision === 'minute' ? null : Number(record.at.slice(17, 19));

/**
 * Tells which records of one import are messages already held.
 *
 * Two records are the same message where chat, sender's label, minute, text and attachments agree,
 * and the seconds too where both sides have them; the n-th equal one matches the n-th, so two equal
 * messages in one minute stay two. Ids are keyed, so that nobody can ask of what was disposed of
 * whether it had been said.
 */
export const createIdentifier = ({ db, chat, messageKey }: IdentityDeps): Identifier => {
  const minutes = new Map<number, Map<string, Same[]>>();
  const rows = chatRows(db, chat);
  /** Messages in each minute as rows are numbered, held and new. */
  const inMinute = new Map<number, number>();
  let isOverfull = false;

  const keyedHash = createKeyedHash(messageKey);

  const baseOf = (fields: readonly unknown[]): string =>
    keyedHash(JSON.stringify(fields)).toString('hex', 0, ID_BYTES);

  /** The wall minute and the rest of what makes two records the same. */
  const keyOf = (record: {
    readonly wall: string;
    readonly sender: string | null;
    readonly text: string;
    readonly names: readonly string[];
  }): string =>
    baseOf([
      chat,
      record.sender === null ? null : comparable(record.sender),
      record.wall.slice(0, 16),
      comparable(record.text),
      record.names,
    ]);

  const occurrence = (base: string, n: number): string => (n === 0 ? base : baseOf([base, n]));

  const heldIn = (minute: number): Map<string, Same[]> => {
    const known = minutes.get(minute);
    if (known) return known;
    const held = new Map<string, Same[]>();
    minutes.set(minute, held);
    if (!rows) return held;
    // The minute in UTC: the wall time is in the key itself.
    const place = rowIdOf(0, minute * 60_000);
    const from = place + rows.from;
    const found = rowsOf<{
      id: string;
      wall: string;
      precision: string;
      sender: string | null;
      text: string;
      extra: string | null;
    }>(
      db,
      `SELECT lower(hex(id)) AS id, wall, precision, sender, text, extra FROM message
       WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      from,
      from + PLACES_IN_MINUTE - 1,
    );
    if (!inMinute.has(place)) inMinute.set(place, found.length);
    for (const row of found) {
      const names =
        row.extra === null
          ? []
          : (JSON.parse(row.extra) as { attachments: { name: string }[] }).attachments.map(
              ({ name }) => name,
            );
      const key = keyOf({ ...row, names });
      const seconds = row.precision === 'minute' ? null : Number(row.wall.slice(17, 19));
      held.set(key, [...(held.get(key) ?? []), { id: row.id, seconds, taken: false }]);
    }
    return held;
  };

  const takePlace = (minute: number): void => {
    const place = rowIdOf(0, minute * 60_000);
    const taken = (inMinute.get(place) ?? 0) + 1;
    inMinute.set(place, taken);
    if (taken > PLACES_IN_MINUTE) isOverfull = true;
  };

  const identify = (record: ParsedRecord): Identified => {
    const minute = Math.floor(Date.parse(record.at) / 60_000);
    const held = heldIn(minute);
    const key = keyOf({
      wall: record.at,
      sender: record.sender,
      text: record.text,
      names: record.attachments,
    });
    const equals = held.get(key) ?? [];
    const seconds = secondsOf(record);
    const match =
      equals.find((same) => !same.taken && seconds !== null && same.seconds === seconds) ??
      equals.find((same) => !same.taken && (seconds === null || same.seconds === null));
    if (match) {
      match.taken = true;
      return { id: match.id, held: true };
    }
    const id = occurrence(key, equals.length);
    equals.push({ id, seconds, taken: true });
    held.set(key, equals);
    takePlace(minute);
    return { id, held: false };
  };

  return { identify, isOverfull: () => isOverfull };
};
