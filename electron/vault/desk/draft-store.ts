import { change, rowOf, type DeskDb, type ReadDb } from '../db/connection.ts';

interface DraftPlace {
  /** Which form, such as `entry:new`. */
  readonly form: string;
  /** The member whose draft it is. */
  readonly owner: string;
}

/** What was being typed, kept on the desk so that it survives a lock. Null lets it go. */
export const keepDraft = (
  db: DeskDb,
  { form, owner }: DraftPlace,
  { draft, at }: { readonly draft: string | null; readonly at: string },
): void => {
  if (draft === null) change(db, 'DELETE FROM draft WHERE form = ? AND owner = ?').run(form, owner);
  else change(db, 'INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)').run(form, owner, draft, at);
};

/** What was kept of a form; null where nothing was. */
export const keptDraft = (db: ReadDb, { form, owner }: DraftPlace): string | null =>
  rowOf<{ draft: string }>(db, 'SELECT draft FROM draft WHERE form = ? AND owner = ?', form, owner)
    ?.draft ?? null;
