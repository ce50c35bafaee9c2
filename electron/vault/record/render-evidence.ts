import type { EntryChange } from '#shared/words/entry.ts';
import type { Attachment, Message } from '#shared/words/message.ts';
import { shortTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { html, paragraphs, type Html } from './html.ts';
import { joined } from './terms.ts';
import type { ToldEntry } from './told.ts';

const attachmentNote = ({ name, sha256 }: Attachment): Html =>
  html`<p class="meta">
    Attached: ${name}
    ${sha256 === null ? html`(not in the export)` : html`<span class="hash">SHA-256 ${sha256}</span>`}
  </p>`;

const messageRow = ({ at, sender, text, edited, omitted, attachments }: Message): Html =>
  html`<tr>
    <td>${shortTime(at)}</td>
    <td>${sender ?? ''}</td>
    <td>
      ${paragraphs(text)} ${edited ? html`<p class="meta">Edited</p>` : null}
      ${omitted.map((what) => html`<p class="meta">Left out by the export: ${what}</p>`)}
      ${attachments.map(attachmentNote)}
    </td>
  </tr>`;

/** The messages that are evidence, in their exact words; null where there are none. */
export const evidenceTable = ({ evidence, evidenceGone }: ToldEntry): Html | null => {
  if (evidence.length + evidenceGone === 0) return null;
  const gone =
    evidenceGone === 0
      ? null
      : html`<p class="meta">
          No longer held: ${counted(evidenceGone, 'message')}, disposed of by the office.
        </p>`;
  if (evidence.length === 0) return gone;
  return html`<table>
      <caption>
        Evidence: the messages in their exact words
      </caption>
      <thead>
        <tr>
          <th scope="col" class="when">When</th>
          <th scope="col" class="who">From</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        ${evidence.map(messageRow)}
      </tbody>
    </table>
    ${gone}`;
};

const WHAT_WORDS: Readonly<Record<EntryChange['what'], string>> = {
  logged: 'Logged',
  amended: 'Amended',
  filed: 'Filed',
  limited: 'Limited to those who need to know',
  'given-back': 'Given back to the whole office',
};

/** `toldTo` as people say it: `told to`. */
const fieldText = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A time as people read it; anything else as it was. */
const valueText = (field: string, value: string): string =>
  value !== '' && (field === 'madeAt' || field === 'learntAt') ? shortTime(value) : value;

const fieldChange = ({ field, ...change }: EntryChange['changes'][number]): string => {
  const [from, to] = [valueText(field, change.from), valueText(field, change.to)];
  if (from === '') return `${fieldText(field)} now “${to}”`;
  return to === ''
    ? `${fieldText(field)} no longer “${from}”`
    : `${fieldText(field)} “${from}” became “${to}”`;
};

const changeText = ({ what, reason, changes }: EntryChange): string => {
  if (what === 'filed') return `Filed as ${changes[0]?.to ?? ''}`;
  const why = reason === '' ? '' : ` (${reason})`;
  return joined(': ', `${WHAT_WORDS[what]}${why}`, changes.map(fieldChange).join('; '));
};

/** Everything that was done to an entry, oldest first. */
export const historyTable = ({ history }: ToldEntry): Html | null =>
  history.length === 0
    ? null
    : html`<table>
        <caption>
          History: nothing is overwritten
        </caption>
        <thead>
          <tr>
            <th scope="col" class="when">When</th>
            <th scope="col" class="who">By</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          ${history.map(
            (change) =>
              html`<tr>
                <td>${shortTime(change.at)}</td>
                <td>${change.by}</td>
                <td>${changeText(change)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
