import { isMark, isSpace, tidyLabel } from './characters.ts';
import { isAppText } from './body.ts';
import { beginsNotice } from './notices.ts';
import type { Style } from './style.ts';

/** Longer than any name that an address book holds: what stands before such a colon is prose. */
const LONGEST_LABEL = 256;
/** Labels remembered of one file. More than that is no chat. */
const MOST_LABELS = 20_000;
/** Records by which a name with a colon in it shows itself where nothing else does. */
const ENOUGH_RECORDS = 3;
/** Records of one label that are kept to look for such a notice, and how long one may be. */
const MOST_SHORT = 50;
const LONGEST_SHORT = 120;
/** Words before a colon that people begin messages with. */
const BEGINNINGS_OF_TEXT =
  /^(?:re|fwd?|note|notes|nb|ps|fyi|update|reminder|question|q|a|answer|urgent|action|draft|from|to|subject|date|time|option|https?|link|quote|agenda|actions|summary|today|tomorrow|location|poll)$/i;

/** Where a sender's label ends and the text begins. */
export interface Split {
  readonly labelTo: number;
  readonly textFrom: number;
}

const COLON = 0x3a;

/** The first `: `, or a colon at the end of the line, from a place on; null where there is none. */
export const splitAt = (text: string, from: number, to: number): Split | null => {
  const limit = Math.min(to, from + LONGEST_LABEL);
  for (let at = from; at < limit; at += 1) {
    if (text.charCodeAt(at) !== COLON) continue;
    const next = at + 1;
    if (next >= to) return { labelTo: at, textFrom: to };
    const code = text.charCodeAt(next);
    if (isSpace(code)) return { labelTo: at, textFrom: next + 1 };
    if (isMark(code) && (next + 1 >= to || code === 0x200e)) return { labelTo: at, textFrom: next };
  }
  return null;
};

/** The first colon of all, for iPhone exports that write `Name:text`. */
export const splitWithoutSpace = (text: string, from: number, to: number): Split | null => {
  const limit = Math.min(to, from + LONGEST_LABEL);
  for (let at = from; at < limit; at += 1) {
    if (text.charCodeAt(at) !== COLON) continue;
    if (text.startsWith('//', at + 1)) return null;
    return { labelTo: at, textFrom: at + 1 };
  }
  return null;
};

/** What is known of the senders of a file before it is read through. */
export interface KnownSenders {
  /** Whether a label is a sender and not the beginning of a notice with a colon in it. */
  readonly isSender: (label: string) => boolean;
  /** Whether nothing in plain words was ever said under this label, as under a group's own name. */
  readonly neverSpeaks: (label: string) => boolean;
  /** Longer names that begin with this label and a colon. */
  readonly longerNames: (label: string) => readonly string[];
}

interface LabelSeen {
  records: number;
  /** Records that do not begin with the U+200E of the app's own words. */
  plain: number;
  /** Some of its short records: a notice about a longer name may be among them. */
  readonly short: string[];
  /** What stands up to the next `: ` in every record so far; null once they differ. */
  next: string | null;
}

/** Gathers labels from a sample of a file. */
export interface SenderSurvey {
  /** Whether the line has a sender. */
  readonly hear: (text: string, from: number, to: number) => boolean;
  readonly known: () => KnownSenders;
}

const NAME_BEFORE =
  / (?:left|joined using |was added|changed |created group |added |removed |turned o)/;

/** A name of a person with `: ` in it, from a notice about them such as `Ann: HMT left`. */
const nameInNotice = (body: string): string | null => {
  const found = NAME_BEFORE.exec(body);
  if (found === null) return null;
  const name = body.slice(0, found.index);
  return name.includes(': ') && !name.includes('"') && name.length < 80 ? name : null;
};

const isNameLike = (next: string): boolean =>
  next.length <= 40 &&
  !BEGINNINGS_OF_TEXT.test(next) &&
  /^[\p{Lu}\p{N}\p{Extended_Pictographic}]/u.test(next);

