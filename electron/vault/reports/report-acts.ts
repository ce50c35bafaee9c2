import { z } from 'zod';
import { longDay } from '#shared/dates.ts';
import { listText } from '#shared/plural.ts';
import { EntryRef } from '#shared/words/entry.ts';
import { RECIPIENT_WORDS, ReportStep } from '#shared/words/report.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

/** What was recorded of exception reports, a row a step. */
export const reportStepProjection: Projection = {
  name: 'report_step',
  create: `CREATE TABLE report_step (
      entry TEXT NOT NULL,
      clock TEXT NOT NULL,
      act   TEXT NOT NULL,
      at    TEXT NOT NULL,
      by    TEXT NOT NULL,
      step  TEXT NOT NULL,
      PRIMARY KEY (entry, clock, act)
    ) STRICT, WITHOUT ROWID`,
  subject: 'entry',
  key: ['entry', 'act'],
};

const saysOf = (step: ReportStep): string => {
  switch (step.kind) {
    case 'written':
      return 'Wrote the circumstances for the exception report';
    case 'sent': {
      const to = listText(step.to.map((recipient) => RECIPIENT_WORDS[recipient]));
      return `Recorded that the exception report was sent to ${to} on ${longDay(step.on)}`;
    }
    case 'answered':
      return `Recorded the answer of ${RECIPIENT_WORDS[step.from]} to the exception report`;
    case 'not-sent':
      return `Recorded that ${step.by} decided not to send the exception report`;
  }
};

/** A step of the exception report of an entry, its subject (¶10a). */
export const reportRecorded = actKind({
  kind: 'report.recorded',
  version: 1,
  body: z.strictObject({ reference: EntryRef, step: ReportStep }),
  apply: (db, { envelope, body: { step } }) => {
    change(db, 'INSERT OR IGNORE INTO report_step VALUES (?, ?, ?, ?, ?, ?)').run(
      envelope.subject,
      envelope.clock,
      envelope.id,
      envelope.at,
      envelope.actor,
      JSON.stringify(step),
    );
  },
  says: ({ reference, step }) => `${saysOf(step)} of ${reference}`,
});

/** Exception reports left the vault: of which entries, where to, and the hash of every file. */
export const reportsWritten = actKind({
  kind: 'reports.written',
  version: 1,
  body: z.strictObject({
    references: z.array(EntryRef),
    files: z.array(
      z.strictObject({
        where: z.string().max(2_000),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.number().int(),
      }),
    ),
  }),
  apply: () => {},
  says: ({ references }) => `Wrote out the exception report of ${listText(references)}`,
});
