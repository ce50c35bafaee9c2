import { longDay } from '#shared/dates.ts';
import { html, type Html } from '../../record/html.ts';
import type { LetterSource } from './letter-source.ts';

/** The head of a paper: what it is, of whom, and who wrote it. */
export const letterHead = (
  title: string,
  { departure, office, post, isPrincipal, principalName, role, today }: LetterSource,
): Html => {
  const what = isPrincipal ? post : role === '' ? `Office of ${principalName}` : role;
  return html`<h1>${title}</h1>
    <p class="subtitle">${departure.personName}, ${what}</p>
    <p class="owner">${office.name}, ${office.department}. ${longDay(today)}.</p>`;
};

/** Where people sign, with room for it on paper. */
export const signatures = (...who: readonly string[]): Html =>
  html`<table class="signatures">
    <caption>
      Signed
    </caption>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">Name</th>
        <th scope="col">Signature</th>
        <th scope="col">Date</th>
      </tr>
    </thead>
    <tbody>
      ${who.map(
        (one) =>
          html`<tr>
            <th scope="row">${one}</th>
            <td></td>
            <td></td>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Text where there is some, else a line that says there is none: silence could mean anything. */
export const orNone = (text: string, none: string): Html =>
  text === '' ? html`<p class="none">${none}</p>` : html`<p>${text}</p>`;

/** Who answers later questions of the record. */
export const contact = ({ office }: Pick<LetterSource, 'office'>): string =>
  office.recordsLead === '' ? `the records team of ${office.department}` : office.recordsLead;
