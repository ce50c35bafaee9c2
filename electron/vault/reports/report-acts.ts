import { z } from 'zod';
import { longDay } from '#shared/dates.ts';
import { counted, listText } from '#shared/plural.ts';
import {
  REPORT_TO_WORDS,
  ReportAnswer,
  ReportDraft,
  ReportRefusal,
  ReportSending,
  type ReportStep,
} from '#shared/words/report.ts';
import { change, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind, type Act } from '../journal/act.ts';

/** What was recorded of exception reports: every step stays, so that laptops that met lose none. */
export const reportProjection: Projection = {
  name: 'report_step',
  create: `
    CREATE TABLE report_step (
      act   TEXT PRIMARY KEY,
      entry TEXT NOT NULL,
      kind  TEXT NOT NULL,
      clock TEXT NOT NULL,
      at    TEXT NOT NULL,
      by    TEXT NOT NULL,
      body  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_step_by_entry ON report_step (entry, clock, act)`,
  subject: 'entry',
  key: ['act'],
};

const put =
  (kind: ReportStep['kind']) =>
  <Body>(db: WriteDb, { envelope, body }: Act<Body>): void => {
    change(db, 'INSERT OR REPLACE INTO report_step VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      envelope.id,
      envelope.subject,
      kind,
      envelope.clock,
      envelope.at,
      envelope.actor,
      JSON.stringify(body),
    );
  };

/** Somebody wrote what the report says of the circumstances; its subject is the entry, as of all of these. */
export const reportDrafted = actKind({
  kind: 'report.drafted',
  version: 1,
  body: ReportDraft,
  apply: put('drafted'),
  says: () => 'Drafted an exception report',
});

/** The report went out, to whom, on which day, how, and with which words (¶10a). */
export const reportSent = actKind({
  kind: 'report.sent',
  version: 1,
  body: ReportSending,
  apply: put('sent'),
  says: ({ to, on }) =>
    `Sent an exception report to the ${listText(to.map((one) => REPORT_TO_WORDS[one]))} on ${longDay(on)}`,
});

/** Somebody replied to the report. */
export const reportAnswered = actKind({
  kind: 'report.answered',
  version: 1,
  body: ReportAnswer,
  apply: put('answered'),
  says: ({ on }) => `Recorded the answer of ${longDay(on)} to an exception report`,
});

/** Somebody decided not to send the report. The reason is kept: the rule, the reason and the gap are shown. */
export const reportRefused = actKind({
  kind: 'report.not-sent',
  version: 1,
  body: ReportRefusal,
  apply: put('not-sent'),
  says: ({ on }) => `Recorded a decision of ${longDay(on)} not to send an exception report`,
});

/** The report left the vault as files: where to, and the hash of each. */
export const reportWritten = actKind({
  kind: 'report.written',
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
  says: ({ files }) => `Wrote out an exception report (${counted(files.length, 'file')})`,
});
