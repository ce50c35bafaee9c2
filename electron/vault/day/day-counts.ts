import type { DayCounts } from '#shared/words/day.ts';
import { rowOf, type ReadDb } from '../db/connection.ts';
import { WAS_SEEN } from '../chats/look-store.ts';

/** Whose days, and between which instants: the first out, the last in. */
export interface Span {
  readonly tenure: string;
  readonly principal: string;
  readonly after: string;
  readonly until: string;
}

const LOOKS = `FROM look JOIN chat ON chat.id = look.chat
  WHERE chat.details ->> 'principal' = @principal AND look.at > @after AND look.at <= @until
  AND ${WAS_SEEN}`;

/** The least clock that an act after an instant can have: clocks never run behind the time of day. */
const clockFrom = (instant: string): string => Date.parse(instant).toString(16).padStart(12, '0');

/** What was done in a span of time, counted. Of entries their listing is read: they themselves are long. */
export const countsOf = (db: ReadDb, span: Span): DayCounts => {
  const row = rowOf<DayCounts>(
    db,
    `SELECT
       (SELECT count(*) FROM entry_listing
        WHERE tenure = @tenure AND at > @after AND at <= @until) AS entries,
       (SELECT count(*) FROM act
        WHERE clock >= @clock AND kind = 'entry.amended' AND at > @after AND at <= @until
          AND envelope ->> 'tenure' = @tenure) AS amended,
       (SELECT count(DISTINCT listed.entry) FROM entry_listing AS listed
        JOIN filed_entry ON filed_entry.entry = listed.entry
        JOIN filing ON filing.id = filed_entry.filing
        WHERE listed.tenure = @tenure AND filing.at > @after AND filing.at <= @until) AS filed,
       (SELECT count(*) ${LOOKS}) AS looks,
       (SELECT count(*) FROM import JOIN chat ON chat.id = import.chat
        WHERE chat.details ->> 'principal' = @principal
          AND import.at > @after AND import.at <= @until) AS imports,
       (SELECT coalesce(sum(import.new_messages), 0) FROM import JOIN chat ON chat.id = import.chat
        WHERE chat.details ->> 'principal' = @principal
          AND import.at > @after AND import.at <= @until) AS newMessages`,
    { ...span, clock: clockFrom(span.after) },
  );
  if (!row) throw new Error('nothing was counted');
  return row;
};
