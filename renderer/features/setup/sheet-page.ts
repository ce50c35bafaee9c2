import { longDay } from '#shared/dates.ts';
import type { Day } from '#shared/words/time.ts';

/** One holder's half of a recovery sheet. */
export interface Sheet {
  readonly office: string;
  readonly department: string;
  /** First or second. */
  readonly holder: 1 | 2;
  readonly words: string;
  readonly day: Day;
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** One recovery sheet as a page to print: its words numbered, and what its holder is to do with it. */
export const sheetPage = ({ office, department, holder, words, day }: Sheet): string => {
  const numbered = words
    .split(' ')
    .map((word) => `<li>${escaped(word)}</li>`)
    .join('');
  const other = holder === 1 ? 'second' : 'first';
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Recovery sheet ${holder} of 2</title>
<style>
body{font:12pt sans-serif;margin:20mm}h1{font-size:18pt;margin:0 0 4mm}
ol{columns:3;font:14pt monospace;line-height:2;border:1pt solid #000;padding:6mm 6mm 6mm 18mm}
</style></head><body>
<h1>Recovery sheet ${holder} of 2</h1>
<p><b>${escaped(office)}</b>, ${escaped(department)}. Made on ${longDay(day)}.</p>
<ol>${numbered}</ol>
<p>These words and those of the ${other} sheet, together, open this office's Daybook. Either alone opens nothing.</p>
<p>Keep this sheet sealed, in another place than the other sheet and the laptop. Do not photograph, scan or type it anywhere but into Daybook. If it may have been seen, tell the office: it can make new ones.</p>
<p>Holder: ______________________________&nbsp;&nbsp;&nbsp; Place: ______________________________</p>
</body></html>`;
};

/** Which two words a holder is asked to type back: one of each half, by their number. */
export const askedPlaces = (random: () => number): readonly [number, number] => [
  1 + Math.floor(random() * 12),
  13 + Math.floor(random() * 12),
];

/** Those of the places asked for at which another word was typed than the sheet has. */
export const wrongPlaces = (
  words: string,
  places: readonly [number, number],
  typed: readonly [string, string],
): readonly number[] => {
  const held = words.split(' ');
  return places.filter((place, index) => held[place - 1] !== typed[index]?.trim().toLowerCase());
};
