import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bridge } from '#shared/contract/bridge.ts';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

declare global {
  interface Window {
    readonly daybook: Bridge;
  }
}

/** The Electron that `npm run` points to. */
export const ELECTRON = createRequire(import.meta.url)('electron') as unknown as string;
export const APP_FOLDER = path.resolve(import.meta.dirname, '../..');
/** Chromium's own sandbox refuses to start for root; never a flag of the application. */
export const AS_ROOT: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

interface LaunchOptions {
  /** A data folder of an earlier launch; a new one otherwise. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Switches the content policy off, to see whether the guards behind it hold alone. */
  readonly bypassCSP?: boolean;
}

/** Daybook running, with a data folder of its own. */
export interface Launched {
  readonly app: ElectronApplication;
  /** The window at the start; after a lock there is another. */
  readonly window: Page;
  readonly folder: string;
  /** What the console of any window called an error. A test that plants one empties it. */
  readonly errors: string[];
  /** What happens next to replace the window, such as a lock, and the new window. */
  readonly replaced: (act: () => Promise<unknown>) => Promise<Page>;
  /** The lines of the local log. */
  readonly log: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Ends the application as a person would. The data folder stays. */
  readonly quit: () => Promise<void>;
  /** Ends it and removes the data folder. */
  readonly close: () => Promise<void>;
}

const listen = (page: Page, errors: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(`pageerror: ${error.message}`));
};

/** A file of settings that no department has put there, in a folder that no copy or vault is put into. */
const NO_SETTINGS = path.join(tmpdir(), `daybook-e2e-no-settings-${process.pid}.json`);

/** The environment of a test, without what an Electron started by another would pass on. */
export const testEnv = (extra: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...kept } = process.env;
  return { ...(kept as Record<string, string>), DAYBOOK_MANAGED: NO_SETTINGS, ...extra };
};

/** Starts Daybook as built in `out/`. */
export const launch = async (options: LaunchOptions = {}): Promise<Launched> => {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'daybook-e2e-')));
  const app = await _electron.launch({
    executablePath: ELECTRON,
    args: [...AS_ROOT, APP_FOLDER, ...(options.args ?? [])],
    bypassCSP: options.bypassCSP ?? false,
    env: testEnv({ DAYBOOK_DATA: folder, DAYBOOK_CAPTURE: '1', ...options.env }),
  });
  const errors: string[] = [];
  app.on('window', (page) => listen(page, errors));
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');

  // Asked for now: once it has ended Playwright knows of none.
  const running = app.process();
  const quit = async (): Promise<void> => {
    // A test may have ended it already.
    if (running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
    await gone;
  };

  return {
    app,
    window,
    folder,
    errors,
    replaced: async (act) => {
      const next = app.waitForEvent('window');
      await act();
      const page = await next;
      await page.waitForLoadState('domcontentloaded');
      return page;
    },
    log: async () => {
      const text = await readFile(path.join(folder, 'daybook.log'), 'utf8').catch(() => '');
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    },
    quit,
    close: async () => {
      await quit();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
