import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { exportBytes, type SampleExport } from '#sample/exports.ts';
import { tokenFor } from '../a-filled-vault.ts';

/** Main's tokens for the sample's exports, each dropped on the window as a real file. */
export const tokensOfExports = async (
  page: Page,
  exports: readonly SampleExport[],
): Promise<ReadonlyMap<string, string>> => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'daybook-demo-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const tokens = new Map<string, string>();
  for (const made of exports) {
    const file = path.join(scratch, made.name);
    writeFileSync(file, exportBytes(made));
    tokens.set(made.name, await tokenFor(page, file));
  }
  return tokens;
};

/** Main's token for a folder, as for one that the person chose: only the dialog is answered for them. */
export const chooseFolder = async (
  app: ElectronApplication,
  page: Page,
  folder: string,
): Promise<string> => {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  const chosen = await page.evaluate(() =>
    window.daybook.call('shell.chooseFolder', { title: 'Demo', make: true }),
  );
  const answer = chosen as { ok: boolean; value: { token: string } | null };
  if (!answer.ok || !answer.value) throw new Error('no folder was chosen');
  return answer.value.token;
};
