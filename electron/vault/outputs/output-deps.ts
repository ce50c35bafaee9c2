import type { HostClient } from '#shared/contract/host.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { Journal } from '../journal/journal.ts';
import type { Signing } from '../keys/opened.ts';
import type { PassphraseCheck } from '../session/passphrase-check.ts';
import type { Tasks } from '../tasks.ts';
import type { PathOf } from '../path-of.ts';

/** What everything that leaves the vault needs. */
export interface OutputDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly files: SealedFiles;
  readonly tasks: Tasks;
  readonly host: HostClient['host'];
  readonly pathOf: PathOf;
  readonly checkPassphrase: PassphraseCheck;
  readonly now: () => number;
  readonly newId: () => string;
  readonly vaultId: string;
  /** Where the vault itself is: nothing is written out into it. */
  readonly vaultFolder: string;
  readonly member: string;
  readonly signing: Signing;
  readonly demo: boolean;
  /** The version of Daybook. */
  readonly app: string;
}
