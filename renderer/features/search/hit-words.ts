import { shortDay, shortTime } from '#shared/dates.ts';
import { counted, numberText } from '#shared/plural.ts';
import type { SearchCounts, SearchHit } from '#shared/words/search.ts';

/** A hit's own name among the hits. */
export const keyOf = ({ in: where, id }: SearchHit): string => `${where} ${id}`;

/** When it was: `20 Nov 26 16:02`. */
export const whenText = (hit: SearchHit): string =>
  hit.in === 'entry'
    ? shortTime(hit.madeAt, hit.madeZone)
    : `${shortDay(hit.wall.slice(0, 10))} ${hit.wall.slice(11, 16)}`;

/** How much was found, and how much of it is shown: `First 50 of 340 hits`. */
export const countText = (shown: number, more: boolean, counts: SearchCounts | null): string => {
  if (!more) return shown === 0 ? 'Nothing found' : counted(shown, 'hit');
  return counts && counts.hits >= shown
    ? `First ${numberText(shown)} of ${counted(counts.hits, 'hit')}`
    : `First ${counted(shown, 'hit')}`;
};
