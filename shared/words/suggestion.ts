import { z } from 'zod';

/**
 * A pattern that cannot take more than linear time: no `*`, no `+`, no open `{n,}`, no
 * back-reference. Bounded repeats only, since texts come from strangers.
 */
export const isLinearPattern = (source: string): boolean =>
  !/[*+]|\{\d*,\}|\\[1-9k]/u.test(source.replaceAll(/\\[*+]/gu, ''));

const Pattern = z.string().min(1).refine(isLinearPattern, 'a pattern that may take too long');

/** One transparent rule that suggests what a person may want to look at, with its reason. */
export const SuggestionRule = z.object({
  id: z.string().min(1),
  /** Shown beside the message: `approval wording`. */
  reason: z.string().min(1),
  /** An alarm asks for a stop (¶11), not for sorting. */
  alarm: z.boolean(),
  matchCase: z.boolean(),
  patterns: z.array(Pattern).min(1),
});
export type SuggestionRule = z.infer<typeof SuggestionRule>;

/** The rules that are in use, and what they are silent about. */
export const SuggestionSet = z.object({
  id: z.string().min(1),
  rules: z.array(SuggestionRule),
  /** Phrases inside which nothing is suggested: `content creator`, `secret santa`. */
  allow: z.array(Pattern),
});
export type SuggestionSet = z.infer<typeof SuggestionSet>;

/** Where a rule found something in a text, and why a person may want to look. */
export const SuggestionMark = z.object({
  rule: z.string(),
  reason: z.string(),
  /** Places in the text, as pairs of UTF-16 offsets. */
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
  alarm: z.boolean(),
});
export type SuggestionMark = z.infer<typeof SuggestionMark>;
