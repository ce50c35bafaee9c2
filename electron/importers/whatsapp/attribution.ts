import { ownCopy, tidyLabel } from './characters.ts';
import { beginsNotice, isNoticeText } from './notices.ts';
import { type KnownSenders, type Split, splitAt, splitWithoutSpace } from './senders.ts';

/** Who said a line, and where the text begins. */
export interface Attribution {
  /** Null where nobody did: a notice. */
  readonly sender: string | null;
  readonly textFrom: number;
}

/** Longest label believed where only a colon without a space ends it. */
const LONGEST_TIGHT_LABEL = 40;
/** Labels kept as strings of their own, so that no record holds on to a piece of the file. */
const MOST_LABELS = 50_000;

/** What is known of one label, once and for all records. */
interface Label {
  readonly sender: string;
  readonly isSender: boolean;
  /** Longer names that begin with it. */
  readonly longer: readonly string[];
}

/** A line whose label may be the beginning of a longer name with `: ` in it. */
const amongLonger = (
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly string[],
): Attribution | null => {
  const about = names.some((name) => text.startsWith(`${name} `, from));
  if (about && isNoticeText(text.slice(from, to))) return { sender: null, textFrom: from };
  const name = names.find((one) => text.startsWith(`${one}:`, from));
  if (name === undefined) return null;
  return { sender: name, textFrom: Math.min(to, from + name.length + 2) };
};

/** A label as it stands in the file, and what is known of it. */
interface SeenLabel {
  readonly raw: string;
  readonly label: Label;
}

/** Slots for labels seen of late, found by their length and last letter. */
const SLOTS = 256;

/** Finds who said a line, from the first place behind the marks of its head. */
export const createAttribution = (
  senders: KnownSenders,
  bracket: boolean,
): ((text: string, from: number, to: number) => Attribution) => {
  const labels = new Map<string, Label>();

  const labelOf = (raw: string): Label => {
    const known = labels.get(raw);
    if (known !== undefined) return known;
    const sender = ownCopy(tidyLabel(raw));
    const label = {
      sender,
      isSender: sender !== '' && senders.isSender(sender),
      longer: senders.longerNames(sender),
    };
    if (labels.size < MOST_LABELS) labels.set(ownCopy(raw), label);
    return label;
  };

  const recent: (SeenLabel | undefined)[] = Array.from({ length: SLOTS });

  /** As `labelOf`, without making a string where the same label was there not long ago. */
  const labelAt = (text: string, from: number, to: number): Label => {
    const slot = ((to - from) * 31 + text.charCodeAt(to - 1)) % SLOTS;
    const seen = recent[slot];
    if (seen !== undefined && seen.raw.length === to - from && text.startsWith(seen.raw, from)) {
      return seen.label;
    }
    const raw = text.slice(from, to);
    const label = labelOf(raw);
    recent[slot] = { raw: ownCopy(raw), label };
    return label;
  };

  /** `Name:text`, as some iPhone exports write it. */
  const tight = (text: string, from: number, to: number): Split | null => {
    if (!bracket) return null;
    const split = splitWithoutSpace(text, from, to);
    if (split === null || split.labelTo - from > LONGEST_TIGHT_LABEL) return null;
    return beginsNotice(text.slice(from, split.labelTo)) ? null : split;
  };

  return (text, from, to) => {
    const split = splitAt(text, from, to) ?? tight(text, from, to);
    if (split === null) return { sender: null, textFrom: from };
    const label = labelAt(text, from, split.labelTo);
    if (!label.isSender) return { sender: null, textFrom: from };
    const longer = label.longer.length === 0 ? null : amongLonger(text, { from, to }, label.longer);
    return longer ?? { sender: label.sender, textFrom: split.textFrom };
  };
};
