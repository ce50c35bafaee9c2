import type { Category } from '#shared/words/message.ts';
import type { CastKey } from './cast.ts';

/** What the phone adds to plain words. */
export type Extra =
  | { readonly kind: 'words' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'missed-call' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'photo' }
  | { readonly kind: 'paper'; readonly name: string; readonly pages: number }
  /** `Supper on the 8th? / Yes 4 / No 2` */
  | { readonly kind: 'poll' };

/** One line of a made-up talk, before any phone has written it down. */
export interface Said {
  /** London’s wall clock: `2026-02-18T22:51:07`. */
  readonly at: string;
  /** Null for what the messaging app wrote itself. */
  readonly by: CastKey | null;
  readonly text: string;
  readonly extra: Extra;
  /** Names this line where an entry rests on it. */
  readonly tag: string | null;
  /** What the office sorts it as. */
  readonly category: Category;
}

/** The earlier first. */
export const byTime = (one: Said, other: Said): number => {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
};
