import { randomBytes, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { anImport } from '#test/support/acts.ts';
import {
  aLaptop,
  aSigner,
  dump,
  join,
  settle,
  someFiles,
  type Laptop,
} from '#test/support/laptop.ts';
import { rowOf, rowsOf, type ReadDb } from '#vault/db/connection.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import type { SealedLine } from '#vault/messages/message-projection.ts';
import { messageById } from '#vault/messages/message-store.ts';

let open: Laptop[] = [];
afterEach(() => {
  for (const laptop of open) laptop.close();
  open = [];
});

const lineOf = (n: number, id = n.toString(16).padStart(40, '0')): SealedLine => {
  const at = Date.UTC(2026, 10, 1) + n * 1_000;
  return {
    n: n + 1,
    id,
    held: false,
    at,
    wall: new Date(at).toISOString().replace('.000Z', '+00:00'),
    precision: 'second',
    sender: 'Ann Example',
    text: `wombat number${n}`,
    kind: 'message',
    extra: null,
  };
};

/** A laptop on which an import of these pieces was recorded, and nothing of it is in its place. */
const aWaitingImport = (pieces: readonly (readonly SealedLine[])[]) => {
  const [signer, files, key] = [aSigner(), someFiles(), randomBytes(32)];
  const laptop = aLaptop({ signer, files, key });
  join(laptop, signer);
  const lines = pieces.map((piece) =>
    files.put(Buffer.from(piece.map((line) => `${JSON.stringify(line)}\n`).join(''))),
  );
  const body = { ...anImport(files, { chat: randomUUID(), lines: 1, from: 1 }), lines };
  laptop.journal.record(importRecorded, { subject: randomUUID(), body });
  const { folder } = laptop;
  return { laptop, again: () => aLaptop({ signer, files, key, folder }) };
};

const piecesOf = (count: number): SealedLine[][] =>
  Array.from({ length: count }, (_, piece) => [lineOf(2 * piece), lineOf(2 * piece + 1)]);

const found = (db: ReadDb, words: string): number =>
  rowOf<{ found: number }>(
    db,
    'SELECT count(*) AS found FROM message_fts WHERE message_fts MATCH ?',
    words,
  )?.found ?? 0;

/** In how many runs an index stands, each of which a search has to read. */
const runsOf = (db: ReadDb, index: string): number =>
  rowOf<{ runs: number }>(db, `SELECT count(DISTINCT segid) AS runs FROM ${index}_idx`)?.runs ?? 0;

describe('placing the messages of an import', () => {
  it('finds every message of every piece', () => {
    const { laptop } = aWaitingImport(piecesOf(70));
    open.push(laptop);
    settle(laptop);
    expect(found(laptop.db, 'wombat')).toBe(140);
    expect(found(laptop.db, 'number139')).toBe(1);
    expect(
      rowsOf(laptop.db, 'SELECT id FROM message').every(
        ({ id }) => messageById(laptop.db, (id as Buffer).toString('hex')) !== null,
      ),
    ).toBe(true);
  });

  it('leaves the indexes in a few runs, however many pieces there were', () => {
    const { laptop } = aWaitingImport(piecesOf(70));
    open.push(laptop);
    settle(laptop);
    expect(runsOf(laptop.db, 'message_fts')).toBeLessThan(16);
    expect(runsOf(laptop.db, 'message_by_id')).toBeLessThan(16);
  });

  it('never has an index in more runs than are merged at once', () => {
    const { laptop } = aWaitingImport(piecesOf(70));
    open.push(laptop);
    let most = 0;
    while (laptop.journal.replay.step()) most = Math.max(most, runsOf(laptop.db, 'message_fts'));
    expect(most).toBeLessThanOrEqual(34);
  });

  it('ends the same when it was interrupted after any step', () => {
    const { laptop: whole } = aWaitingImport(piecesOf(40));
    open.push(whole);
    const { laptop, again } = aWaitingImport(piecesOf(40));
    let here = laptop;
    while (here.journal.replay.step()) {
      here.close();
      here = again();
    }
    open.push(here);
    expect(dump(here)['message']).toEqual(dump(whole)['message']);
    expect(found(here.db, 'wombat')).toBe(80);
  });

  it('copies the log into the database as it goes, so that no step has all of it to copy', () => {
    const { laptop } = aWaitingImport(piecesOf(60));
    open.push(laptop);
    settle(laptop);
    const log = statSync(path.join(laptop.folder, 'vault.db-wal')).size;
    // A few steps' pages: the log is begun again after each copy.
    expect(log).toBeLessThan(1_000_000);
  });

  it('leaves acts to reach the disk before they are acknowledged, as they did', () => {
    const { laptop } = aWaitingImport(piecesOf(2));
    open.push(laptop);
    expect(laptop.journal.replay.step()).toBe(true);
    expect(laptop.db.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('tells ids apart that begin alike', () => {
    const [one, other] = [`${'a'.repeat(39)}1`, `${'a'.repeat(39)}2`];
    const { laptop } = aWaitingImport([[lineOf(0, one), lineOf(1, other)]]);
    open.push(laptop);
    settle(laptop);
    expect(messageById(laptop.db, other)?.text).toBe('wombat number1');
    expect(messageById(laptop.db, one)?.text).toBe('wombat number0');
    expect(messageById(laptop.db, `${'a'.repeat(39)}3`)).toBeNull();
  });
});
