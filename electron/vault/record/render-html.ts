import { longDay, longTime } from '#shared/dates.ts';
import type { Person } from '#shared/words/office.ts';
import { escapeText, html, paragraphs, type Html } from './html.ts';
import type { RecordModel } from './model.ts';
import { cite, renderInFull, renderTold } from './render-entry.ts';
import { RECORD_STYLE } from './record-style.ts';
import { BASIS_WORDS } from './record-words.ts';

const TITLE = 'Decisions and significant information on non-corporate channels';

const personLine = ({ name, role, organisation }: Person): Html =>
  html`<li>${[name, role, organisation].filter((part) => part !== '').join(', ')}</li>`;

const listOf = (heading: string, items: readonly Html[]): Html | null =>
  items.length === 0
    ? null
    : html`<h3>${heading}</h3>
        <ul>
          ${items}
        </ul>`;

const front = (model: RecordModel): Html => {
  const { source, period, inOrder } = model;
  const { office, tenure, compiledBy, madeAt } = source;
  const sets = [...new Set(inOrder.map(({ entry }) => entry.assessment.policySet))];
  const { from, to } = tenure;
  return html`<header class="front">
    <p class="meta">${office.department}</p>
    <h1>${TITLE}</h1>
    <p class="lead">${tenure.principalName}, ${tenure.post}</p>
    <dl>
      <dt>In post</dt>
      <dd>${longDay(from)} to ${to === null ? 'the present' : longDay(to)}</dd>
      <dt>Period</dt>
      <dd>${period}</dd>
      <dt>Office</dt>
      <dd>${office.name}</dd>
      <dt>Compiled by</dt>
      <dd>${compiledBy}</dd>
      <dt>Made</dt>
      <dd>${longTime(madeAt)}</dd>
      <dt>Guidance applied</dt>
      <dd>${sets.join(', ') || 'None: there are no entries in the period'}</dd>
      <dt>Entries</dt>
      <dd>${inOrder.length}</dd>
    </dl>
    <h3>What this covers</h3>
    <p>
      The decisions and significant information that ${tenure.principalName} gave or received on
      channels outside government systems in the period, as the private office recorded them. Each
      paragraph cites its entries, which stand in full in the annex.
    </p>
    <h3>What this does not cover</h3>
    <p>
      It is a part of the record of the minister’s time in office, not the whole. Decisions in
      boxes, submissions, meetings and correspondence are in the department’s records system. It
      judges nothing: significance, exemptions and reasonableness are for people.
    </p>
    ${source.choices.themes.length > 0 ? html`<p>Only these themes were asked for: ${source.choices.themes.join(', ')}.</p>` : null}
    <p>This edition has no index by person and submission, and no assurance annex.</p>
    <nav aria-label="Contents">
      <ol>
        <li><a href="#people">People and posts</a></li>
        <li><a href="#themes">By theme</a></li>
        <li><a href="#order">In order</a></li>
        <li><a href="#gaps">Not on file, and not known</a></li>
        <li><a href="#elsewhere">Where else to look</a></li>
        <li><a href="#annex">Annex: every entry in full</a></li>
      </ol>
    </nav>
  </header>`;
};

const people = ({ source, staff, principal, officials, external }: RecordModel): Html =>
  html`<section id="people">
    <h2>People and posts</h2>
    ${[
      listOf(
        'The office',
        staff.map((line) => html`<li>${line}</li>`),
      ),
      listOf(
        'Principal',
        principal
          ? [
              html`<li>
                ${principal.name}, ${source.tenure.post}, from
                ${longDay(source.tenure.from)}${source.tenure.to === null ? '' : ` to ${longDay(source.tenure.to)}`}
              </li>`,
            ]
          : [],
      ),
      listOf('Others in government', officials.map(personLine)),
      listOf('Outside government', external.map(personLine)),
    ]}
  </section>`;

const themes = ({ themes: parts }: RecordModel): Html =>
  html`<section id="themes">
    <h2>By theme</h2>
    ${parts.length === 0 ? html`<p>There are no entries in this period.</p>` : null}
    ${parts.map(
      ({ theme, lead, entries }) =>
        html`<section>
          <h3>${theme}</h3>
          <div class="lead">${paragraphs(lead)}</div>
          ${entries.map(renderTold)}
        </section>`,
    )}
  </section>`;

const order = ({ inOrder }: RecordModel): Html =>
  html`<section id="order">
    <h2>In order</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col">What</th>
          <th scope="col">By</th>
          <th scope="col">How known</th>
          <th scope="col">Entry</th>
        </tr>
      </thead>
      <tbody>
        ${inOrder.map(
          ({ entry }) =>
            html`<tr>
              <td>${longTime(entry.madeAt, entry.madeZone)}</td>
              <td>${entry.title}</td>
              <td>${entry.decidedBy?.name ?? ''}</td>
              <td>${BASIS_WORDS[entry.basis]}</td>
              <td>${cite(entry.reference)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const gaps = ({ gaps: parts }: RecordModel): Html =>
  html`<section id="gaps">
    <h2>Not on file, and not known</h2>
    ${parts.map(({ heading, lines }) =>
      lines.length === 0
        ? html`<h3>${heading}</h3>
            <p>None.</p>`
        : html`<h3>${heading}</h3>
            <ul>
              ${lines.map(({ says, reference }) => html`<li>${says} ${reference === null ? null : cite(reference)}</li>`)}
            </ul>`,
    )}
  </section>`;

const elsewhere = ({ source }: RecordModel): Html =>
  html`<section id="elsewhere">
    <h2>Where else to look</h2>
    ${source.tenure.elsewhere === '' ? html`<p>The office has not written where the other papers are.</p>` : paragraphs(source.tenure.elsewhere)}
  </section>`;

const annex = ({ source, inOrder }: RecordModel): Html =>
  html`<section id="annex">
    <h2>Annex: every entry in full</h2>
    ${inOrder.map((told) => renderInFull(told, source.histories.get(told.entry.id) ?? []))}
  </section>`;

const checkpoint = ({ source }: RecordModel): Html =>
  html`<p class="meta">
    Journal at the time of making: ${source.checkpoint.acts} acts, checkpoint
    ${source.checkpoint.code}.
  </p>`;

/** The record as one self-contained HTML page: no script, no request, the same bytes for the same model. */
export const renderRecordHtml = (model: RecordModel): string => {
  const { source, banner } = model;
  const title = `${TITLE}: ${source.tenure.principalName}, ${model.period}`;
  const demo = source.demo
    ? html`<p class="demo">DEMO: made up for trying Daybook out. Nothing here is real.</p>`
    : null;
  const body = html`<p class="banner">${banner}</p>
    ${demo}
    <main>
      ${front(model)} ${people(model)} ${themes(model)} ${order(model)} ${gaps(model)}
      ${elsewhere(model)} ${annex(model)} ${checkpoint(model)}
    </main>
    <p class="banner end">${banner}</p>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(title)}</title>
<style>
${RECORD_STYLE}
</style>
</head>
<body>
${body.html}
</body>
</html>
`;
};
