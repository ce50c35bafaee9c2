import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Written } from '#shared/words/record.ts';
import {
  ExceptionReport,
  ReportAnswer,
  ReportDraft,
  ReportRefusal,
  ReportSending,
} from '#shared/words/report.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

const entry = { entry: Id };

/** Exception reports (¶10a): due, drafted, sent, answered. Each is of one entry. */
export const reports = {
  /** Those that the guidance asks for and those of which something was recorded; what waits longest first. */
  list: method({ input: z.object({ tenure: Id }), output: z.array(ExceptionReport), failures: [] }),
  /** The report of an entry; null where none is asked for and nothing was recorded. */
  get: method({
    input: z.object(entry),
    output: ExceptionReport.nullable(),
    failures: ['not-found', 'need-to-know'],
  }),
  /** Records what it says of the circumstances; what was written before stays in the journal. */
  draft: method({
    changes: true,
    input: z.object({ ...entry, draft: ReportDraft }),
    output: ExceptionReport,
    failures: ['not-found', 'need-to-know', 'secret-refused', 'nothing-changed'],
  }),
  /** Records that it went out, with the words as they stand. */
  send: method({
    changes: true,
    input: z.object({ ...entry, sending: ReportSending.omit({ circumstances: true }) }),
    output: ExceptionReport,
    failures: ['not-found', 'need-to-know', 'secret-refused'],
  }),
  answer: method({
    changes: true,
    input: z.object({ ...entry, answer: ReportAnswer }),
    output: ExceptionReport,
    failures: ['not-found', 'need-to-know', 'secret-refused'],
  }),
  /** Records that somebody decided not to send it, and why: people judge, and it stays visible. */
  decideNot: method({
    changes: true,
    input: z.object({ ...entry, refusal: ReportRefusal }),
    output: ExceptionReport,
    failures: ['not-found', 'need-to-know', 'secret-refused'],
  }),
  /** The report as a self-contained HTML page, to look at. */
  page: method({
    input: z.object(entry),
    output: z.object({ html: z.string() }),
    failures: ['not-found', 'need-to-know'],
  }),
  /** Writes it to a folder the person chose, as HTML and PDF; asks for the passphrase again, and is journalled. */
  writeOut: method({
    changes: true,
    input: z.object({ ...entry, task: Id, folder: z.string(), passphrase: Passphrase }),
    output: z.array(Written),
    failures: [
      'not-found',
      'need-to-know',
      'wrong-passphrase',
      'wait',
      'cannot-write',
      'no-space',
      'cancelled',
    ],
  }),
};
