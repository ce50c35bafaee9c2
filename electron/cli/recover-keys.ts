import * as fs from 'node:fs';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { whyUnreadable } from '#shared/unreadable.ts';
import type { OpenedKeys } from '#vault/keys/opened.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import type { SlotFile } from '#vault/keys/slot-file.ts';
import { unlockWithIdentity } from '#vault/keys/unlock.ts';

/** The identities of an age identity file: one a line, comments and blank lines left out. */
const identitiesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

interface RecoverInput {
  /** The folder of the vault. */
  readonly folder: string;
  /** The department's identity file, as `age-keygen` writes it. */
  readonly identityFile: string;
}

/** What an identity opened: the keys of the vault, and what was noticed on the way. */
export interface RecoveredKeys {
  readonly opened: OpenedKeys;
  readonly file: SlotFile;
  /** What was wrong with the newest `vault.keys`, where the copy before it had to stand in. */
  readonly damage: string | null;
}

type RecoverFailure = FailureOf<
  'no-vault' | 'vault-damaged' | 'vault-newer' | 'wrong-recovery' | 'file-unreadable'
>;

const readIdentities = (file: string): Result<readonly string[], FailureOf<'file-unreadable'>> => {
  try {
    return ok(identitiesIn(fs.readFileSync(file, 'utf8')));
  } catch (cause) {
    const why = whyUnreadable(cause);
    if (why === null) throw cause;
    return err({ code: 'file-unreadable', why });
  }
};

/**
 * Opens the keys of a vault by the department's identity file. For the department's own machine:
 * a private identity is never brought to a laptop of the office.
 */
export const recoverKeys = async ({
  folder,
  identityFile,
}: RecoverInput): Promise<Result<RecoveredKeys, RecoverFailure>> => {
  const read = createSlotStore(folder).read();
  if (!read.ok) return read;
  const identities = readIdentities(identityFile);
  if (!identities.ok) return identities;
  const { file, damage } = read.value;
  for (const identity of identities.value) {
    const opened = await unlockWithIdentity(file, identity);
    if (opened.ok) return ok({ opened: opened.value, file, damage });
    if (opened.error.code === 'vault-damaged') return opened;
  }
  return err({
    code: 'wrong-recovery',
    detail: 'No identity of this file opens the vault: it was not sealed to any of them.',
  });
};
