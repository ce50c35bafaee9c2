import { counted, numberText } from '#shared/plural.ts';
import type { FileCounts, Reconciliation } from '#shared/words/import.ts';

/** One number of a sum and what it counts. */
export interface Term {
  readonly count: number;
  readonly what: string;
}

/** A total and what it is made of. The two always match; where they did not, it says so. */
export interface Sum {
  readonly total: Term;
  readonly terms: readonly Term[];
  readonly addsUp: boolean;
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const sumOf = (total: Term, terms: readonly Term[]): Sum => ({
  total,
  terms,
  addsUp: terms.reduce((sum, { count }) => sum + count, 0) === total.count,
});

/** lines = first lines + continuations + blank + not understood. */
export const lineSum = (counts: FileCounts): Sum =>
  sumOf({ count: counts.lines, what: plural(counts.lines, 'line', 'lines') }, [
    { count: counts.firstLines, what: plural(counts.firstLines, 'first line', 'first lines') },
    {
      count: counts.continuations,
      what: plural(counts.continuations, 'continuation', 'continuations'),
    },
    { count: counts.blankEdges, what: 'blank' },
    { count: counts.notUnderstoodLines, what: 'not understood' },
  ]);

/**
 * Everything of the file: records = new + already held + notices + not selected + not understood.
 * A line that is part of no record counts as one that was not understood, on both sides.
 */
export const recordSum = (counts: Reconciliation): Sum => {
  const total = counts.records + counts.notUnderstoodLines;
  return sumOf({ count: total, what: plural(total, 'record', 'records') }, [
    { count: counts.newMessages, what: 'new' },
    { count: counts.alreadyHeld, what: 'already held' },
    { count: counts.notices, what: plural(counts.notices, 'notice', 'notices') },
    { count: counts.notSelected, what: 'not selected' },
    { count: counts.notUnderstoodLines, what: 'not understood' },
  ]);
};

/** `200 records = 27 new + 171 already held + 2 notices + 0 not selected + 0 not understood`. */
export const sumText = ({ total, terms }: Sum): string =>
  `${numberText(total.count)} ${total.what} = ${terms
    .map(({ count, what }) => `${numberText(count)} ${what}`)
    .join(' + ')}`;

/** What an import did, in one sentence. A second import of the same chat says only what is new. */
export const outcomeText = (counts: Reconciliation, chat: string): string => {
  const { newMessages, alreadyHeld, notSelected } = counts;
  const brought = counted(newMessages, 'new message');
  const held = alreadyHeld > 0 ? ` ${numberText(alreadyHeld)} were held already.` : '';
  const left =
    notSelected > 0
      ? ` ${numberText(notSelected)} ${plural(notSelected, 'was', 'were')} not selected and nothing of ${plural(notSelected, 'it', 'them')} is kept.`
      : '';
  return `${brought} in ${chat}.${held}${left}`;
};
