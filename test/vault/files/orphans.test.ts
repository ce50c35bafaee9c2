import * as fs from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ReadDb } from '#vault/db/connection.ts';
import { SealedFileDamagedError } from '#vault/files/damage.ts';
import { sweepOrphans } from '#vault/files/orphans.ts';
import { aStore, placeOf } from './a-store.ts';

const LATER = Date.now() + 25 * 60 * 60 * 1000;

/** The tables in which names of sealed files stand, as the vault has them. */
const aDatabase = (): ReadDb => {
  const db = new Database(':memory:');
  onTestFinished(() => {
    db.close();
  });
  db.exec(`CREATE TABLE act (seq INTEGER PRIMARY KEY, id TEXT);
    CREATE TABLE body (act TEXT, body TEXT);
    CREATE TABLE message (extra TEXT);`);
  return db as unknown as ReadDb;
};

const aScene = async () => {
  const { files, folder } = aStore();
  const seal = async (text: string) => (await files.seal(Buffer.from(text))).name;
  const inBody = await seal('in the body of an act');
  const byMessage = await seal('beside a message');
  const inLine = await seal('in the line of a message that was held already');
  const orphan = await seal('nothing refers to it');
  const piece = await seal(JSON.stringify({ extra: { attachments: [{ file: inLine }] } }));
  const db = aDatabase();
  db.prepare('INSERT INTO act VALUES (?, ?)').run(40_001, 'an act');
  db.prepare('INSERT INTO body VALUES (?, ?)').run(
    'an act',
    JSON.stringify({ original: [{ file: inBody }], lines: [piece] }),
  );
  db.prepare('INSERT INTO message VALUES (?)').run(
    JSON.stringify({ attachments: [{ file: byMessage }] }),
  );
  const sweep = (linePieces: readonly string[]) =>
    sweepOrphans({ db, files, linePieces: () => linePieces, pause: async () => {}, now: LATER });
  return { sweep, folder, files, piece, orphan, inLine };
};

describe('sweeping orphans', () => {
  it('keeps what a body, a message or a line names, and takes the rest', async () => {
    const { sweep, piece, orphan } = await aScene();
    expect(await sweep([piece])).toEqual([orphan]);
    expect(await sweep([piece])).toEqual([]);
  });

  it('without the lines of imports would take what only they name', async () => {
    const { sweep, orphan, inLine } = await aScene();
    expect([...(await sweep([]))].toSorted()).toEqual([orphan, inLine].toSorted());
  });

  it('takes nothing where a piece of lines cannot be read', async () => {
    const { sweep, piece, orphan, folder, files } = await aScene();
    const place = placeOf(folder, piece);
    const bytes = fs.readFileSync(place);
    bytes[bytes.length - 5]! ^= 1;
    fs.writeFileSync(place, bytes);
    await expect(sweep([piece])).rejects.toThrow(SealedFileDamagedError);
    expect(await files.has(orphan)).toBe(true);
  });
});
