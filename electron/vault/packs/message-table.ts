import { longTime } from '#shared/dates.ts';
import type { Attachment, Message } from '#shared/words/message.ts';
import { csvLine, type Column } from './csv.ts';

const attachmentText = ({ name, sha256 }: Attachment): string =>
  `${name}${sha256 === null ? ' (not in the export)' : ` ${sha256}`}`;

const COLUMNS: readonly Column<Message>[] = [
  ['id', ({ id }) => id],
  ['at (UTC)', ({ at }) => at],
  ['wall time', ({ wall }) => wall],
  ['London time', ({ at }) => longTime(at)],
  ['exact to', ({ precision }) => precision],
  ['sender', ({ sender }) => sender],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['edited', ({ edited }) => edited],
  ['category', ({ category }) => category],
  ['drift', ({ drift }) => drift],
  ['attachments', ({ attachments }) => attachments.map(attachmentText).join('; ')],
  ['left out by the export', ({ omitted }) => omitted.join('; ')],
];

/** A chat's messages as a table, as text that is written as it is made. */
export const messagesCsv = function* (runs: Iterable<readonly Message[]>): Generator<string> {
  yield csvLine(COLUMNS.map(([heading]) => heading));
  for (const run of runs) {
    for (const message of run) yield csvLine(COLUMNS.map(([, of]) => of(message)));
  }
};
