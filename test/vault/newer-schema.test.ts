import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#vault/db/migrate.ts';
import { openDatabase } from '#vault/db/open.ts';
import { openAnchor } from '#vault/journal/anchor.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import { digestOfPages } from '#vault/db/pages.ts';
import {
  aFoundedOffice,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
} from '#test/support/open-office.ts';

/** SHA-256 of every file of a vault, by its place; how often a passphrase was tried is not of the vault. */
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'unlock-tries.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

/** A closed vault whose database a later Daybook has brought to a schema of its own. */
const ofALaterDaybook = async (folder: string, version: number): Promise<void> => {
  const { file } = must(createSlotStore(folder).read());
  const keys = must(await unlockWithPassphrase(file, { passphrase: PASSPHRASE, member: null }));
  const database = path.join(folder, 'vault.db');
  const db = openDatabase(database, keys.db, { mustExist: true });
  db.exec('CREATE TABLE of_a_later_daybook (x INTEGER) STRICT');
  db.pragma(`user_version = ${version}`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const anchor = openAnchor(path.join(folder, 'head'), keys.head);
  const reading = anchor.read();
  if (reading.state !== 'held') throw new Error('no anchor');
  anchor.write({ ...reading.head, pages: digestOfPages(database) });
  anchor.close();
  keys.wipe();
};

let closed = '';
beforeAll(async () => {
  const { office, folder, aChat } = await aFoundedOffice();
  await aChat();
  await office.close();
  closed = folder;
});

describe('the twin', () => {
  it('sees that a vault which opens is changed', async () => {
    const folder = path.join(newFolder('daybook-newer-'), 'vault');
    cpSync(closed, folder, { recursive: true });
    const before = filesOf(folder);
    const { api, office } = openOffice({ folder });
    must(await api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    await office.close();
    expect(filesOf(folder)['head']).not.toBe(before['head']);
  });
});

describe('a vault of a newer schema', () => {
  it.each([MIGRATIONS.length + 1, MIGRATIONS.length + 41])(
    'is refused at schema %i, and not one byte of it is touched',
    async (version) => {
      const folder = path.join(newFolder('daybook-newer-'), 'vault');
      cpSync(closed, folder, { recursive: true });
      await ofALaterDaybook(folder, version);
      const before = filesOf(folder);
      const { api, office } = openOffice({ folder });
      expect(await api.vault.unlock({ member: null, passphrase: PASSPHRASE })).toEqual({
        ok: false,
        error: { code: 'vault-newer', held: version, known: MIGRATIONS.length },
      });
      await office.close();
      expect(filesOf(folder)).toEqual(before);
    },
  );
});
