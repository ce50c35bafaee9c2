import { z } from 'zod';
import { counted } from '#shared/plural.ts';
import { actKind } from '../journal/act.ts';

/** The health report left the vault: where to, and the hash of every file. It says nothing of what is recorded. */
export const healthWritten = actKind({
  kind: 'health.written',
  version: 1,
  body: z.strictObject({
    files: z.array(
      z.strictObject({
        where: z.string().max(2_000),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.number().int(),
      }),
    ),
  }),
  apply: () => {},
  says: ({ files }) => `Wrote out the health report (${counted(files.length, 'file')})`,
});
