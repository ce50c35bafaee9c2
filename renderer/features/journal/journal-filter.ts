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

/** Everyone who did something in these lines, by name. */
export const namesIn = (lines: readonly JournalLine[]): readonly string[] =>
  [...new Set(lines.map(({ by }) => by).filter((name) => name !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
