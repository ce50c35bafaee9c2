import type { FailureCode } from '#shared/failure.ts';

/** What may keep a vault from opening, by whatever key it is opened. */
export const OPENING_FAILURES = [
  'no-vault',
  'vault-open-elsewhere',
  'vault-newer',
  'vault-damaged',
  'records-missing',
  'no-space',
  'disk-error',
] as const satisfies readonly FailureCode[];
