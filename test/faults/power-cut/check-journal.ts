import path from 'node:path';
import { rowsOf } from '#vault/db/connection.ts';
import { openDatabase } from '#vault/db/open.ts';
import { openAnchor } from '#vault/journal/anchor.ts';
import { verifyJournal } from '#vault/journal/verify.ts';
import type { Said } from './office-said.ts';

/** The key of a journal that is recorded by itself. */
export const KEY = Buffer.alloc(32, 7);

/** What is wrong with a journal by itself after the power went. */
export const journalProblems = async (folder: string, said: Said): Promise<readonly string[]> => {
  if (!said.has('made')) return [];
  const db = openDatabase(path.join(folder, 'vault.db'), KEY, { mustExist: true });
  const anchor = openAnchor(path.join(folder, 'head'), KEY);
  try {
    const held = new Set(
      rowsOf<{ subject: string }>(db, 'SELECT subject FROM act').map(({ subject }) => subject),
    );
    const { problems } = await verifyJournal(db, anchor.read());
    return [
      ...said.all('entry').flatMap((id) => (held.has(id) ? [] : [`lost: entry ${id}`])),
      ...problems.map((each) => `journal: ${each}`),
    ];
  } finally {
    anchor.close();
    db.close();
  }
};
