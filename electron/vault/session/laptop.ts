import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { countActs } from '../journal/checkpoint.ts';
import { laptopStarted } from '../journal/gone-acts.ts';
import type { Journal } from '../journal/journal.ts';

const nextLetter = (db: ReadDb): string => {
  const taken = new Set(
    rowsOf<{ letter: string }>(db, 'SELECT letter FROM laptop').map(({ letter }) => letter),
  );
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !taken.has(letter));
  if (free === undefined) throw new Error('every laptop letter is taken');
  return free;
};

/** The newest act that is held, whichever laptop's: what a restored vault goes on from. */
const newestAct = (db: ReadDb): { device: string; n: number; hash: string } | undefined =>
  rowOf(
    db,
    'SELECT device, n, lower(hex(hash)) AS hash FROM act ORDER BY clock DESC, device DESC LIMIT 1',
  );

const heldLetter = (db: ReadDb, device: string): string | undefined =>
  rowOf<{ letter: string }>(db, 'SELECT letter FROM laptop WHERE device = ?', device)?.letter;

/** The letter of this laptop in references; one that is new to the vault begins, naming the head that was lost. */
export const laptopLetter = (db: ReadDb, journal: Journal, name: string): string => {
  const { device } = journal;
  const held = heldLetter(db, device);
  if (held !== undefined) return held;
  // A vault that is just being made founds its laptop with its first acts.
  if (countActs(db) === 0) return 'A';
  const letter = nextLetter(db);
  journal.record(laptopStarted, {
    subject: device,
    body: { letter, name, lostHead: newestAct(db) ?? null },
  });
  return letter;
};