/** What stands up to the next `: `, where a longer name might end. */
const nextOf = (text: string, from: number, to: number): string | null => {
  const split = splitAt(text, from, Math.min(to, from + 60));
  return split === null || split.textFrom >= to ? null : text.slice(from, split.labelTo);
};

/**
 * A survey of who speaks in a file.
 *
 * A label ends at the first `: `, unless the file itself shows that a name holds one: by the app's
 * own words behind it, by a notice about that person, or because every record of the shorter label
 * goes on in the same way.
 */
export const createSenderSurvey = (style: Style): SenderSurvey => {
  const labels = new Map<string, LabelSeen>();
  const shown = new Set<string>();
  const spoken = new Set<string>();

  const showNames = (text: string, from: number, to: number): void => {
    const first = splitAt(text, from, to);
    if (first === null) return;
    let split: Split | null = splitAt(text, first.textFrom, to);
    for (let depth = 0; depth < 3 && split !== null; depth += 1) {
      const rest = text.slice(split.textFrom, Math.min(to, split.textFrom + 200));
      const byMark = style.parts.close === 'bracket' && rest.startsWith('\u200e');
      if (byMark || (rest !== '' && split.textFrom + 200 > to && isAppText(rest))) {
        shown.add(tidyLabel(text.slice(from, split.labelTo)));
        return;
      }
      split = splitAt(text, split.textFrom, to);
    }
  };

  const count = (label: string, next: string | null, isPlain: boolean): void => {
    if (next !== null && spoken.size < MOST_LABELS) spoken.add(`${label}: ${next}`);
    const seen = labels.get(label);
    if (seen === undefined) {
      if (labels.size < MOST_LABELS)
        labels.set(label, { records: 1, plain: isPlain ? 1 : 0, short: [], next });
      return;
    }
    seen.records += 1;
    if (isPlain) seen.plain += 1;
    if (seen.next !== next) seen.next = null;
  };

  const keepShort = (label: string, body: string): void => {
    const short = labels.get(label)?.short;
    if (short !== undefined && short.length < MOST_SHORT) short.push(body);
  };

  const hear = (text: string, from: number, to: number): boolean => {
    const split = splitAt(text, from, to);
    if (split === null) return false;
    const label = tidyLabel(text.slice(from, split.labelTo));
    const next = nextOf(text, split.textFrom, to);
    count(label, next, text.charCodeAt(split.textFrom) !== 0x200e);
    if (next !== null) showNames(text, from, to);
    else if (to - from < LONGEST_SHORT) keepShort(label, text.slice(from, to));
    return true;
  };

  /** Names that notices are about count once somebody of that name has also spoken. */
  const showNamed = (): void => {
    if (style.parts.close === 'bracket' || spoken.size === 0) return;
    for (const { short } of labels.values()) {
      for (const body of short) {
        const name = nameInNotice(body);
        if (name !== null && spoken.has(tidyLabel(name))) shown.add(tidyLabel(name));
      }
    }
  };

  const known = (): KnownSenders => {
    const longer = new Map<string, string[]>();
    const add = (name: string): void => {
      const label = name.slice(0, name.indexOf(': '));
      const names = longer.get(label) ?? [];
      if (!names.includes(name)) longer.set(label, [...names, name]);
    };
    showNamed();
    for (const name of shown) if (name.includes(': ')) add(name);
    for (const [label, { records, next }] of labels) {
      if (records >= ENOUGH_RECORDS && next !== null && isNameLike(next)) add(`${label}: ${next}`);
    }
    const senders = new Map<string, boolean>();
    const none: readonly string[] = [];
    return {
      neverSpeaks: (label) => labels.get(label)?.plain === 0,
      longerNames: (label) => longer.get(label) ?? none,
      isSender: (label) => {
        const decided = senders.get(label);
        if (decided !== undefined) return decided;
        const often = (labels.get(label)?.records ?? 0) >= ENOUGH_RECORDS;
        const is = often || longer.has(label) || !beginsNotice(label);
        if (senders.size < MOST_LABELS) senders.set(label, is);
        return is;
      },
    };
  };

  return { hear, known };
};
