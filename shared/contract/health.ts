import { z } from 'zod';
import { HealthReport } from '#shared/words/health.ts';
import { Id } from '#shared/words/id.ts';
import { Written } from '#shared/words/record.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** How the vault is: all of it read again, and what is found said in words. */
export const health = {
  /** Reads the journal, every page of the database and every sealed file to its end. */
  check: method({ input: z.object({ task: Id }), output: HealthReport, failures: ['cancelled'] }),
  /** Checks again and writes the report to a folder the person chose, as HTML and PDF. */
  write: method({
    changes: true,
    input: z.object({ task: Id, folder: z.string(), passphrase: Passphrase }),
    output: z.array(Written),
    failures: ['not-found', 'wrong-passphrase', 'wait', 'cannot-write', 'no-space', 'cancelled'],
  }),
};
