import { writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { anEntry } from '#test/support/acts.ts';
import { aLaptop, aSigner, join, someFiles } from '#test/support/laptop.ts';
import { entryLogged } from '#vault/entries/entry-acts.ts';
import { KEY } from './check-journal.ts';

/*
 * A journal by itself under the `synchronous` that is named: the vault's own is FULL, and the harness
 * must see what is lost under another. Each line acknowledges an act. Told to be eager, it
 * acknowledges before the acts are committed, and waits to be killed.
 */
const [top = '', synchronous = '', eager = ''] = process.argv.slice(2);
const signer = aSigner();
const laptop = aLaptop({
  signer,
  files: someFiles(),
  folder: top,
  key: KEY,
  settings: { synchronous },
});
join(laptop, signer);
// What stands here is on the disk under any setting: only what follows may be lost.
laptop.db.pragma('wal_checkpoint(TRUNCATE)');
writeSync(1, 'made\n');
if (eager !== '') laptop.db.exec('BEGIN');
for (let n = 1; n <= 60; n += 1) {
  const subject = randomUUID();
  laptop.journal.record(entryLogged, { subject, tenure: subject, body: anEntry(`Entry ${n}`, n) });
  writeSync(1, `entry ${subject}\n`);
}
writeSync(1, 'all\n');
if (eager !== '') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
laptop.close();
