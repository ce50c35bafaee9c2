import { ALL_TRAITS, type Traits } from '../traits.ts';
import type { BodyContext } from './body.ts';
import { isSureStart } from './notices.ts';
import { BEGINNINGS, OMITTED_ENDS, POLLS, WHOLE_TEXTS } from './phrases.ts';

/** Tells quickly of most messages that they are nothing but words. */
export interface QuickBody {
  /** Looks at a whole piece of the file at once, for what would make its records special. */
  readonly look: (piece: string) => void;
  /** Whether a record of this piece is surely plain words. False only means: read it properly. */
  readonly isPlain: (text: string, lines: number) => boolean;
  /** Whether the piece holds something that people must be told of. */
  readonly isOdd: () => boolean;
}

const GREATER = 0x3e;
const CLOSE_ROUND = 0x29;

/** Three characters from a place on, as one number. */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0xff) << 16) |
  ((text.charCodeAt(at + 1) & 0xff) << 8) |
  (text.charCodeAt(at + 2) & 0xff);

const STARTS = new Set(
  [...WHOLE_TEXTS.keys(), ...BEGINNINGS.map(([start]) => start), ...POLLS].map((text) =>
    keyAt(text, 0),
  ),
);
const ENDS = new Set(OMITTED_ENDS.map(([words]) => keyAt(words, words.length - 3)));
/** Parts of map links that are rare in a text, so that they are quick to look for. */
const MAP_PARTS = ['?q=', '.com/v/'] as const;

/**
 * A quick look at bodies. It errs on one side only: what it calls plain, the full reading would
 * leave as it is (`test/unit/importers/quick.test.ts` compares the two).
 */
export const createQuickBody = (
  { bracket, marked }: BodyContext,
  traits: Traits = ALL_TRAITS,
): QuickBody => {
  let lrm = true;
  let angle = true;
  let maps = true;
  let odd = true;

  const look = (piece: string): void => {
    lrm = traits.mark && piece.includes('\u200e');
    angle = bracket && !marked && piece.includes('>');
    maps = traits.place && MAP_PARTS.some((words) => piece.includes(words));
    odd = traits.override || (traits.secret && piece.includes('SECRET'));
  };

  const holdsSigns = (text: string, lines: number): boolean =>
    (lrm && text.includes('\u200e')) ||
    (angle && text.includes('>')) ||
    (maps && text.includes('https://')) ||
    (lines > 1 && (text.includes(')') || text.includes('>')));

  const mayBePhrase = (text: string): boolean => {
    if (bracket && marked) return false;
    if (STARTS.has(keyAt(text, 0))) return true;
    return bracket && (ENDS.has(keyAt(text, text.length - 3)) || isSureStart(text));
  };

  const isPlain = (text: string, lines: number): boolean => {
    const last = text.charCodeAt(text.length - 1);
    if (text.length === 0 || last === GREATER || last === CLOSE_ROUND) return false;
    return !holdsSigns(text, lines) && !mayBePhrase(text);
  };

  return { look, isPlain, isOdd: () => odd };
};
