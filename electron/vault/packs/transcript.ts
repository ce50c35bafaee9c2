import { dayOf, longDay, timeOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Message } from '#shared/words/message.ts';
import { escapeText, html, paragraphs, type Html } from '../record/html.ts';
import type { Standing } from '../record/standing.ts';
import { pageHead, pageTail } from './page.ts';

/** What a transcript is made of: the messages of a chat, and where their attachments stand. */
export interface Transcript {
  readonly chat: Pick<Chat, 'name' | 'kind'>;
  /** What the page says of itself under its title, where it is not all that was kept of the chat. */
  readonly lead?: string;
  /** Which days of it are here, and what is not, where that is to be said. */
  readonly scope?: string;
  /** The messages in time order, a run at a time. */
  readonly runs: Iterable<readonly Message[]>;
  readonly standing: Standing;
  /** Where an attachment stands in the pack, from the transcript; null where it is not there. */
  readonly placeOf: (message: string, name: string) => string | null;
  /** Why a message is here that is not of the days that belong; empty where it is of them. */
  readonly whyHere?: (message: Message) => string;
}

const attachmentLine = (name: string, place: string | null): Html =>
  place === null
    ? html`<p class="meta">Attached: ${name} (not in the export)</p>`
    : html`<p class="meta">
        Attached: <a href="${place.split('/').map(encodeURIComponent).join('/')}">${name}</a>
      </p>`;

const KIND_WORDS: Readonly<Record<Message['kind'], string>> = {
  message: '',
  notice: 'Written by the app itself',
  call: 'Call',
  deleted: 'Deleted by its sender before it was imported',
  poll: 'Poll',
  location: 'Location',
  'view-once': 'View once: the app keeps no copy',
  waiting: 'Never arrived on this device',
};

const notesOf = ({ kind, edited, drift, omitted }: Message): string[] => [
  ...(KIND_WORDS[kind] === '' ? [] : [KIND_WORDS[kind]]),
  ...(edited ? ['Edited'] : []),
  ...(drift ? ['Official line of a mixed chat (¶18)'] : []),
  ...omitted.map((what) => `Left out by the export: ${what}`),
];

const row = (
  message: Message,
  { placeOf, whyHere = () => '' }: Pick<Transcript, 'placeOf' | 'whyHere'>,
): string =>
  html`<tr id="m-${message.id}">
    <td>${timeOf(message.at)}</td>
    <td>${message.sender ?? ''}</td>
    <td>
      ${paragraphs(message.text)}
      ${[whyHere(message), ...notesOf(message)].filter(Boolean).map((note) => html`<p class="meta">${note}</p>`)}
      ${message.attachments.map(({ name }) => attachmentLine(name, placeOf(message.id, name)))}
    </td>
  </tr>`.html;

// Plain text, for a formatter of HTML would close what is closed only after the messages.
const dayHead = (day: string): string =>
  [
    `<section><h2>${escapeText(longDay(day))}</h2><table class="talk"><thead><tr>`,
    '<th scope="col">Time</th><th scope="col">From</th><th scope="col">Words</th>',
    '</tr></thead><tbody>\n',
  ].join('');

const DAY_TAIL = '</tbody></table></section>\n';

/** A chat's messages as they were said, day by day, as text that is written as it is made. */
export const transcript = function* (request: Transcript): Generator<string> {
  const { chat, lead, scope = '', runs, standing } = request;
  const frame = { title: `Transcript: ${chat.name}`, standing };
  yield pageHead(frame);
  const kept =
    lead ??
    (chat.kind === 'mixed'
      ? 'Only the lines that were selected as government business (¶18).'
      : 'What was imported and is government business.');
  yield html`<h1>${chat.name}</h1>
    <p class="lead">${[kept, scope, 'Times are those of London.'].filter(Boolean).join(' ')}</p>`
    .html;
  let day = '';
  for (const run of runs) {
    for (const message of run) {
      const itsDay = dayOf(message.at);
      if (itsDay !== day) yield `${day === '' ? '' : DAY_TAIL}${dayHead(itsDay)}`;
      day = itsDay;
      yield row(message, request);
    }
  }
  yield `${day === '' ? '' : DAY_TAIL}${pageTail(frame)}`;
};
