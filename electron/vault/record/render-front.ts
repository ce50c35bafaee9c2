import { longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { html, type Html } from './html.ts';
import type { People, RecordModel, Who } from './model.ts';
import { policySetText } from './record-words.ts';
import { term, termList } from './terms.ts';

/** What the office's part of the record is called; its whole is the minister's. */
export const TITLE = 'Decisions and significant information on non-corporate channels';

const CONTENTS = [
  ['people', 'People and posts'],
  ['themes', 'By theme'],
  ['order', 'In order'],
  ['gaps', 'Not on file, and not known'],
  ['elsewhere', 'Where else to look'],
  ['index', 'Index and glossary'],
  ['annex', 'Annex: every entry in full'],
  ['assurance', 'Assurance annex'],
] as const;

/** The marking's companion on the front page: whose record it is, and that others are quoted in it. */
export const ownerText = ({ source, thirdParty }: RecordModel): string =>
  `Public record of ${source.office.department}${thirdParty ? '; contains third-party material' : ''}`;

const facts = ({ source, period, inOrder, themes }: RecordModel): Html | null => {
  const { office, tenure, compiledBy, madeAt } = source;
  const ids = [...new Set(inOrder.map(({ entry }) => entry.assessment.policySet))].toSorted();
  const sets = ids.map(policySetText);
  // What has no theme stands under a heading of its own, which is no theme.
  const named = themes.filter(({ entries }) => entries.some(({ entry }) => entry.theme !== ''));
  const until = tenure.to === null ? ', still in post' : ` to ${longDay(tenure.to)}`;
  return termList([
    term('Principal', tenure.principalName),
    term('Post', tenure.post),
    term('In post', `${longDay(tenure.from)}${until}`),
    term('Department', office.department),
    term('Office', office.name),
    term('Period', period),
    term(
      'In it',
      `${counted(inOrder.length, 'entry', 'entries')}, ${counted(named.length, 'theme', 'themes')}`,
    ),
    term('Compiled by', compiledBy),
    term('Made', longTime(madeAt)),
    term('Guidance applied', sets.join('; ') || 'None: there are no entries in the period'),
  ]);
};

const leftOutText = ({ source, leftOut }: RecordModel): string => {
  const themes = source.choices.themes;
  const asked =
    themes.length === 0 ? '' : `Only these themes were asked for: ${themes.join(', ')}. `;
  return leftOut === 0
    ? asked
    : `${asked}${counted(leftOut, 'entry', 'entries')} of this tenure ${leftOut === 1 ? 'is' : 'are'} not in it, being outside the period or of other themes.`;
};

/** Section 1: what this is, whose, of when, and what it is not. */
export const frontPage = (model: RecordModel): Html => {
  const { tenure } = model.source;
  const leftOut = leftOutText(model);
  return html`<header class="front">
    <p class="owner">${ownerText(model)}</p>
    <h1>${TITLE}</h1>
    <p class="subtitle">${tenure.principalName}, ${tenure.post}</p>
    ${facts(model)}
    <h2 class="plain">What this covers</h2>
    <p>
      The decisions and significant information that ${tenure.principalName} gave or received on
      channels outside government systems in the period, as the private office recorded them. Every
      paragraph cites its entries, which stand in full in the annex with the messages they rest on.
    </p>
    <h2 class="plain">What it does not cover</h2>
    <p>
      It is one part of the record of the time in office. Decisions in boxes, submissions, meetings
      and correspondence are in the department’s records system: see
      <a href="#elsewhere">Where else to look</a>. What is known to be missing is under
      <a href="#gaps">Not on file, and not known</a>. It was put together by rules and judges
      nothing: significance, exemptions and reasonableness are for people.
    </p>
    ${leftOut === '' ? null : html`<p>${leftOut}</p>`}
    <p>
      This is the edition for the records officer. Times are those of London; a time told elsewhere
      is given in both.
    </p>
    <nav aria-label="Contents">
      <ol>
        ${CONTENTS.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
  </header>`;
};

const group = (heading: string, people: readonly Who[]): Html | null =>
  people.length === 0
    ? null
    : html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="2">${heading}</th>
        </tr>
        ${people.map(
          ({ name, what }) =>
            html`<tr>
              <td>${name}</td>
              <td>${what}</td>
            </tr>`,
        )}
      </tbody>`;

/** Section 2: who is who, the office's staff first. */
export const peopleAndPosts = ({ people }: { readonly people: People }): Html =>
  html`<section id="people" aria-labelledby="people-title">
    <h2 id="people-title">People and posts</h2>
    <table class="who">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Post, organisation, dates</th>
        </tr>
      </thead>
      ${[
        group('The private office', people.staff),
        group('Principal', [people.principal]),
        group('Others in government', people.officials),
        group('Outside government', people.external),
        group(
          'Named in entries only',
          people.unregistered.map((name) => ({ name, what: '' })),
        ),
      ]}
    </table>
  </section>`;
