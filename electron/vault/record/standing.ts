import { html, type Html } from './html.ts';

/** What every page says of itself, above and below its content. */
export interface Standing {
  /** The highest marking of what is on it. */
  readonly banner: string;
  /** Whether it comes from a vault for trying Daybook out. */
  readonly demo: boolean;
  /** What is missing and why, where not everything is in it; null where it is whole. */
  readonly partial: string | null;
}

/** The line at the top and bottom of each page: `OFFICIAL-SENSITIVE – DEMO – PARTIAL`. */
export const markingLine = ({ banner, demo, partial }: Standing): string =>
  [banner, ...(demo ? ['DEMO'] : []), ...(partial === null ? [] : ['PARTIAL'])].join(' – ');

/** The marking as it stands at the top or the bottom of a page. */
export const bannerAt = (place: 'top' | 'end', standing: Standing): Html =>
  html`<p class="banner ${place}" role="note" aria-label="Marking">${markingLine(standing)}</p>`;

/** What a reader must know before anything else. */
export const standingNotes = ({ demo, partial }: Standing): readonly Html[] => [
  ...(demo
    ? [html`<p class="demo">DEMO: made up for trying Daybook out. Nothing here is real.</p>`]
    : []),
  ...(partial === null
    ? []
    : [html`<p class="demo">PARTIAL: not everything is here. ${partial}</p>`]),
];
