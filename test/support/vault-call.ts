import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { appContract, type AppClient } from '#shared/contract/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';

type Caller = (name: string, input: unknown) => Promise<Result<unknown, Failure>>;

declare global {
  interface Window {
    testCall?: Caller;
  }
}

/** Runs in each page before its own scripts: shares the window's port, under ids of its own. */
const sharePort = (): void => {
  let last = 1_000_000_000;
  window.addEventListener('message', ({ data, ports: [port] }) => {
    if (data !== 'daybook-vault-port' || !port) return;
    window.testCall = (name, input) =>
      new Promise((resolve) => {
        last += 1;
        const id = last;
        port.addEventListener('message', ({ data: said }) => {
          if (said.kind === 'answer' && said.id === id) resolve(said.result);
        });
        port.start();
        port.postMessage({ kind: 'call', id, name, input });
      });
  });
};

/** Lets tests ask the vault over the window's own port, whatever screen is shown. */
export const shareVaultPort = async (app: ElectronApplication, page: Page): Promise<void> => {
  await app.context().addInitScript(sharePort);
  await page.reload();
};

/** The typed client of the vault over a page's port. What crosses must be plain JSON. */
export const vaultClient = (page: Page): AppClient =>
  createClient(appContract, async (name, input) => {
    // Asked from here: `waitForFunction` makes code of text in the page, which the page reports.
    await expect.poll(() => page.evaluate(() => window.testCall !== undefined)).toBe(true);
    return page.evaluate(([called, given]) => window.testCall!(called, given), [
      name,
      input,
    ] as const);
  });
