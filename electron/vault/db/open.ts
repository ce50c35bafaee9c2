import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ReadDb } from './connection.ts';
import { codeOf } from '#shared/code-of.ts';

/** The database file is not what the key opens: damaged, or of another vault. */
export class DatabaseUnreadableError extends Error {
  override readonly name = 'DatabaseUnreadableError';
}
/** Another process has the vault open. */
export class DatabaseBusyError extends Error {
  override readonly name = 'DatabaseBusyError';
}

/** Settings of every connection and what each must read back as. */
const SETTINGS: readonly (readonly [name: string, value: string, reads: unknown])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['cache_size', '-65536', -65536],
  // About 16 MB: what one checkpoint copies while a person waits, where bulk work does not copy it itself.
  ['wal_autocheckpoint', '4000', 4_000],
];

interface OpenOptions {
  /** What differs from the vault's own settings. Only the fault harness uses it. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly mustExist?: boolean;
}

/** What the ciphers build of the database module has beside its published types. */
interface Keyed {
  readonly key: (raw: Buffer) => void;
  readonly rekey: (raw: Buffer) => void;
}

/** Hands over a raw key as the text x'…' (a bare buffer would be taken as a passphrase) and wipes the text. */
const withRawKey = (key: Buffer, use: (raw: Buffer) => void): void => {
  const raw = Buffer.concat([
    Buffer.from("x'"),
    Buffer.from(key.toString('hex')),
    Buffer.from("'"),
  ]);
  use(raw);
  raw.fill(0);
};

const giveKey = (db: Database.Database, key: Buffer): void => {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  withRawKey(key, (raw) => (db as unknown as Keyed).key(raw));
};

/** Changes the key of a database that nobody has open, and checks every page of it afterwards. */
export const rekeyDatabase = (file: string, before: Buffer, after: Buffer): void => {
  const db = new Database(file);
  try {
    giveKey(db, before);
    withRawKey(after, (raw) => (db as unknown as Keyed).rekey(raw));
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`the re-keyed database is not whole: ${String(found)}`);
  } finally {
    db.close();
  }
};

const applySettings = (db: Database.Database, changed: Readonly<Record<string, string>>): void => {
  for (const [name, value, reads] of SETTINGS) {
    const given = changed[name] ?? value;
    db.pragma(`${name} = ${given}`);
    const held = db.pragma(name, { simple: true });
    if (given === value && held !== reads) {
      throw new Error(`${name} reads back as ${String(held)}, not ${String(reads)}`);
    }
  }
};

const isPlain = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const start = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, 15, 0);
  } finally {
    closeSync(handle);
  }
  return start.toString('latin1') === 'SQLite format 3';
};

/** What a failed opening is called: busy, unreadable, or itself. */
const openingError = (cause: unknown): unknown => {
  const code = codeOf(cause);
  if (code.startsWith('SQLITE_BUSY')) return new DatabaseBusyError('open elsewhere', { cause });
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(code)
    ? new DatabaseUnreadableError('the database cannot be read', { cause })
    : cause;
};

/**
 * Opens or makes an SQLCipher-4 database with a raw 32-byte key. The only place that opens one.
 *
 * A slot has proved the key right before this is called, so an unreadable header is damage and
 * not a wrong passphrase. Throws `DatabaseUnreadableError` or `DatabaseBusyError`.
 */
export const openDatabase = (file: string, key: Buffer, options: OpenOptions = {}): ReadDb => {
  const { mustExist = false, settings = {} } = options;
  if (mustExist && !existsSync(file)) throw new DatabaseUnreadableError('the file is missing');
  // Whoever has the vault open keeps it open: there is nothing to wait for.
  const db = new Database(file, { timeout: 200 });
  try {
    giveKey(db, key);
    // Before anything is read: SQLite would else put the log's index in a file beside it, which a full disk
    // refuses as if the database were damaged.
    db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_master').get();
    applySettings(db, settings);
    // On whose behalf it reads; gone with the connection.
    db.exec('CREATE TEMP TABLE reader (member TEXT NOT NULL) STRICT');
    // A write lock taken at once: with EXCLUSIVE locking a second opener is refused here.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    if (db.pragma('user_version', { simple: true }) === 0) {
      db.exec('CREATE TABLE IF NOT EXISTS born (at INTEGER) STRICT');
    }
    db.pragma('wal_checkpoint(PASSIVE)');
    if (isPlain(file)) throw new Error('the database is not encrypted');
  } catch (cause) {
    db.close();
    throw openingError(cause);
  }
  return db as unknown as ReadDb;
};
