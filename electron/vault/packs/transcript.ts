import { dayOf, longDay, timeOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Message } from '#shared/words/message.ts';
import { html, paragraphs, type Html } from '../record/html.ts';
import { page } from './page.ts';

interface Transcript {
  readonly chat: Chat;
  readonly messages: readonly Message[];
  readonly banner: string;
  readonly demo: boolean;
  /** Where an attachment stands in the pack, from the transcript; null where it is not there. */
  readonly placeOf: (message: string, name: string) => string | null;
}

const attachmentLine = (name: string, place: string | null): Html =>
  place === null
    ? html`<p class="meta">Attached: ${name} (not in the export)</p>`
    : html`<p class="meta">
        Attached: <a href="${place.split('/').map(encodeURIComponent).join('/')}">${name}</a>
      </p>`;

const line = (message: Message, placeOf: Transcript['placeOf']): Html => {
  const what = message.kind === 'message' ? '' : ` (${message.kind.replaceAll('-', ' ')})`;
  return html`<tr id="m-${message.id}">
    <td>${timeOf(message.at)}</td>
    <td>${message.sender ?? ''}</td>
    <td>
      ${paragraphs(message.text)}${what === '' ? null : html`<p class="meta">${what}</p>`}${message.omitted.map((kind) => html`<p class="meta">Left out by the export: ${kind}</p>`)}${message.attachments.map(({ name }) => attachmentLine(name, placeOf(message.id, name)))}
    </td>
  </tr>`;
};

/** A chat's messages as they were said, day by day. */
export const transcript = ({ chat, messages, banner, demo, placeOf }: Transcript): string => {
  const days = [...new Set(messages.map(({ at }) => dayOf(at)))];
  return page({
    title: `Transcript: ${chat.name}`,
    banner,
    demo,
    body: html`<h1>${chat.name}</h1>
      <p class="lead">
        ${chat.kind === 'mixed' ? 'Only the lines that were selected as government business (¶18).' : 'What was brought in and is government business.'}
        Times are those of London.
      </p>
      ${days.map(
        (day) =>
          html`<h2>${longDay(day)}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">Time</th>
                  <th scope="col">From</th>
                  <th scope="col">Words</th>
                </tr>
              </thead>
              <tbody>
                ${messages.filter(({ at }) => dayOf(at) === day).map((message) => line(message, placeOf))}
              </tbody>
            </table>`,
      )}`,
  });
};
