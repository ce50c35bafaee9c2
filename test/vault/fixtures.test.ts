import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, newFolder, openOffice } from '#test/support/open-office.ts';
import { saysOf } from '#test/support/vault-says.ts';
import { openDatabase } from '#vault/db/open.ts';
import { migrate, MIGRATIONS, VaultFromFutureError } from '#vault/db/migrate.ts';

const FROZEN = path.resolve('test/fixtures/vaults');
const versions = readdirSync(FROZEN).filter((name) => /^v\d+$/.test(name));

const aCopy = (version: string): string => {
  const folder = path.join(newFolder('daybook-frozen-'), 'vault');
  cpSync(path.join(FROZEN, version, 'vault'), folder, { recursive: true });
  return folder;
};

describe('a vault frozen at each released schema', () => {
  it('is there for every schema', () => {
    expect(versions).toEqual(MIGRATIONS.map(({ version }) => `v${version}`));
  });

  it.each(versions)('%s opens, verifies and says what it said', async (version) => {
    const { passphrase, ...said } = JSON.parse(
      readFileSync(path.join(FROZEN, version, 'says.json'), 'utf8'),
    );
    const { api, office } = openOffice({ folder: aCopy(version) });
    must(await api.vault.unlock({ member: null, passphrase }));
    // Messages are put in place after opening, where this program keeps them otherwise than the frozen one.
    const says = async (): Promise<unknown> => JSON.parse(JSON.stringify(await saysOf(api)));
    // A later program may say more of the same things, and never less.
    await expect.poll(says, { timeout: 30_000 }).toMatchObject(said);
    await office.close();
  });

  it.each(versions)('%s opens with the department’s identity', (version) => {
    const { status, stdout } = spawnSync(
      path.resolve('node_modules/.bin/node'),
      [
        'electron/cli/index.ts',
        'recover',
        aCopy(version),
        '--identity',
        path.join(FROZEN, version, 'identity.txt'),
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('Every act, link and signature holds.');
    expect(status).toBe(0);
  });
});

describe('migrating', () => {
  it('refuses a database of a newer schema and touches nothing', () => {
    const folder = newFolder();
    const key = Buffer.alloc(32, 7);
    const db = openDatabase(path.join(folder, 'vault.db'), key);
    migrate(db);
    db.pragma('user_version = 99');
    expect(() => migrate(db)).toThrow(VaultFromFutureError);
    expect(db.pragma('user_version', { simple: true })).toBe(99);
    db.close();
  });

  it('refuses a list of steps that is out of order', () => {
    const db = openDatabase(path.join(newFolder(), 'vault.db'), Buffer.alloc(32, 7));
    expect(() => migrate(db, [{ version: 2, name: 'second', up: () => {} }])).toThrow(
      /numbered 2, not 1/,
    );
    db.close();
  });

  it('leaves the schema before it where a step fails half way', () => {
    const db = openDatabase(path.join(newFolder(), 'vault.db'), Buffer.alloc(32, 7));
    const broken = {
      version: 2,
      name: 'broken',
      up: (write: { exec: (sql: string) => void }) => {
        write.exec('CREATE TABLE half (x INTEGER) STRICT');
        throw new Error('cut off');
      },
    };
    expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow('cut off');
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'half'`).pluck().get()).toBe(
      0,
    );
    db.close();
  });
});
