import { createHash } from 'node:crypto';
import type { ReadDb, WriteDb } from './connection.ts';
import { change, rowsOf } from './connection.ts';

/**
 * A table that is made from acts alone and can be made again at any time.
 *
 * Every row belongs to one subject, so that a subject can be cleared and applied again.
 */
export interface Projection {
  readonly name: string;
  /** `CREATE TABLE` and its indexes. */
  readonly create: string;
  /** The column that names the subject. */
  readonly subject: string;
  /** How a subject's rows are found where a column alone does not say. */
  readonly clear?: string;
  /** A key that is the same after every rebuild, to order the dump by. */
  readonly key: readonly string[];
  /** Columns that are this laptop's own (row ids and the like) and stand in no dump. */
  readonly local?: readonly string[];
}

const guard = (table: string): string =>
  ['INSERT', 'UPDATE', 'DELETE']
    .map(
      (verb) => `
        CREATE TRIGGER ${table}_${verb.toLowerCase()}_by_an_act BEFORE ${verb} ON ${table}
        WHEN (SELECT act FROM applying) IS NULL
        BEGIN SELECT RAISE(ABORT, 'only an act changes ${table}'); END;`,
    )
    .join('\n');

/** A digest of the shape of all projections: where it differs from the vault's, they are rebuilt. */
export const shapeOf = (projections: readonly Projection[]): string =>
  createHash('sha256')
    .update(JSON.stringify(projections.map(({ name, create }) => [name, create])))
    .digest('hex');

/** Makes all projection tables afresh, empty, each guarded by triggers. */
export const makeProjections = (db: ReadDb, projections: readonly Projection[]): void => {
  const kept = new Set([
    'act',
    'body',
    'disposed_body',
    'applying',
    'projection_shape',
    'projecting',
    'chat_number',
    'import_number',
    'draft',
    'desk',
  ]);
  const held = rowsOf<{ name: string }>(
    db,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
     ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`,
  );
  for (const { name } of held) {
    // A virtual table takes its own shadow tables with it.
    if (!kept.has(name)) db.exec(`DROP TABLE IF EXISTS "${name}"`);
  }
  for (const { name, create } of projections) {
    db.exec(create);
    db.exec(guard(name));
  }
};

/** Empties every row of one subject, so that its acts can be applied again in another order. */
export const clearSubject = (
  db: WriteDb,
  projections: readonly Projection[],
  subject: string,
): void => {
  for (const { name, subject: column, clear } of projections) {
    change(db, clear ?? `DELETE FROM ${name} WHERE ${column} = ?`).run(subject);
  }
};

/** Everything the projections hold, in an order that does not depend on how it came about. */
export const dumpProjections = (
  db: ReadDb,
  projections: readonly Projection[],
): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    projections.map(({ name, key, local = [] }) => {
      const columns = rowsOf<{ name: string }>(db, `SELECT name FROM pragma_table_xinfo('${name}')`)
        .map((column) => column.name)
        .filter((column) => !local.includes(column));
      const rows = rowsOf(
        db,
        `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`,
      );
      return [name, rows];
    }),
  );
