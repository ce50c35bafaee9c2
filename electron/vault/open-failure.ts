import type { FailureOf } from '#shared/failure.ts';
import { VaultFromFutureError } from './db/migrate.ts';
import { DatabaseBusyError, DatabaseUnreadableError } from './db/open.ts';
import { writeFailureOf } from './durable-write.ts';
import { SealedFileDamagedError, SealedFileMissingError } from './files/damage.ts';

/** Why a vault does not open, beside a wrong key. */
export type OpenFailure = FailureOf<
  'vault-open-elsewhere' | 'vault-newer' | 'vault-damaged' | 'records-missing' | 'no-space'
>;

/** Damage of one part of the vault, in words. */
export const damaged = (file: string, detail: string): FailureOf<'vault-damaged'> => ({
  code: 'vault-damaged',
  file,
  detail,
});

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

const isFull = (cause: unknown): boolean =>
  codeOf(cause) === 'SQLITE_FULL' || writeFailureOf(cause, '')?.code === 'no-space';

/** Damage and a full disk, which may show themselves at any time; null for a defect. */
export const diskFailureOf = (cause: unknown): FailureOf<'vault-damaged' | 'no-space'> | null => {
  if (isFull(cause)) return { code: 'no-space' };
  if (cause instanceof SealedFileDamagedError || cause instanceof SealedFileMissingError) {
    return damaged(`files/${cause.file}`, cause.message);
  }
  const code = codeOf(cause);
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code) ? damaged('vault.db', code) : null;
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
