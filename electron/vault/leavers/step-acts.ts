import { z } from 'zod';
import { RecordedStep, type StepKind } from '#shared/words/departure-step.ts';
import { LetterKind } from '#shared/words/letter.ts';
import { counted } from '#shared/plural.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

/** What was recorded of the steps of departures. */
export const stepProjection: Projection = {
  name: 'departure_step',
  create: `CREATE TABLE departure_step (
      departure TEXT NOT NULL,
      kind      TEXT NOT NULL,
      of        TEXT NOT NULL,
      at        TEXT NOT NULL,
      by        TEXT NOT NULL,
      body      TEXT NOT NULL,
      PRIMARY KEY (departure, kind, of)
    ) STRICT, WITHOUT ROWID`,
  subject: 'departure',
  key: ['departure', 'kind', 'of'],
};

const SAYS: Readonly<Record<StepKind, string>> = {
  phone: 'the phone at hand',
  'no-wipe': 'IT told not to wipe',
  stay: 'nothing deleted or left',
  review: 'the last review',
  group: 'the leaver removed from a group',
  'hand-back': 'the hand-back',
  reminder: 'the reminder',
  returns: 'the returns',
  statement: 'the statement',
  pack: 'the pack',
  receipt: 'the receipt',
};

/** What became of a step of a departure; its subject is the departure. The newest of a step holds. */
export const stepRecorded = actKind({
  kind: 'departure.step-recorded',
  version: 1,
  body: z.strictObject({ step: RecordedStep }),
  apply: (db, { envelope, body: { step } }) => {
    change(db, 'INSERT OR REPLACE INTO departure_step VALUES (?, ?, ?, ?, ?, ?)').run(
      envelope.subject,
      step.kind,
      step.of ?? '',
      envelope.at,
      envelope.actor,
      JSON.stringify(step),
    );
  },
  says: ({ step }) => {
    const outcome = 'outcome' in step ? `: ${step.outcome.replaceAll('-', ' ')}` : '';
    return `Recorded of a departure ${SAYS[step.kind]}${outcome}`;
  },
});

/** Papers of a departure left the vault: which, where to, and the hash of every file. */
export const lettersWritten = actKind({
  kind: 'letters.written',
  version: 1,
  body: z.strictObject({
    letters: z.array(LetterKind),
    files: z.array(
      z.strictObject({
        where: z.string().max(2_000),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.number().int(),
      }),
    ),
  }),
  apply: () => {},
  says: ({ files }) => `Wrote out papers of a departure (${counted(files.length, 'file')})`,
});
