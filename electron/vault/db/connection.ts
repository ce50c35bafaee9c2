import type Database from 'better-sqlite3';

declare const reads: unique symbol;
declare const writes: unique symbol;
declare const desks: unique symbol;

type Connection = Database.Database;
/** SQL that was prepared on a connection, and is kept for the next time. */
export type Statement = Database.Statement;
/** A row of whatever columns were asked for. */
export type Row = Readonly<Record<string, unknown>>;

/** A connection that may only be asked. */
export type ReadDb = Connection & { readonly [reads]: true };
/** A connection that may change projections. Only the journal hands one out, while it applies an act. */
export type WriteDb = ReadDb & { readonly [writes]: true };
/** A connection that may change the desk: drafts, window state, cursors. Outside the journal. */
export type DeskDb = ReadDb & { readonly [desks]: true };

/** The desk of a database that was opened for work. Its tables are its own: nothing of the record is changed through it. */
export const deskOf = (db: ReadDb): DeskDb => db as DeskDb;

const prepared = new WeakMap<Connection, Map<string, Statement>>();

const prepare = (db: Connection, sql: string): Statement => {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const held = known.get(sql);
  if (held) return held;
  const made = db.prepare(sql);
  known.set(sql, made);
  return made;
};

/** A statement that asks. Throws where the SQL would change anything. */
export const query = (db: ReadDb, sql: string): Statement => {
  const statement = prepare(db, sql);
  if (!statement.readonly) throw new Error(`query() given SQL that writes: ${sql}`);
  return statement;
};

/** A statement that changes a projection, or the desk. */
export const change = (db: WriteDb | DeskDb, sql: string): Statement => prepare(db, sql);

/** All rows of a query, as plain objects whose shape the caller's mapper checks. */
export const rowsOf = <Shape extends object = Row>(
  db: ReadDb,
  sql: string,
  ...values: readonly unknown[]
): Shape[] => query(db, sql).all(...values) as Shape[];

/** The first row of a query, or undefined. */
export const rowOf = <Shape extends object = Row>(
  db: ReadDb,
  sql: string,
  ...values: readonly unknown[]
): Shape | undefined => query(db, sql).get(...values) as Shape | undefined;
