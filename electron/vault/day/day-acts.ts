import { longDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { BundleFacts, DayFacts } from '#shared/words/day.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

/** Bundles that were written for filing. */
export const bundleProjection: Projection = {
  name: 'bundle',
  create: `CREATE TABLE bundle (
      id     TEXT PRIMARY KEY,
      tenure TEXT NOT NULL,
      at     TEXT NOT NULL,
      by     TEXT NOT NULL,
      body   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX bundle_by_tenure ON bundle (tenure, at)`,
  subject: 'id',
  key: ['id'],
};

/**
 * Entries were written out for filing: what, where to, and the hash of every file. It files nothing:
 * that is said by `entries.filed`, once there is a reference.
 */
export const bundleMade = actKind<BundleFacts>({
  kind: 'bundle.made',
  version: 1,
  body: BundleFacts,
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO bundle VALUES (?, ?, ?, ?, ?)').run(
      envelope.subject,
      envelope.tenure,
      envelope.at,
      envelope.actor,
      JSON.stringify(body),
    );
  },
  says: ({ entries, day, files, evidence }) =>
    `Wrote ${counted(entries.length, 'entry', 'entries')} for filing on ${longDay(day)} (${counted(files.length, 'file')}, ${evidence ? 'with' : 'without'} evidence)`,
});

/** Closings of days; a day can have several. */
export const closedDayProjection: Projection = {
  name: 'closed_day',
  create: `CREATE TABLE closed_day (
      id     TEXT PRIMARY KEY,
      tenure TEXT NOT NULL,
      day    TEXT NOT NULL,
      at     TEXT NOT NULL,
      by     TEXT NOT NULL,
      act    TEXT NOT NULL,
      body   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX closed_day_by_tenure ON closed_day (tenure, at)`,
  subject: 'id',
  key: ['id'],
};

/** A member closed a day of a tenure, with its sheet. It closes nothing off: what comes later is recorded as ever. */
export const dayClosed = actKind<DayFacts>({
  kind: 'day.closed',
  version: 1,
  body: DayFacts,
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO closed_day VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      envelope.subject,
      envelope.tenure,
      body.day,
      envelope.at,
      envelope.actor,
      envelope.id,
      JSON.stringify(body),
    );
  },
  says: ({ day, counts, missed, open }) =>
    `Closed ${longDay(day)}: ${counted(counts.entries, 'entry', 'entries')} logged, ${counted(counts.looks, 'look')}, ${missed.length} not made; ${counted(open.length, 'entry', 'entries')} open`,
});
