import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { RecordChoices, ThemeNote, Written } from '#shared/words/record.ts';
import { Instant } from '#shared/words/time.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** The intelligible record: looked at, given its lead paragraphs, written out. */
export const record = {
  /** The record as one self-contained HTML page, to look at. */
  preview: method({
    input: RecordChoices,
    output: z.object({ html: z.string(), entries: z.number().int(), madeAt: Instant }),
    failures: ['not-found', 'bad-input'],
  }),
  /** The lead paragraphs the office writes for its themes. */
  themes: method({ input: z.object({ tenure: Id }), output: z.array(ThemeNote), failures: [] }),
  writeTheme: method({
    changes: true,
    input: ThemeNote,
    output: ThemeNote,
    failures: ['not-found'],
  }),
  /** Writes HTML and PDF to a folder the person chose; asks for the passphrase again, and is journalled. */
  export: method({
    changes: true,
    input: z.object({
      task: Id,
      choices: RecordChoices,
      folder: z.string(),
      formats: z.array(z.enum(['html', 'pdf'])).min(1),
      passphrase: Passphrase,
    }),
    output: z.array(Written),
    failures: ['not-found', 'wrong-passphrase', 'wait', 'cannot-write', 'no-space', 'cancelled'],
  }),
};
