import { counted, numberText } from '#shared/plural.ts';
import { assuranceOf, type Count, type Delay } from './assurance.ts';
import { html, type Html } from './html.ts';
import type { RecordModel } from './model.ts';

const row = (cells: readonly (string | number)[]): Html =>
  html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

const table = (heads: readonly string[], rows: readonly Html[], caption: string): Html =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** A bar as long as the count beside the longest, in black: it says no more than the number does. */
const bar = (count: number, most: number): Html => ({
  html: `<svg width="160" height="10" role="img" aria-label="${count} of ${most}"><rect width="${most === 0 ? 0 : Math.round((count / most) * 160)}" height="10"></rect></svg>`,
});

const counts = (what: string, lines: readonly Count[], caption: string): Html => {
  const most = Math.max(0, ...lines.map(({ entries }) => entries));
  return table(
    [what, 'Entries', 'Share'],
    lines.map(
      ({ name, entries }) =>
        html`<tr>
          <td>${name}</td>
          <td>${entries}</td>
          <td>${bar(entries, most)}</td>
        </tr>`,
    ),
    caption,
  );
};

const days = (count: number | null): string => (count === null ? '–' : counted(count, 'day'));

const delayRow = ({ from, entries, middle, longest }: Delay): Html =>
  row([from, entries, days(middle), days(longest)]);

/** Section 9: how the record came to be, for the records officer. It judges nothing of it. */
export const assuranceAnnex = (model: RecordModel): readonly Html[] => {
  const { source } = model;
  const { coverage, delays, notFiled, channels, devices, notSelected, notUnderstood } =
    assuranceOf(model);
  return [
    html`<h3>Looks at the chats</h3>`,
    coverage.length === 0
      ? html`<p class="none">No chat is on record.</p>`
      : table(
          [
            'Chat',
            'To be looked at every',
            'Seen',
            'Told',
            'Imported',
            'Not looked at, or not captured',
          ],
          coverage.map(({ chat, everyDays, seen, told, imported, missed }) =>
            row([chat, counted(everyDays, 'day'), seen, told, imported, missed]),
          ),
          'How often each chat was looked at in the period, and how the office knew',
        ),
    html`<h3>Delays</h3>`,
    table(
      ['From', 'Entries', 'Half of them within', 'Longest'],
      delays.map(delayRow),
      'Calendar days in London',
    ),
    html`<p>
      ${counted(notFiled, 'entry', 'entries')} of this record ${notFiled === 1 ? 'is' : 'are'} not
      filed.
    </p>`,
    html`<h3>Channels and devices</h3>`,
    channels.length === 0
      ? html`<p class="none">There are no entries in this period.</p>`
      : html`${counts('Channel', channels, 'On which channel')}
        ${counts('Device', devices, 'Whose device it was')}`,
    html`<h3>What was not kept</h3>`,
    html`<p>
      Of imported files ${numberText(notSelected)} records were not selected and not kept, and
      ${numberText(notUnderstood)} lines were not understood.
    </p>`,
    html`<h3>Searches and holds</h3>`,
    html`<p class="none">Daybook does not record searches and holds yet.</p>`,
    html`<h3>Integrity</h3>`,
    html`<p>
      When this was made the journal had ${counted(source.checkpoint.acts, 'act')} and the
      checkpoint ${source.checkpoint.code}. Each act is signed by the member who did it. A pack
      carries the journal, the keys and the commands to check them with tools that are on most
      machines.
    </p>`,
  ];
};
