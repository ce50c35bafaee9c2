import type { Failure } from '#shared/failure.ts';
import type { ParsedRecord } from '#shared/words/import.ts';
import { type ExportReading, readExport } from '#importers/read-export.ts';
import { type Command, type CommandIo, shown, writeOut } from './io.ts';
import { type ParseRequest, parseRequest } from './parse-arguments.ts';

/** What went wrong, in one plain sentence or two. */
export const parseFailureText = (failure: Failure): string => {
  switch (failure.code) {
    case 'not-an-export':
      return `This cannot be read as an export: it looks like ${failure.looksLike}. ${failure.detail}`;
    case 'file-refused':
    case 'file-unreadable':
      return `This cannot be read as an export: ${failure.why}`;
    case 'bad-input':
      return 'This zone is not known. Give one such as Europe/London.';
    default:
      return `This cannot be read as an export (${failure.code}).`;
  }
};

const recordLine = (record: ParsedRecord): string => {
  const { n, at, sender, text, kind, attachments, omitted, edited, timerHours } = record;
  const said = { n, at, sender, text, kind, attachments };
  return JSON.stringify({
    ...said,
    ...(omitted.length > 0 && { omitted }),
    ...(edited && { edited }),
    ...(timerHours !== null && { timerHours }),
  });
};

const reconciliationLine = (reading: ExportReading): string => {
  const { counts, assumptions, warnings, notUnderstood, senders, chatName, first, last } = reading;
  return JSON.stringify({
    reconciliation: {
      ...counts,
      assumptions,
      warnings,
      notUnderstood: notUnderstood.slice(0, 100),
      senders,
      chat: chatName,
      first: first?.at ?? null,
      last: last?.at ?? null,
    },
  });
};

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const summary = (reading: ExportReading): string => {
  const { counts, assumptions, warnings, chatName, first, last, senders } = reading;
  const { dateOrder, style, encoding, zone } = assumptions;
  return [
    `Chat: ${chatName ?? 'name not known'}`,
    `${plural(counts.records, 'record', 'records')} = ${plural(counts.messages, 'message', 'messages')} + ${plural(counts.notices, 'notice', 'notices')}`,
    `${plural(counts.lines, 'line', 'lines')} = ${counts.firstLines} first lines + ${counts.continuations} continuations + ${counts.blankEdges} blank + ${counts.notUnderstoodLines} not understood`,
    `People: ${senders.map(({ label, messages }) => `${label} (${messages})`).join(', ') || 'nobody'}`,
    `From ${first?.at ?? '–'} to ${last?.at ?? '–'}`,
    `Assumed: ${style}; ${encoding}; ${zone}; ${dateOrder.order} (${dateOrder.by})`,
    ...warnings.map(({ says }) => `Note: ${says}`),
    '',
  ]
    .map(shown)
    .join('\n');
};

const run = async (request: ParseRequest, { stdout, stderr }: CommandIo): Promise<number> => {
  const stop = new AbortController();
  const closed = (): void => stop.abort();
  stdout.on('close', closed);
  stdout.on('error', closed);
  const onRecords = async (batch: readonly ParsedRecord[]): Promise<void> => {
    if (request.json) await writeOut(stdout, `${batch.map(recordLine).join('\n')}\n`);
  };
  const { zone, dateOrder } = request;
  const options = { zone, dateOrder, exportedAt: null };
  const read = await readExport(request.file, options, { onRecords, signal: stop.signal });
  stdout.off('close', closed);
  if (!read.ok) {
    if (read.error.code === 'cancelled') return 0;
    await writeOut(stderr, `${shown(parseFailureText(read.error))}\n`);
    return 1;
  }
  await writeOut(
    stdout,
    request.json ? `${reconciliationLine(read.value)}\n` : summary(read.value),
  );
  return 0;
};

/**
 * `daybook parse FILE`: what an import of this file would yield. Nothing is written anywhere.
 *
 * With `--json` one object a line for each record, in file order, and last the reconciliation.
 * Exit status 1 and one sentence on standard error where the file cannot be read as an export.
 */
export const parseCommand: Command = async (args, io) => {
  const request = parseRequest(args);
  if (request.ok) return run(request.value, io);
  await writeOut(io.stderr, `${shown(request.error)}\n`);
  return 1;
};
