import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What Daybook was started for. */
export interface Purpose {
  readonly selfCheck: boolean;
  /** Nothing is shown on the screen. */
  readonly hidden: boolean;
  /** A data folder of its own, which goes again afterwards; null for the usual one. */
  readonly scratch: string | null;
}

/**
 * Reads the arguments. The self-check is the only other purpose than everyday work, and it can
 * never touch a real vault: it works in a folder that it makes.
 */
export const choosePurpose = (
  argv: readonly string[],
  makeFolder: () => string = () => mkdtempSync(path.join(tmpdir(), 'daybook-self-check-')),
): Purpose => {
  const selfCheck = argv.includes('--self-check');
  return { selfCheck, hidden: selfCheck, scratch: selfCheck ? makeFolder() : null };
};
