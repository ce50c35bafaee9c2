import type { JournalLine } from '#shared/words/journal.ts';

/** Which lines of the journal are shown; empty texts show all. */
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

/** How the journal tells of things that are added in one go: one of them, and several. */
const ADDED: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'channel.added': ['Added the channel ', 'Added the channels '],
  'chat.added': ['Added the chat ', 'Added the chats '],
  'device.added': ['Added the device ', 'Added the devices '],
  'person.added': ['Added the person ', 'Added the people '],
};

/** Whether two acts added things of one sort in one go, such as the channels that an office starts with. */
const inOneGo = (one: JournalLine, next: JournalLine): boolean =>
  ADDED[one.kind] !== undefined &&
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
    const [one, several] = ADDED[line.kind] ?? ['', ''];
    if (last && inOneGo(last, line)) {
      const names = `${line.says.slice(one.length)}, ${last.says.replace(several, '').replace(one, '')}`;
      told[told.length - 1] = { ...last, says: `${several}${names}`, acts: last.acts + 1 };
    } else told.push({ ...line, acts: 1 });
  }
  return told;
};

/** Everyone who did something in these lines, by name. */
export const namesIn = (lines: readonly JournalLine[]): readonly string[] =>
  [...new Set(lines.map(({ by }) => by).filter((name) => name !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
