import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { aLaptop, aSigner, join, someFiles } from '#test/support/laptop.ts';
import { anImport } from '#test/support/acts.ts';
import { rowsOf } from '#vault/db/connection.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import type { SealedLine } from '#vault/messages/message-projection.ts';
import type { BenchRow } from './parse.ts';

const LINES_A_PIECE = 2_000;
const WORDS = [
  'fees',
  'harbour',
  'train',
  'thanks',
  'option',
  'Treasury',
  'photograph',
  'approved',
  'later',
  'ok',
];

const lineOf = (n: number): SealedLine => {
  const at = Date.UTC(2025, 0, 1) + n * 20_000;
  const wall = `${new Date(at).toISOString().slice(0, 19)}+00:00`;
  const text = `${WORDS[n % 10]} ${WORDS[(n >> 3) % 10]} message ${n} about ${WORDS[(n >> 5) % 10]} and nothing else`;
  const id = createHash('sha1').update(String(n)).digest('hex');
  return {
    n: n + 1,
    id,
    held: false,
    at,
    wall,
    precision: 'second',
    sender: 'Ann Example',
    text,
    kind: 'message',
    extra: null,
  };
};

const seconds = (started: number): number => (performance.now() - started) / 1000;
const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

const QUERIES = [
  'fees',
  '"message 4711"',
  'harb*',
  'treasury AND option',
  'photograph NOT train',
  'ok',
];
const SEARCH = `SELECT message.rowid, message.text FROM message_fts JOIN message ON message.rowid = message_fts.rowid
  WHERE message_fts MATCH ? ORDER BY message_fts.rowid LIMIT 50`;

/** The same rows into a plain SQLite with the same index: what encryption and the journal cost. */
const plainImport = (count: number): number => {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE message (rowid INTEGER PRIMARY KEY, id BLOB, at INTEGER, wall TEXT, sender TEXT, text TEXT, kind TEXT);
    CREATE INDEX by_id ON message (id);
    CREATE VIRTUAL TABLE f USING fts5(text, content = 'message', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    CREATE TRIGGER found AFTER INSERT ON message BEGIN INSERT INTO f (rowid, text) VALUES (NEW.rowid, NEW.text); END;`);
  const put = db.prepare('INSERT INTO message VALUES (?, unhex(?), ?, ?, ?, ?, ?)');
  const started = performance.now();
  for (let from = 0; from < count; from += LINES_A_PIECE) {
    db.transaction(() => {
      for (let n = from; n < Math.min(count, from + LINES_A_PIECE); n += 1) {
        const { id, at, wall, sender, text, kind } = lineOf(n);
        put.run(n + 1, id, at, wall, sender, text, kind);
      }
    })();
  }
  const took = seconds(started);
  db.close();
  return took;
};

/** The database layer alone: an import's lines put in place, and search over them. */
export const benchMessages = (count = 1_000_000): readonly BenchRow[] => {
  const files = someFiles();
  const signer = aSigner();
  const laptop = aLaptop({ signer, files });
  join(laptop, signer);
  const pieces: string[] = [];
  for (let from = 0; from < count; from += LINES_A_PIECE) {
    const lines = Array.from({ length: Math.min(LINES_A_PIECE, count - from) }, (_, k) =>
      JSON.stringify(lineOf(from + k)),
    );
    pieces.push(files.put(Buffer.from(`${lines.join('\n')}\n`)));
  }
  const body = { ...anImport(files, { chat: randomUUID(), lines: 1, from: 1 }), lines: pieces };
  laptop.journal.record(importRecorded, { subject: randomUUID(), body });
  const started = performance.now();
  let longest = 0;
  for (;;) {
    const step = performance.now();
    if (!laptop.journal.replay.step()) break;
    longest = Math.max(longest, performance.now() - step);
  }
  const took = seconds(started);
  laptop.db.pragma('wal_checkpoint(TRUNCATE)');
  const plain = plainImport(Math.min(count, 200_000)) * (count / Math.min(count, 200_000));
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    for (const query of QUERIES) {
      const at = performance.now();
      rowsOf(laptop.db, SEARCH, query);
      times.push(performance.now() - at);
    }
  }
  laptop.close();
  const rate = Math.round(count / took);
  const name = `${count.toLocaleString('en-GB')} messages`;
  return [
    {
      what: `${name} put in place and indexed`,
      value: `${rate.toLocaleString('en-GB')}/s`,
      ratio: rate / 30_000,
      limit: '≥ 30,000/s',
      holds: rate >= 30_000,
    },
    {
      what: 'encrypted against plain SQLite in memory',
      value: `${took.toFixed(1)} s against ${plain.toFixed(1)} s`,
      ratio: plain / took,
      limit: '≤ 2.5 × as long',
      holds: took <= plain * 2.5,
    },
    {
      what: 'longest step without answering',
      value: `${longest.toFixed(0)} ms`,
      ratio: 50 / longest,
      limit: '≤ 50 ms',
      holds: longest <= 50,
    },
    {
      what: `search over ${name}, first page, p95`,
      value: `${p95(times).toFixed(1)} ms`,
      ratio: 50 / p95(times),
      limit: '≤ 50 ms',
      holds: p95(times) <= 50,
    },
  ];
};
