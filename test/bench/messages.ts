import { createHash, randomUUID } from 'node:crypto';
import { join as pathOf } from 'node:path';
import Database from 'better-sqlite3';
import { aLaptop, aSigner, join, someFiles, type Laptop } from '#test/support/laptop.ts';
import { anImport } from '#test/support/acts.ts';
import { newFolder } from '#test/support/open-office.ts';
import { rowsOf, type ReadDb } from '#vault/db/connection.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import type { SealedLine } from '#vault/messages/message-projection.ts';
import { p95, thousands, timeRow, type BenchRow } from './bench-row.ts';
import { createNumbers, createTalk } from './made-up-export.ts';

/** As many as an import seals in one piece. */
const LINES_A_PIECE = 1_500;
const ROUNDS = 20;
const QUERIES = [
  'minister',
  '"option two"',
  'treas*',
  'treasury AND option',
  'draft NOT train',
  'w1',
];
const SEARCH = `SELECT message.rowid, message.text FROM message_fts JOIN message ON message.rowid = message_fts.rowid
  WHERE message_fts MATCH ? ORDER BY message_fts.rowid LIMIT 50`;

const createLines = (): ((n: number) => SealedLine) => {
  const below = createNumbers();
  const talk = createTalk(below);
  let at = Date.UTC(2024, 0, 1);
  return (n) => {
    at += below(60) * 1_000;
    return {
      n: n + 1,
      id: createHash('sha1').update(String(n)).digest('hex'),
      held: false,
      at,
      wall: `${new Date(at).toISOString().slice(0, 19)}+00:00`,
      precision: 'second',
      sender: `Sender ${n % 6}`,
      text: talk(3 + below(15)),
      kind: 'message',
      extra: null,
    };
  };
};

/** The settings of a vault's database, in one that is not encrypted. */
const plainDb = (): ReadDb => {
  const db = new Database(pathOf(newFolder('daybook-bench-'), 'plain.db'));
  db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 4000;`);
  return db as unknown as ReadDb;
};

interface Placed {
  readonly took: number;
  readonly steps: readonly number[];
  readonly searches: readonly number[];
}

const placeAll = ({ journal, db }: Laptop): Omit<Placed, 'searches'> => {
  const steps: number[] = [];
  const began = performance.now();
  for (let more = true; more;) {
    const step = performance.now();
    more = journal.replay.step();
    steps.push(performance.now() - step);
  }
  const took = performance.now() - began;
  db.pragma('wal_checkpoint(TRUNCATE)');
  return { took, steps };
};

/** The best of many times, when all that is needed is in memory. */
const warmSearch = (db: ReadDb, query: string): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const at = performance.now();
      rowsOf(db, SEARCH, query);
      return performance.now() - at;
    }),
  );

/** An import that was recorded, put in place by the steps of the real journal. */
const place = (count: number, db?: ReadDb): Placed => {
  const [files, signer] = [someFiles(), aSigner()];
  const laptop = aLaptop({ signer, files, ...(db && { db }) });
  join(laptop, signer);
  const line = createLines();
  const lines: string[] = [];
  for (let from = 0; from < count; from += LINES_A_PIECE) {
    const piece = Array.from({ length: Math.min(LINES_A_PIECE, count - from) }, (_, k) =>
      JSON.stringify(line(from + k)),
    );
    lines.push(files.put(Buffer.from(`${piece.join('\n')}\n`)));
  }
  const body = { ...anImport(files, { chat: randomUUID(), lines: 1, from: 1 }), lines };
  laptop.journal.record(importRecorded, { subject: randomUUID(), body });
  const placed = placeAll(laptop);
  const searches = QUERIES.map((query) => warmSearch(laptop.db, query));
  laptop.close();
  return { ...placed, searches };
};

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** The database layer alone, encrypted and not: an import's lines put in place, and found again. */
export const benchMessages = (count = 300_000): readonly BenchRow[] => {
  const ours = place(count);
  const plain = place(count, plainDb());
  const rate = count / (ours.took / 1_000);
  const [slower, slowerSearch] = [ours.took / plain.took, sum(ours.searches) / sum(plain.searches)];
  return [
    {
      what: `${thousands(count)} messages put in place, indexed and merged`,
      value: `${thousands(rate)}/s`,
      ratio: rate / 30_000,
      limit: '≥ 30,000/s',
      holds: rate >= 30_000,
    },
    {
      what: 'the same in a database that is not encrypted',
      value: `${slower.toFixed(1)} × as long`,
      ratio: 2.5 / slower,
      limit: '≤ 2.5 × as long',
      holds: slower <= 2.5,
    },
    {
      what: 'searching it while warm, against one not encrypted',
      value: `${slowerSearch.toFixed(2)} × as long`,
      ratio: 1.3 / slowerSearch,
      limit: '≤ 1.3 × as long',
      holds: slowerSearch <= 1.3,
    },
    timeRow({ what: 'a step of it, p95', took: p95(ours.steps), limit: 50 }),
    timeRow({ what: 'the longest step of it', took: Math.max(...ours.steps), limit: 50 }),
  ];
};
