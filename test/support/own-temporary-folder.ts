import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives a run of tests a temporary folder of its own, that goes with everything in it at the end:
 * what a test leaves on purpose (a killed program's folder, say) need not be gathered one by one.
 */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybook-run-'));
  // Processes that are started later ask for it by one of these names.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
