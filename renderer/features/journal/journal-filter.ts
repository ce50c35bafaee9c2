import type { JournalLine } from '#shared/words/vault.ts';

export interface JournalFilter {
  /** Only this person's acts; everyone's where empty. */
  readonly who: string;
  /** All of these words stand in the sentence. */
  readonly words: string;
}

/** The acts that a filter lets through. */
export const filterLines = (
  lines: readonly JournalLine[],
  { who, words }: JournalFilter,
): readonly JournalLine[] => {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return lines.filter(({ by, says }) => {
    const text = says.toLowerCase();
    return (who === '' || by === who) && wanted.every((word) => text.includes(word));
  });
};

/** Acts that are told together: how many, and all of them in one sentence. */
export interface ToldLine extends JournalLine {
  readonly acts: number;
}

/** What two sentences begin with alike, up to a whole word. */
const sameBeginning = (a: string, b: string): string => {
  const words = b.split(' ');
  const at = words.findIndex(
    (_, index) => !a.startsWith(`${words.slice(0, index + 1).join(' ')} `),
  );
  return `${words.slice(0, Math.max(at, 0)).join(' ')} `;
};

/** Whether two acts added things of one sort in one go, such as the channels that an office starts with. */
const inOneGo = (one: JournalLine, next: JournalLine): boolean =>
  one.kind.endsWith('.added') &&
  one.kind === next.kind &&
  one.by === next.by &&
  one.at.slice(0, 19) === next.at.slice(0, 19) &&
  one.bodyHeld &&
  next.bodyHeld;

/** The lines as they are told: what was added in one go stands in one line. Latest first, as they came. */
export const toldLines = (lines: readonly JournalLine[]): readonly ToldLine[] => {
  const told: ToldLine[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (last && inOneGo(last, line)) {
      const rest = last.says.slice(sameBeginning(last.says, line.says).length);
      told[told.length - 1] = { ...last, says: `${line.says}, ${rest}`, acts: last.acts + 1 };
    } else told.push({ ...line, acts: 1 });
  }
  return told;
};

/** Everyone who did something in these lines, by name. */
export const namesIn = (lines: readonly JournalLine[]): readonly string[] =>
  [...new Set(lines.map(({ by }) => by).filter((name) => name !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
