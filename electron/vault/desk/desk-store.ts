import { change, rowOf, type DeskDb, type ReadDb } from '../db/connection.ts';

/** A value that the desk keeps under a name; null where there is none. */
export const deskValue = (db: ReadDb, name: string): string | null =>
  rowOf<{ value: string }>(db, 'SELECT value FROM desk WHERE name = ?', name)?.value ?? null;

/** Keeps a value on the desk. */
export const setDeskValue = (db: DeskDb, name: string, value: string): void => {
  change(db, 'INSERT OR REPLACE INTO desk VALUES (?, ?)').run(name, value);
};
