import { html, escapeAttribute, paragraphs, type Html } from './html.ts';
import type { RecordModel, ThemePart } from './model.ts';
import { pageBannerStyle, RECORD_STYLE } from './record-style.ts';
import { BASIS_WORDS, toldTimeShort } from './record-words.ts';
import { assuranceAnnex } from './render-assurance.ts';
import { renderInFull } from './render-entry.ts';
import { frontPage, ownerText, peopleAndPosts, TITLE } from './render-front.ts';
import { indexAndGlossary } from './render-index.ts';
import { renderTold } from './render-told.ts';
import { bannerAt, markingLine, standingNotes } from './standing.ts';
import { cite, citedText, type Held } from './terms.ts';

/** `page`: marks each page itself when printed. `printed`: whoever prints it sets the lines of each page. */
type RecordFrame = 'page' | 'printed';

const section = (id: string, title: string, content: readonly (Html | null)[]): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;

const themePart = ({ theme, lead, entries }: ThemePart, held: Held): Html =>
  html`<section class="theme">
    <h3>${theme}</h3>
    ${
      lead === ''
        ? null
        : html`<div class="lead">
            ${paragraphs(lead)}
            <p class="meta">${entries.map(({ entry }) => cite(entry.reference, held))}</p>
          </div>`
    }
    ${entries.map((told) => renderTold(told, held))}
  </section>`;

const byTheme = ({ themes }: RecordModel, held: Held): Html =>
  section('themes', 'By theme', [
    themes.length === 0 ? html`<p>There are no entries in this period.</p>` : null,
    ...themes.map((part) => themePart(part, held)),
  ]);

const inOrder = ({ inOrder: told }: RecordModel, held: Held): Html =>
  section('order', 'In order', [
    told.length === 0
      ? html`<p>There are no entries in this period.</p>`
      : html`<table>
          <thead>
            <tr>
              <th scope="col" class="when">Made</th>
              <th scope="col">What</th>
              <th scope="col" class="who">By</th>
              <th scope="col" class="who">How known</th>
              <th scope="col" class="entry">Entry</th>
            </tr>
          </thead>
          <tbody>
            ${told.map(
              ({ entry, overtaken }) =>
                html`<tr>
                  <td>${toldTimeShort(entry.madeAt, entry.madeZone)}</td>
                  <td>
                    ${entry.title}
                    ${overtaken.map((one) => html`<p class="meta">${citedText(one, held)}</p>`)}
                  </td>
                  <td>${entry.decidedBy?.name ?? 'Not known'}</td>
                  <td>${BASIS_WORDS[entry.basis]}</td>
                  <td>${cite(entry.reference, held)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
  ]);

const gaps = ({ gaps: parts }: RecordModel, held: Held): Html =>
  section(
    'gaps',
    'Not on file, and not known',
    parts.map(
      ({ heading, lines }) =>
        html`<h3>${heading}</h3>
          ${
            lines.length === 0
              ? html`<p class="none">None known.</p>`
              : html`<ul>
                  ${lines.map((line) => html`<li>${citedText(line, held)}</li>`)}
                </ul>`
          }`,
    ),
  );

const elsewhere = ({ source }: RecordModel): Html =>
  section(
    'elsewhere',
    'Where else to look',
    source.tenure.elsewhere === ''
      ? [html`<p>The office has not written where the other papers are.</p>`]
      : paragraphs(source.tenure.elsewhere),
  );

const index = (model: RecordModel, held: Held): Html =>
  section('index', 'Index and glossary', indexAndGlossary(model, held));

const assurance = (model: RecordModel): Html =>
  section('assurance', 'Assurance annex', assuranceAnnex(model));

const annex = ({ inOrder: told }: RecordModel, held: Held): Html =>
  section('annex', 'Annex: every entry in full', [
    told.length === 0 ? html`<p>There are no entries in this period.</p>` : null,
    ...told.map((one) => renderInFull(one, { held, level: 3 })),
  ]);

const closing = ({ source }: RecordModel): Html =>
  html`<p class="meta closing">
    Journal when this was made: ${source.checkpoint.acts} acts, checkpoint
    ${source.checkpoint.code}. Made with Daybook.
  </p>`;

/**
 * The record as one self-contained HTML page: no script, no request, the same bytes for the same
 * model. Every citation leads to an entry of its own annex, or is plain text.
 */
export const renderRecordHtml = (model: RecordModel, frame: RecordFrame = 'page'): string => {
  const { source, standing, period } = model;
  const held: Held = new Set(model.inOrder.map(({ entry }) => entry.reference));
  const title = `${TITLE}: ${source.tenure.principalName}, ${period}`;
  const line = markingLine(standing);
  const body = html`${bannerAt('top', standing)} ${standingNotes(standing)}
    <main>
      ${frontPage(model)} ${peopleAndPosts(model)} ${byTheme(model, held)} ${inOrder(model, held)}
      ${gaps(model, held)} ${elsewhere(model)} ${index(model, held)} ${annex(model, held)}
      ${assurance(model)} ${closing(model)}
    </main>
    ${bannerAt('end', standing)}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeAttribute(title)}</title>
<meta name="description" content="${escapeAttribute(`${line}. ${ownerText(model)}.`)}">
<style>
${RECORD_STYLE}
${frame === 'page' ? pageBannerStyle(line) : ''}</style>
</head>
<body class="${frame}">
${body.html}
</body>
</html>
`;
};
