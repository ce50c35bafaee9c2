import type { Paragraph } from '#shared/words/policy.ts';

/** Paragraphs under their heading. */
export interface Section {
  readonly section: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs that have all of these words, under their sections, in their order. */
export const bySection = (paragraphs: readonly Paragraph[], words: string): readonly Section[] => {
  const wanted = words
    .toLowerCase()
    .replaceAll('¶', '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = paragraphs.filter(({ number, says, section }) => {
    const text = `${number} ${section} ${says}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return [...new Set(found.map(({ section }) => section))].map((section) => ({
    section,
    paragraphs: found.filter((paragraph) => paragraph.section === section),
  }));
};
