import { longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { page } from '../packs/page.ts';
import { html } from '../record/html.ts';
import { renderInFull } from '../record/render-entry.ts';
import { cite } from '../record/terms.ts';
import type { BundleModel } from './bundle-model.ts';

/**
 * The bundle's one document: each entry as a note for the record on a page of its own, with a list
 * of them before. `printed`: whoever prints it sets the marking of each page.
 */
export const bundleNotes = (
  { source, told, standing, day }: BundleModel,
  printed = false,
): string => {
  const held = new Set(told.map(({ entry }) => entry.reference));
  const { tenure, office } = source;
  const third = told.some(({ evidence }) => evidence.length > 0)
    ? '; contains third-party material'
    : '';
  return page({
    title: `Notes for the record, ${longDay(day)}: ${tenure.principalName}`,
    standing,
    printed,
    body: html`<h1>Notes for the record</h1>
      <p class="subtitle">
        ${tenure.principalName}, ${tenure.post}: ${counted(told.length, 'entry', 'entries')}
      </p>
      <p class="owner">
        ${office.name}, ${office.department}. Public record of ${office.department}${third}. Written
        ${longTime(source.madeAt)} by ${source.compiledBy}.
      </p>
      <nav aria-label="Entries">
        <ol>
          ${told.map(({ entry }) => html`<li>${entry.title} ${cite(entry.reference, held)}</li>`)}
        </ol>
      </nav>
      ${told.map(
        (one) =>
          html`<div style="break-before: page">${renderInFull(one, { held, level: 2 })}</div>`,
      )}
      <p class="meta closing">
        Journal when this was written: ${source.checkpoint.acts} acts, checkpoint
        ${source.checkpoint.code}. Made with Daybook.
      </p>`,
  });
};
