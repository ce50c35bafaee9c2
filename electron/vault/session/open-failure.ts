import type { FailureOf } from '#shared/failure.ts';
import { VaultFromFutureError } from '../db/migrate.ts';
import { DatabaseBusyError, DatabaseUnreadableError } from '../db/open.ts';
import { writeFailureOf } from '../durable-write.ts';
import { SealedFileDamagedError, SealedFileMissingError } from '../files/damage.ts';
import { VaultMovedError, type Anchor } from '../journal/anchor.ts';
import { codeOf } from '#shared/code-of.ts';
import type { OPENING_FAILURES } from '#shared/contract/opening.ts';

/** Why a vault does not open, beside a wrong key. */
export type OpenFailure = FailureOf<Exclude<(typeof OPENING_FAILURES)[number], 'no-vault'>>;

/** Damage of one part of the vault, in words. */
export const damaged = (file: string, detail: string): FailureOf<'vault-damaged'> => ({
  code: 'vault-damaged',
  file,
  detail,
});

const isFull = (cause: unknown): boolean =>
  codeOf(cause) === 'SQLITE_FULL' || writeFailureOf(cause, '')?.code === 'no-space';

/** What SQLite could not do with the file, and not what the file holds: those are damage. */
const DAMAGED_READ = /^SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS)$/;
const REFUSED = /^(EIO|EROFS|EACCES|EPERM|ENXIO|ENODEV|SQLITE_READONLY.*|SQLITE_IOERR.*)$/;

const MOVED = 'The folder of the vault is no longer where it was: it was moved, renamed or removed';

/**
 * Damage, and a disk that is full or fails, all of which may show themselves at any time; null for
 * a defect. A write or a sync that failed is called that and never damage: nothing is wrong with what is there.
 */
export const diskFailureOf = (
  cause: unknown,
): FailureOf<'vault-damaged' | 'no-space' | 'disk-error'> | null => {
  if (isFull(cause)) return { code: 'no-space' };
  if (cause instanceof SealedFileDamagedError || cause instanceof SealedFileMissingError) {
    return damaged(`files/${cause.file}`, cause.message);
  }
  if (cause instanceof VaultMovedError) return { code: 'disk-error', why: MOVED };
  const code = codeOf(cause);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code) || DAMAGED_READ.test(code)) {
    return damaged('vault.db', code);
  }
  return REFUSED.test(code) ? { code: 'disk-error', why: `It answered ${code}` } : null;
};

/** That the vault's folder was taken away from under who works on it, or null. */
export const movedFailureOf = ({ inPlace }: Anchor): FailureOf<'disk-error'> | null => {
  try {
    inPlace();
    return null;
  } catch (cause) {
    if (cause instanceof VaultMovedError) return { code: 'disk-error', why: MOVED };
    throw cause;
  }
};

/** What opening may meet, in words for people; null for a defect. */
export const openFailureOf = (cause: unknown): OpenFailure | null => {
  if (cause instanceof DatabaseBusyError) return { code: 'vault-open-elsewhere' };
  if (cause instanceof DatabaseUnreadableError) return damaged('vault.db', cause.message);
  if (cause instanceof VaultFromFutureError) {
    return { code: 'vault-newer', held: cause.held, known: cause.known };
  }
  return diskFailureOf(cause);
};
