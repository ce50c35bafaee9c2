import { vaultPaths } from '#vault/vault-folder.ts';
import { closeVault } from '#vault/session/as-closed.ts';
import { rowOf } from '#vault/db/connection.ts';
import { dumpProjections } from '#vault/db/projections.ts';
import { verifyJournal } from '#vault/journal/verify.ts';
import type { OpenVault } from '#vault/session/open-vault.ts';
import { LATER_PROJECTIONS, LATER_VERSION, openAsLater } from './later-daybook.ts';

/** Everything that the tables made from acts hold, as one text, once nothing waits to be placed. */
const tablesOf = ({ db, journal }: OpenVault): string => {
  while (journal.replay.step());
  return JSON.stringify(dumpProjections(db, LATER_PROJECTIONS));
};

/** What is wrong with a vault, in lines; also what its tables hold. */
const lookAt = async (vault: OpenVault): Promise<{ problems: string[]; tables: string }> => {
  const { db, anchor } = vault;
  const { problems } = await verifyJournal(db, anchor.read());
  const whole = db.pragma('integrity_check', { simple: true });
  const version = db.pragma('user_version', { simple: true });
  const drafts = rowOf<{ wrong: number }>(
    db,
    `SELECT count(*) AS wrong FROM draft WHERE kept_from IS NOT 'before' OR kept_by <> ''`,
  );
  const later = rowOf<{ value: string }>(db, `SELECT value FROM desk WHERE name = 'later'`);
  return {
    tables: tablesOf(vault),
    problems: [
      ...problems.map((each) => `journal: ${each}`),
      ...(whole === 'ok' ? [] : [`not whole: ${String(whole)}`]),
      ...(version === LATER_VERSION ? [] : [`the schema is ${String(version)}`]),
      ...(drafts?.wrong === 0 && later?.value === 'yes' ? [] : ['a step was left half done']),
    ],
  };
};

/** What the tables hold after a migration that nothing interrupted. */
export const tablesWhole = async (folder: string): Promise<string> => {
  const vault = await openAsLater(folder, 'well');
  const { problems, tables } = await lookAt(vault);
  closeVault(vault, vaultPaths(folder));
  if (problems.length > 0) throw new Error(problems.join('; '));
  return tables;
};

/** What is wrong with a vault whose migration was cut off, once the later Daybook opens it again. */
export const migratedProblems = async (
  folder: string,
  expected: string,
): Promise<readonly string[]> => {
  let vault: OpenVault;
  try {
    vault = await openAsLater(folder, 'well');
  } catch (cause) {
    return [`unopenable: ${String(cause)}`];
  }
  const { problems, tables } = await lookAt(vault);
  closeVault(vault, vaultPaths(folder));
  return tables === expected ? problems : [...problems, 'lost: rows of a table made from acts'];
};
