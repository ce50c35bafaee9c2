import { z } from 'zod';
import { Id } from './id.ts';
import { Instant } from './time.ts';

/** What became of a chat on a day: always with its basis and who judged. */
export const LookOutcome = z.enum([
  'nothing-seen',
  'noted',
  'pasted',
  'imported',
  'not-looked-at',
  'could-not-be-captured',
]);

export type LookOutcome = z.infer<typeof LookOutcome>;

/** What leaves a chat unseen: a note that nobody looked, or that nothing could be had. */
export const UNSEEN: readonly LookOutcome[] = ['not-looked-at', 'could-not-be-captured'];

/** Whether a chat was seen at a look, by whomever. */
export const isSeen = ({ outcome }: { readonly outcome: LookOutcome }): boolean =>
  !UNSEEN.includes(outcome);

/** Whether the office looked itself or was told; who judged goes with it. */
export const LookBasis = z.enum(['seen', 'told']);
export type LookBasis = z.infer<typeof LookBasis>;

/** One look at a chat, or why there was none. */
export const Look = z.object({
  chat: Id,
  outcome: LookOutcome,
  /** Up to when the chat was looked at. */
  upTo: Instant,
  basis: LookBasis,
  why: z.string().trim().max(2_000),
});
export type Look = z.infer<typeof Look>;
