import * as fs from 'node:fs';
import type { FailureOf } from '#shared/failure.ts';
import type { ReadDb } from '../db/connection.ts';
import { digestOfPages } from '../db/pages.ts';
import { syncFolder } from '../durable-write.ts';
import type { Anchor, AnchorReading } from '../journal/anchor.ts';
import { countActs } from '../journal/checkpoint.ts';
import { damaged } from './open-failure.ts';
import type { OpenVault } from './open-vault.ts';
import type { VaultPaths } from '../vault-folder.ts';

/**
 * The digest of the database's pages, read before there is a key for it; null where it cannot be. Of a
 * large vault that takes as long as its passphrase is stretched, which happens elsewhere.
 */
export const digestAhead = ({ db }: VaultPaths): string | null => {
  try {
    return digestOfPages(db);
  } catch {
    // Whatever is wrong with the file is said when it is opened.
    return null;
  }
};

/**
 * What shows that the database is not the one that was closed, though every page of it may be whole.
 * `ahead`: the digest of its pages where that was read already.
 */
export const notAsClosed = (
  { db }: VaultPaths,
  reading: AnchorReading,
  ahead: string | null,
): FailureOf<'vault-damaged'> | null => {
  const vouched = reading.state === 'held' ? reading.head.pages : undefined;
  if (vouched === undefined || !fs.existsSync(db)) return null;
  const log = `${db}-wal`;
  if (fs.existsSync(log) && fs.statSync(log).size > 0) {
    return damaged('vault.db-wal', 'the vault was closed without this log: it was put there since');
  }
  return (ahead ?? digestOfPages(db)) === vouched
    ? null
    : damaged('vault.db', 'pages were changed or put back since the vault was closed');
};

/** An anchor of a vault that was closed says exactly what it held: with fewer acts, it is an older one. */
export const olderAnchor = (
  db: ReadDb,
  reading: AnchorReading,
): FailureOf<'vault-damaged'> | null =>
  reading.state === 'held' && countActs(db) > reading.head.acts
    ? damaged('head', 'the anchor file (head) was put back to an older state')
    : null;

/** From here on the database changes, so what was said of its pages at the last closing goes. */
export const beginChanges = (anchor: Anchor, reading: AnchorReading): void => {
  if (reading.state !== 'held' || reading.head.pages === undefined) return;
  const { pages: _pages, ...head } = reading.head;
  anchor.write(head);
};

/** Whatever is open of a vault is let go. */
export const letGo = ({ anchor, db, keys }: Pick<OpenVault, 'anchor' | 'db' | 'keys'>): void => {
  anchor.close();
  if (db.open) db.close();
  keys.wipe();
};

/**
 * Writes everything to the database file, says in the anchor which pages it now has, and lets go;
 * also where it cannot be written. The log must be gone for good before the anchor says so.
 */
export const closeVault = (vault: OpenVault, { folder, db: file }: VaultPaths): void => {
  const { db, anchor, journal } = vault;
  try {
    const [written] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    db.close();
    syncFolder(folder);
    if (written?.busy === 0) anchor.write({ ...journal.anchored(), pages: digestOfPages(file) });
  } finally {
    letGo(vault);
  }
};
