import type { FailureOf } from '#shared/failure.ts';
import type { ReadDb } from '../db/connection.ts';
import { withheldEntry } from './need-to-know-store.ts';

/** Why entries that were asked for are not given: limited to others, and whom to ask; or not held. */
export const notToRead = (
  db: ReadDb,
  ids: readonly string[],
): FailureOf<'not-found' | 'need-to-know'> => {
  const withheld = ids.flatMap((id) => withheldEntry(db, id) ?? []);
  if (withheld.length === 0) return { code: 'not-found', what: 'entry' };
  return {
    code: 'need-to-know',
    entries: withheld.map(({ reference }) => reference),
    members: [...new Set(withheld.flatMap(({ members }) => members))],
  };
};
