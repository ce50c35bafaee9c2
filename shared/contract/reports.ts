import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Written } from '#shared/words/record.ts';
import { ExceptionReport, ReportStep } from '#shared/words/report.ts';
import { Instant } from '#shared/words/time.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** Exception reports (¶10a). */
export const reports = {
  /** Those that are asked for or were begun, by when their entries were made. */
  list: method({ input: z.object({ tenure: Id }), output: z.array(ExceptionReport), failures: [] }),
  /** How many wait for somebody, and since when the oldest does. */
  waiting: method({
    input: z.object({ tenure: Id }),
    output: z.object({ waiting: z.number().int(), oldest: Instant.nullable() }),
    failures: [],
  }),
  /** That of an entry; null where none is asked for and none was begun. */
  get: method({ input: z.object({ entry: Id }), output: ExceptionReport.nullable(), failures: [] }),
  /** Records what became of one. Steps are added, never changed. */
  record: method({
    changes: true,
    input: z.object({ entry: Id, step: ReportStep }),
    output: ExceptionReport,
    failures: ['not-found', 'need-to-know', 'secret-refused'],
  }),
  /** One as a self-contained HTML page, to look at. */
  page: method({
    input: z.object({ entry: Id }),
    output: z.object({ html: z.string() }),
    failures: ['not-found', 'need-to-know'],
  }),
  /** Writes one to a folder the person chose, as HTML and PDF; asks for the passphrase again, and is journalled. */
  write: method({
    changes: true,
    input: z.object({ task: Id, entry: Id, folder: z.string(), passphrase: Passphrase }),
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
