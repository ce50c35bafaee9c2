import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { anEntry, anImport } from '#test/support/acts.ts';
import { aLaptop, aSigner, join, problemsOf, settle, someFiles } from '#test/support/laptop.ts';
import { rowsOf, type ReadDb } from '#vault/db/connection.ts';
import { createDisposalService, orderBytes } from '#vault/disposal/disposal-service.ts';
import { entryLogged } from '#vault/entries/entry-acts.ts';
import { nextReferences } from '#vault/entries/entry-store.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import { memberJoined } from '#vault/members/member-acts.ts';

const CANARY = 'quokkawombat';

/** Every byte of a database file, decrypted page by page in place, free pages too. */
const decrypted = (file: string, key: Buffer): Buffer => {
  const copy = `${file}.plain`;
  copyFileSync(file, copy);
  const db = new Database(copy);
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  db.pragma('journal_mode = DELETE');
  db.pragma("rekey = ''");
  db.close();
  return readFileSync(copy);
};

/** How many messages are found by their ids, whatever those are. */
const idsHeld = (db: ReadDb): number => {
  const any = [...'0123456789abcdef'].map((digit) => `${digit}*`).join(' OR ');
  return rowsOf(db, 'SELECT 1 FROM message_by_id WHERE message_by_id MATCH ?', any).length;
};

const aVaultWithCanary = (secureDelete: boolean) => {
  const key = randomBytes(32);
  const signer = aSigner();
  const files = someFiles();
  const laptop = aLaptop({ signer, files, key });
  if (!secureDelete) {
    laptop.db.pragma('secure_delete = OFF');
    laptop.db.exec(`UPDATE applying SET act = 'test'`);
    laptop.db.exec(`INSERT INTO message_fts (message_fts, rank) VALUES ('secure-delete', 0)`);
    laptop.db.exec(`UPDATE applying SET act = NULL`);
  }
  join(laptop, signer);
  const second = aSigner();
  laptop.journal.record(memberJoined, {
    subject: second.member,
    body: {
      name: 'Tom Akerley',
      role: 'private-secretary',
      publicKey: second.publicKey.toString('base64'),
    },
  });
  const tenure = randomUUID();
  const entry = laptop.journal.record(entryLogged, {
    subject: randomUUID(),
    tenure,
    body: anEntry(`About the ${CANARY}`, 1),
  });
  const body = anImport(files, { chat: randomUUID(), lines: 400, from: 1 });
  const piece = files.held.get(body.lines[0]!)!.toString('utf8').replaceAll('Message', CANARY);
  const lines = [files.put(Buffer.from(piece))];
  const imported = laptop.journal.record(importRecorded, {
    subject: randomUUID(),
    body: { ...body, lines },
  });
  settle(laptop);
  laptop.db.pragma('wal_checkpoint(TRUNCATE)');
  const order = {
    acts: [entry.id, imported.id],
    files: lines,
    authority: 'Departmental security, 12 November 2026',
    reason: 'Purge',
    markers: [{ act: entry.id, label: '2026-A0001' }],
  };
  const service = createDisposalService({
    db: laptop.db,
    journal: laptop.journal,
    files: { remove: async (name) => void files.held.delete(name) },
    newId: randomUUID,
    member: signer.member,
  });
  return { laptop, key, signer, second, order, service, tenure, files, lines };
};

describe('disposal', () => {
  it('by two members leaves a marker, and nothing in any page, log or index', async () => {
    const { laptop, key, second, order, service, files, lines, tenure } = aVaultWithCanary(true);
    expect(idsHeld(laptop.db)).toBeGreaterThan(300);
    const done = await service.dispose(order, {
      member: second.member,
      signature: second.sign(orderBytes(order)),
    });
    expect(done.ok).toBe(true);
    expect(rowsOf(laptop.db, 'SELECT 1 FROM entry')).toEqual([]);
    expect(
      rowsOf(laptop.db, `SELECT 1 FROM message_fts WHERE message_fts MATCH '${CANARY}'`),
    ).toEqual([]);
    expect(idsHeld(laptop.db)).toBe(0);
    for (const index of ['message_fts', 'message_by_id'])
      laptop.db.exec(`INSERT INTO ${index} (${index}) VALUES ('integrity-check')`);
    expect(await problemsOf(laptop)).toEqual([]);
    expect(files.held.has(lines[0]!)).toBe(false);
    const [next] = nextReferences(laptop.db, { tenure, year: '2026', letter: 'A', count: 1 });
    expect(next).toBe('2026-A0002');
    laptop.close();
    const file = path.join(laptop.folder, 'vault.db');
    expect(decrypted(file, key).includes(CANARY)).toBe(false);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('would be seen to fail by this search if pages were not overwritten', async () => {
    const { laptop, key, second, order, service } = aVaultWithCanary(false);
    await service.dispose(order, {
      member: second.member,
      signature: second.sign(orderBytes(order)),
    });
    laptop.close();
    expect(decrypted(path.join(laptop.folder, 'vault.db'), key).includes(CANARY)).toBe(true);
  });

  it('is refused by one member alone, and with a signature over another order', async () => {
    const { laptop, signer, second, order, service } = aVaultWithCanary(true);
    const alone = await service.dispose(order, {
      member: signer.member,
      signature: signer.sign(orderBytes(order)),
    });
    expect(alone.ok).toBe(false);
    const other = { ...order, reason: 'Another' };
    const wrong = await service.dispose(order, {
      member: second.member,
      signature: second.sign(orderBytes(other)),
    });
    expect(wrong.ok).toBe(false);
    expect(rowsOf(laptop.db, 'SELECT 1 FROM entry')).toHaveLength(1);
    laptop.close();
  });

  it('is the only way in which a body goes', () => {
    const { laptop } = aVaultWithCanary(true);
    expect(() => laptop.db.exec('DELETE FROM body')).toThrow(/disposal alone/);
    expect(() => laptop.db.exec(`UPDATE body SET body = ''`)).toThrow(/never changed/);
    expect(() => laptop.db.exec(`INSERT INTO disposed_body SELECT id, 'x' FROM act`)).toThrow(
      /act of disposal/,
    );
    expect(() => laptop.db.exec('DELETE FROM act')).toThrow(/never removed/);
    laptop.close();
  });
});
