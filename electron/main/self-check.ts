import { writeSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
import { WINDOW_OPTIONS } from './window-options.ts';
import type { MainWindow } from './window.ts';

/** The page says what came of its part in its title: that is all it can tell outside the contract. */
const FINISHED = /^self-check (ok|failed) /;
const LIMIT = 60_000;

const listen = ({ webContents }: BrowserWindow, hear: (title: string) => void): void => {
  webContents.on('page-title-updated', (_event, title) => hear(title));
};

const finish = (said: string): void => {
  const holds = said.startsWith('self-check ok');
  writeSync(holds ? 1 : 2, `${said}\n`);
  process.exitCode = holds ? 0 : 1;
  app.quit();
};

/** Whether the network block itself refuses, behind the page's own content policy. */
const isBlocked = async (): Promise<boolean> => {
  const window = new BrowserWindow({ show: false, webPreferences: { ...WINDOW_OPTIONS } });
  try {
    await window.loadURL('http://planted.invalid/');
    return false;
  } catch (refusal) {
    return String(refusal).includes('ERR_BLOCKED_BY_CLIENT');
  } finally {
    window.destroy();
  }
};

/**
 * Waits for the page of the self-check to say what it found, prints that and ends with 0 or 1.
 *
 * The page makes a demo vault, locks it and opens it again by the same contract as the window, so
 * a packaged application proves itself where no test can drive it.
 */
export const checkItself = async ({ current }: MainWindow): Promise<void> => {
  const hear = (title: string): void => {
    // Not from within the page's own event: the window that tells is ended by what follows.
    if (FINISHED.test(title)) setImmediate(() => finish(title));
  };

  const first = current();
  if (first) listen(first, hear);
  app.on('browser-window-created', (_event, window) => listen(window, hear));
  setTimeout(() => finish('self-check failed {"step":"it came to an end in a minute"}'), LIMIT);
  if (!(await isBlocked())) finish('self-check failed {"step":"the network block refuses"}');
};
