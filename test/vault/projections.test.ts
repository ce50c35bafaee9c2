import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf, type ReadDb } from '#vault/db/connection.ts';
import { migrate } from '#vault/db/migrate.ts';
import { openDatabase } from '#vault/db/open.ts';
import { makeProjections } from '#vault/db/projections.ts';
import { newFolder } from '#test/support/open-office.ts';

const tablesOf = (db: ReadDb): readonly string[] =>
  rowsOf<{ name: string }>(
    db,
    `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  ).map(({ name }) => name);

const aNewDatabase = (): ReadDb => {
  const db = openDatabase(path.join(newFolder(), 'vault.db'), randomBytes(32));
  migrate(db);
  return db;
};

describe('making the tables of acts again', () => {
  it('takes nothing away that a migration made: the journal and the desk', () => {
    const db = aNewDatabase();
    const migrated = tablesOf(db);
    makeProjections(db, []);
    expect(tablesOf(db)).toEqual(migrated);
    db.close();
  });

  it('takes away a table that no projection makes any more', () => {
    const db = aNewDatabase();
    const migrated = tablesOf(db);
    makeProjections(db, [
      {
        name: 'former',
        create: 'CREATE TABLE former (id TEXT PRIMARY KEY) STRICT',
        subject: 'id',
        key: ['id'],
      },
    ]);
    expect(tablesOf(db)).toContain('former');
    makeProjections(db, []);
    expect(tablesOf(db)).toEqual(migrated);
    db.close();
  });
});
