import type { SuggestionMark } from '#shared/words/suggestion.ts';
import { SuggestionSet, type SuggestionRule } from '#shared/words/suggestion.ts';
import november2026 from './suggestions/2026-11.json' with { type: 'json' };

/** The rules that Daybook came with. */
export const SUGGESTIONS_2026_11: SuggestionSet = SuggestionSet.parse(november2026);

type Range = [from: number, to: number];
type Suggester = (texts: readonly string[]) => SuggestionMark[][];

const finder = (patterns: readonly string[], matchCase: boolean): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), matchCase ? 'gu' : 'giu');

const rangesOf = (found: RegExp, text: string): Range[] =>
  Array.from(text.matchAll(found), ({ index, 0: match }): Range => [index, index + match.length]);

const outside =
  (allowed: readonly Range[]) =>
  ([from, to]: Range): boolean =>
    !allowed.some(([start, end]) => start <= from && to <= end);

/**
 * Says which texts a person may want to look at, and why. It never sorts and never decides: each
 * mark carries its reason and the places in the text (UTF-16 offsets) that gave it.
 *
 * A list of marks for each text, in the order of the rules. Time grows with the length of the text
 * and no faster, for every pattern is bounded.
 */
export const createSuggester = ({ rules, allow }: SuggestionSet): Suggester => {
  const finders = rules.map((rule): [SuggestionRule, RegExp] => [
    rule,
    finder(rule.patterns, rule.matchCase),
  ]);
  const allowed = allow.length === 0 ? null : finder(allow, false);

  const suggestOne = (text: string): SuggestionMark[] => {
    // Most texts give none a reason. To look whether one does costs a fifth of listing where.
    const reasons = finders.filter(([, found]) => text.search(found) !== -1);
    if (reasons.length === 0) return [];
    const silenced = allowed === null ? [] : rangesOf(allowed, text);
    return reasons.flatMap(([{ id, reason, alarm }, found]) => {
      const ranges = rangesOf(found, text).filter(outside(silenced));
      return ranges.length === 0 ? [] : [{ rule: id, reason, ranges, alarm }];
    });
  };
  return (texts) => texts.map(suggestOne);
};

/** The suggester with the rules that Daybook came with. */
export const suggest: Suggester = createSuggester(SUGGESTIONS_2026_11);
