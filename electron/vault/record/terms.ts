import { html, paragraphs, type Html } from './html.ts';
import type { Cited } from './told.ts';

/** The entry's place in the annex, as an anchor. */
export const anchorOf = (reference: string): string => `entry-${reference}`;

/** Entries that stand in full on the same page. */
export type Held = ReadonlySet<string>;

/** A citation: it leads to the entry where that is on the page, and is plain text where it is not. */
export const cite = (reference: string, held: Held): Html =>
  held.has(reference)
    ? html`<a class="cite" href="#${anchorOf(reference)}">[${reference}]</a>`
    : html`<span class="cite">[${reference}]</span>`;

/** A sentence with its citation. */
export const citedText = ({ says, reference }: Cited, held: Held): Html =>
  reference === null ? html`${says}` : html`${says} ${cite(reference, held)}`;

/** One term and what is said under it; null where nothing is. */
export const term = (
  name: string,
  content: string | Html | readonly Html[] | null,
): Html | null => {
  const shown = typeof content === 'string' ? paragraphs(content) : content;
  return shown === null || (Array.isArray(shown) && shown.length === 0)
    ? null
    : html`<div>
        <dt>${name}</dt>
        <dd>${shown}</dd>
      </div>`;
};

/** Terms that are filled, in order; null where none is. */
export const termList = (terms: readonly (Html | null)[]): Html | null => {
  const filled = terms.filter((one) => one !== null);
  return filled.length === 0 ? null : html`<dl>${filled}</dl>`;
};

/** Joins what is not empty. */
export const joined = (separator: string, ...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(separator);
