import * as fs from 'node:fs';
import { rowOf, type ReadDb } from '../db/connection.ts';
import { readSealed } from '../files/read-sealed.ts';
import type { KeyRing } from '../keys/opened.ts';
import { isWithin } from '../outputs/is-within.ts';
import { readVaultJson, vaultPaths, type VaultPaths } from '../vault-folder.ts';
import { sealedNames } from './sealed-names.ts';
import { actsOfSegment } from './segments.ts';

interface TargetDeps {
  readonly db: ReadDb;
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  /** The id of the vault that is to be copied. */
  readonly vault: string;
}

/** Why the vault that a folder belongs to is not the one to be copied, or null. */
const whyOtherVault = (target: VaultPaths, vault: string): string | null => {
  if (fs.existsSync(target.db)) return 'It holds a vault that is worked on.';
  // A first copy that was cut off has none; whose its acts are shows when they are read.
  if (!fs.existsSync(target.json)) return null;
  const there = readVaultJson(target);
  if (there.state !== 'held') return 'It holds parts of a vault that Daybook cannot read.';
  return there.json.id === vault
    ? null
    : `It holds the copy of another vault: ${there.json.office}, ${there.json.department}.`;
};

/** Whether every act in a segment is held here. False where it cannot be read: it may hold any. */
const holdsOnlyOurs = ({ db, ring }: TargetDeps, folder: string, segment: string): boolean => {
  try {
    const text = readSealed(folder, ring, segment).toString('utf8');
    return actsOfSegment(text).every(({ envelope }) => {
      const { id } = JSON.parse(envelope) as { readonly id: string };
      return rowOf(db, 'SELECT 1 FROM act WHERE id = ?', id) !== undefined;
    });
  } catch {
    return false;
  }
};

/**
 * Why a copy must not be made into a folder, or null.
 *
 * Making a copy takes out what this vault does not have. So it must not be made over anything that
 * another vault, another laptop or a later state of this one has put there: that may be the only copy.
 * `ours` are the segments that this vault knows to have written there.
 */
export const whyNotInto = (
  folder: string,
  ours: ReadonlySet<string>,
  deps: TargetDeps,
): string | null => {
  if (isWithin(folder, deps.paths.folder)) return 'It is inside the vault itself.';
  const target = vaultPaths(folder);
  const other = whyOtherVault(target, deps.vault);
  if (other !== null) return other;
  const unknown = sealedNames(target.acts).filter((name) => !ours.has(name));
  return unknown.every((name) => holdsOnlyOurs(deps, target.acts, name))
    ? null
    : 'It holds a copy with acts that this vault does not have: a later one, or one of another laptop.';
};

/**
 * Why a copy must not be brought up to date where nobody chose the folder again, or null: without its
 * drive or share the same path is a place on this laptop.
 */
export const whyGone = (folder: string): string | null =>
  fs.existsSync(vaultPaths(folder).json)
    ? null
    : 'The copy that was made there is not there. If its drive or share is not connected, connect it first.';
