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

/**
 * A chat's messages as a table, as text that is written as it is made. `why`: why a message is here
 * that is not of the days that belong; empty where it is of them.
 */
export const messagesCsv = function* (
  runs: Iterable<readonly Message[]>,
  why: ((message: Message) => string) | null = null,
): Generator<string> {
  const columns = why === null ? COLUMNS : [...COLUMNS, ['here because', why] as const];
  yield csvLine(columns.map(([heading]) => heading));
  for (const run of runs) {
    for (const message of run) yield csvLine(columns.map(([, of]) => of(message)));
  }
};
