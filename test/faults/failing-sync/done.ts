import type { FailureCode } from '#shared/failure.ts';

/** What came of one piece of work. */
export interface Done {
  readonly what: 'unlock' | 'entry' | 'import' | 'passphrase' | 'close';
  /** Of the entry or the import that was acknowledged. */
  readonly id: string;
  readonly failure: FailureCode | null;
  /** What a defect said. */
  readonly why?: string;
}
