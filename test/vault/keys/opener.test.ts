import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import type { ReadDb } from '#vault/db/connection.ts';
import { openDatabase, rekeyDatabase } from '#vault/db/open.ts';
import { createSealedFiles } from '#vault/files/sealed-files.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { beginRotation, finishRotation } from '#vault/keys/rotation.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { anOffice, quickDeps, type Office } from './an-office.ts';

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const has = (program: string, argument: string): boolean =>
  spawnSync(program, [argument]).status === 0;
const isEquipped =
  has('age', '--version') && has('python3', '--version') && has('openssl', 'version');

const OPENER = path.resolve('docs/opener/open_vault.py');

const Found = z.object({
  generation: z.number(),
  database: z.object({
    pages: z.number(),
    integrity: z.string(),
    tables: z.record(z.string(), z.number()),
  }),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** A vault folder with the department's slot, a database in WAL mode and sealed files. */
const aVault = async () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-opener-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const identity = path.join(folder, 'department.key');
  execFileSync('age-keygen', ['-o', identity], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', identity]).toString().trim();
  const vault = path.join(folder, 'vault');
  fs.mkdirSync(vault);
  const office = await anOffice({ recipients: [recipient] });
  createSlotStore(vault).write(office.file);
  return { folder, identity, vault, office };
};

const fillDb = (vault: string, { opened }: Office): ReadDb => {
  const db = openDatabase(path.join(vault, 'vault.db'), opened.db);
  db.exec('CREATE TABLE entry (ref TEXT PRIMARY KEY, says TEXT) STRICT');
  const insert = db.prepare('INSERT INTO entry VALUES (?, ?)');
  db.transaction(() => {
    for (let n = 0; n < 3_000; n += 1)
      insert.run(`2026-A${n}`, `Approved option ${n}: ${'x'.repeat(n % 400)}`);
  })();
  db.exec("CREATE VIRTUAL TABLE words USING fts5(says, content='entry')");
  return db;
};

interface Opened {
  readonly status: number | null;
  readonly says: string;
  readonly out: string;
  readonly found: z.infer<typeof Found> | null;
}

const openWith = (vault: string, identity: string): Opened =>
  openBy(vault, ['--identity', identity]);

const openBy = (vault: string, way: readonly string[]): Opened => {
  const out = path.join(path.dirname(vault), `out-${randomBytes(4).toString('hex')}`);
  const run = spawnSync('python3', ['-B', OPENER, vault, ...way, '--out', out]);
  const found = run.status === 0 ? Found.parse(JSON.parse(run.stdout.toString())) : null;
  return { status: run.status, says: run.stderr.toString(), out, found };
};

const flipIn = (file: string, at: number): void => {
  const bytes = fs.readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);
};

describe.skipIf(!isEquipped)(
  'a vault opened without Daybook (skipped where age, python3 or openssl is not installed)',
  () => {
    it('gives every row and every file byte for byte, by the department’s identity alone', async () => {
      const { vault, identity, office } = await aVault();
      const db = fillDb(vault, office);
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
      const folder = path.join(vault, 'files');
      const files = createSealedFiles({ folder, ring: office.opened.ring, random: systemRandom });
      const contents = [0, 1, 700, 65_536, 200_001].map((length) => randomBytes(length));
      const sealed = await Promise.all(contents.map((content) => files.seal(content)));

      const { found, out, says } = openWith(vault, identity);
      expect(says).toBe('');
      expect(found?.database.integrity).toBe('ok');
      expect(found?.database.tables['entry']).toBe(3_000);
      expect(found?.files).toHaveLength(5);
      for (const [n, { name }] of sealed.entries()) {
        const written = fs.readFileSync(path.join(out, 'files', name));
        expect(written.equals(contents[n] ?? Buffer.alloc(1))).toBe(true);
      }
      const plain = new Database(path.join(out, 'vault.sqlite'), { readonly: true });
      expect(plain.prepare("SELECT says FROM entry WHERE ref = '2026-A7'").get()).toEqual({
        says: `Approved option 7: ${'x'.repeat(7)}`,
      });
      plain.close();
    });

    it('takes what a laptop that died had still in its log', async () => {
      const { vault, identity, office } = await aVault();
      const db = fillDb(vault, office);
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.prepare("INSERT INTO entry VALUES ('2026-A9999', 'the last')").run();
      const dead = `${vault}-dead`;
      fs.cpSync(vault, dead, { recursive: true });
      db.close();
      expect(fs.statSync(path.join(dead, 'vault.db-wal')).size).toBeGreaterThan(0);
      const { found, says } = openWith(dead, identity);
      expect(says).toBe('');
      expect(found?.database).toMatchObject({ integrity: 'ok' });
      expect(found?.database.tables['entry']).toBe(3_001);
    });

    it('opens after a rotation, and between its stages, files of every generation', async () => {
      const { vault, identity, office } = await aVault();
      fillDb(vault, office).close();
      const folder = path.join(vault, 'files');
      const before = createSealedFiles({ folder, ring: office.opened.ring, random: systemRandom });
      await before.seal(Buffer.from('sealed before'));
      const store = createSlotStore(vault);
      const begun = await beginRotation(office, { without: null, recipients: null }, quickDeps);
      store.write(begun.file, { retire: true });
      const after = createSealedFiles({ folder, ring: begun.opened.ring, random: systemRandom });
      await after.seal(Buffer.from('sealed after'));
      const between = openWith(vault, identity);
      expect(between.found).toMatchObject({ generation: 2, database: { integrity: 'ok' } });
      expect(between.found?.files).toHaveLength(2);

      rekeyDatabase(path.join(vault, 'vault.db'), office.opened.db, begun.opened.db);
      store.write(finishRotation(begun, quickDeps).file, { retire: true });
      expect(openWith(vault, identity).found?.database.tables['entry']).toBe(3_000);
    });

    it('opens by the two sheets of a vault without a department', async () => {
      const { vault, folder } = await aVault();
      const office = await anOffice({ sheet: true });
      createSlotStore(vault).write(office.file);
      fillDb(vault, office).close();
      const keep = (name: string, text: string): string => {
        fs.writeFileSync(path.join(folder, name), text);
        return path.join(folder, name);
      };
      const list = keep('english.txt', wordlist.join('\n'));
      const [first, second] = office.sheet ?? ['', ''];
      const sheets = [keep('first.txt', first), keep('second.txt', second)];
      const { found, says } = openBy(vault, ['--sheets', ...sheets, '--wordlist', list]);
      expect(says).toBe('');
      expect(found?.database.tables['entry']).toBe(3_000);
      keep('second.txt', first);
      expect(openBy(vault, ['--sheets', ...sheets, '--wordlist', list]).says).toContain(
        'do not open this vault',
      );
    });

    it('refuses a changed page, a changed file and changed slots, naming which', async () => {
      const { vault, identity, office } = await aVault();
      fillDb(vault, office).close();
      const database = path.join(vault, 'vault.db');
      flipIn(database, 4096 * 9 + 100);
      expect(openWith(vault, identity).says).toContain('page 10 of the database was changed');
      flipIn(database, 4096 * 9 + 100);

      const folder = path.join(vault, 'files');
      const files = createSealedFiles({ folder, ring: office.opened.ring, random: systemRandom });
      const { name } = await files.seal(randomBytes(3_000));
      const sealed = path.join(folder, name.slice(0, 2), name.slice(2));
      flipIn(sealed, 2_000);
      expect(openWith(vault, identity).says).toContain('a chunk was changed');
      flipIn(sealed, 2_000);
      fs.truncateSync(sealed, 108);
      expect(openWith(vault, identity).says).toContain('its end is missing');
      fs.rmSync(sealed);

      flipIn(path.join(vault, 'vault.keys'), 600);
      expect(openWith(vault, identity).says).toContain('neither vault.keys');
    });
  },
);
