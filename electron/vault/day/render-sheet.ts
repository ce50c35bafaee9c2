import { longDay, longTime, shortTime, weekdayDay } from '#shared/dates.ts';
import { counted, listText } from '#shared/plural.ts';
import type { ClosedDay, DayCounts, DaySheet } from '#shared/words/day.ts';
import { page } from '../packs/page.ts';
import { html, type Html } from '../record/html.ts';
import type { Standing } from '../record/standing.ts';
import { term, termList } from '../record/terms.ts';

/** A day's sheet with what stands around it on the page. */
export interface SheetPage {
  readonly sheet: DaySheet;
  readonly office: string;
  readonly principal: string;
  readonly post: string;
  readonly standing: Standing;
}

type Line = { readonly name: string; readonly says: string };

/** A list under its heading; empty lists say so, since silence could mean anything. */
const part = (title: string, none: string, lines: readonly Html[]): Html =>
  html`<h2>${title}</h2>
    ${
      lines.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }`;

const chatLine = ({ name, says }: Line): Html => html`<strong>${name}</strong>: ${says}`;

const openLine = ({ reference, title, days, evidenceOnly }: DaySheet['open'][number]): Html => {
  const age = days === 0 ? '' : `, ${counted(days, 'day')} old`;
  return html`<span class="cite">[${reference}]</span>
    ${title}${age}${evidenceOnly ? '; filed, its evidence is not' : ''}`;
};

const closedLine = ({ at, by, checkpoint }: ClosedDay): Html =>
  html`${longTime(at)}, by ${by}. Checkpoint ${checkpoint.code}, ${counted(checkpoint.acts, 'act')}.`;

const countTerms = (counts: DayCounts): Html | null => {
  const { entries, amended, filed, looks, imports, newMessages } = counts;
  return termList([
    term('Entries logged', String(entries)),
    term('Amendments', String(amended)),
    term('Entries filed', String(filed)),
    term('Looks at chats', String(looks)),
    term('Imports', `${imports}, ${counted(newMessages, 'new message')}`),
  ]);
};

const coversText = ({ since, notClosed }: DaySheet): string => {
  if (since === null) return 'It covers this day.';
  const days =
    notClosed.length === 0
      ? ''
      : ` Nobody closed ${listText(notClosed.map((day) => weekdayDay(day)))}: what was done then is in this sheet.`;
  return `It covers what was done since ${longTime(since)}, when a day was last closed.${days}`;
};

/** The sheet of a day as a page to print: what was done, what was not, and where the journal stood. */
export const renderSheet = ({ sheet, office, principal, post, standing }: SheetPage): string => {
  const { day, closed, bundles, untriaged } = sheet;
  return page({
    title: `Close of day, ${longDay(day)}: ${principal}`,
    standing,
    body: html`<h1>Close of day</h1>
      <p class="subtitle">${weekdayDay(day)} ${day.slice(0, 4)}</p>
      <p class="owner">${office}. ${principal}, ${post}.</p>
      <p>${coversText(sheet)}</p>
      <h2>Closed</h2>
      ${
        closed.length === 0
          ? html`<p class="none">Not closed yet.</p>`
          : html`<ul>
              ${closed.map((one) => html`<li>${closedLine(one)}</li>`)}
            </ul>`
      }
      <h2>Done</h2>
      ${countTerms(sheet.counts)} ${part('Chats looked at', 'None.', sheet.looked.map(chatLine))}
      ${part('Entries from chats', 'None.', sheet.noted.map(chatLine))}
      ${part('Not looked at, or not captured (¶23)', 'None.', sheet.missed.map(chatLine))}
      ${part('Possible losses (¶24)', 'None known.', sheet.losses.map(chatLine))}
      ${part('Before anybody is back', 'Nothing disappears before then.', sheet.ahead.map(chatLine))}
      ${part('Open: not yet on the government system (¶19)', 'None.', sheet.open.map(openLine))}
      ${part(
        'Written out, with no reference yet',
        'None.',
        bundles.map(({ name, madeAt }) => html`${name}, written ${shortTime(madeAt)}`),
      )}
      <p>
        ${untriaged === 0 ? 'No message waits to be sorted.' : `${counted(untriaged, 'message')} to sort.`}
      </p>`,
  });
};
