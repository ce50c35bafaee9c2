import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { APP_FOLDER, AS_ROOT, ELECTRON, testEnv } from '#test/support/launch.ts';

/** Long enough for any start; nothing is asked of it meanwhile. */
const ALONE_MS = 6_000;
const LISTENS = /DevTools listening on (ws:\S+)/;

/**
 * Milliseconds from the start of Daybook's process until the lock screen is painted, and no tool
 * attached meanwhile: Playwright holds the program back until it has attached. The page itself keeps
 * when it first painted anything, which is the lock screen, and is asked for it afterwards.
 */
export const startAlone = async (folder: string): Promise<number> => {
  const began = Date.now();
  const daybook = spawn(ELECTRON, [...AS_ROOT, '--remote-debugging-port=0', APP_FOLDER], {
    env: testEnv({ DAYBOOK_DATA: folder }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let says = '';
  daybook.stderr.setEncoding('utf8').on('data', (text: string) => (says += text));
  try {
    await wait(ALONE_MS);
    const [, address] = LISTENS.exec(says) ?? [];
    if (address === undefined) throw new Error(`Daybook cannot be asked: ${says}`);
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('Daybook has no window');
    await page.getByLabel(/^Passphrase of /).waitFor();
    const painted = await page.evaluate(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0];
      return first ? performance.timeOrigin + first.startTime : null;
    });
    if (painted === null) throw new Error('the window kept no time of its first paint');
    return painted - began;
  } finally {
    const gone = once(daybook, 'exit');
    daybook.kill();
    await gone;
  }
};
