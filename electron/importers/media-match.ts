/** How the name in the text led to the file in the zip. */
export type MatchHow = 'exact' | 'case' | 'stem';

/** A file of the zip that an attachment's name leads to. */
export interface MediaMatch {
  readonly attachment: string;
  /** The member's name as `zipMembers` gives it. */
  readonly member: string;
  readonly how: MatchHow;
}

/** Finds files of the zip by the names that the text gives. */
export interface MediaFinder {
  readonly find: (attachment: string) => MediaMatch | null;
  /** Whether a file of exactly this name is there. */
  readonly has: (name: string) => boolean;
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Keeps a name only while one file has it: an unclear match is none. */
const addOnce = (names: Map<string, string | null>, key: string, member: string): void => {
  names.set(key, names.has(key) ? null : member);
};

/** `IMG-20250531-WA0001.jpg.png` may stand for `IMG-20250531-WA0001.jpg`, and the other way round. */
const stemsOf = (name: string): string[] => {
  const stems: string[] = [];
  const first = name.lastIndexOf('.');
  if (first > 0) stems.push(name.slice(0, first));
  return stems;
};

/** A finder over the names of a zip's files: exact, then without case, then by stem. */
export const createMediaFinder = (memberNames: readonly string[]): MediaFinder => {
  const exact = new Map<string, string>();
  const byCase = new Map<string, string | null>();
  const byStem = new Map<string, string | null>();
  for (const member of memberNames) {
    const base = baseName(member).normalize('NFC');
    if (!exact.has(base)) exact.set(base, member);
    addOnce(byCase, folded(base), member);
    for (const stem of stemsOf(folded(base))) addOnce(byStem, stem, member);
  }

  const byStems = (name: string): string | null => {
    const whole = byStem.get(name);
    if (whole !== undefined) return whole;
    for (const stem of stemsOf(name)) {
      const member = byCase.get(stem) ?? byStem.get(stem);
      if (member !== undefined && member !== null) return member;
    }
    return null;
  };

  return {
    has: (name) => exact.has(name.normalize('NFC')),
    find: (attachment) => {
      const same = exact.get(attachment.normalize('NFC'));
      if (same !== undefined) return { attachment, member: same, how: 'exact' };
      const key = folded(attachment);
      const cased = byCase.get(key);
      if (cased !== undefined && cased !== null) return { attachment, member: cased, how: 'case' };
      const stem = byStems(key);
      return stem === null ? null : { attachment, member: stem, how: 'stem' };
    },
  };
};
