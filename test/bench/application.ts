import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault, tokenFor } from '#test/support/a-filled-vault.ts';
import { launch, type Launched } from '#test/support/launch.ts';
import { must } from '#test/support/must.ts';
import { familyOf } from '#test/support/process-memory.ts';
import { MEGABYTE, timed, timeRow, type BenchRow } from './bench-row.ts';
import { writeExport } from './made-up-export.ts';
import { startAlone } from './start.ts';

const STARTS = 3;
/** Left alone for longer than what is done after opening takes. */
const IDLE_MS = 10_000;
const MESSAGES = 100_000;

/** Bytes of memory that a process alone is to blame for: what it shares counts by its part. */
const ownMemory = (pid: number): number => {
  try {
    const said = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(said)?.[1] ?? 0) * 1024;
  } catch {
    return 0; // It ended meanwhile.
  }
};

const wholeMemory = ({ app }: Launched): number =>
  familyOf(app.process().pid ?? 0).reduce((sum, pid) => sum + ownMemory(pid), 0);

/** A vault such as an office has after a day's work. */
const aVaultInUse = async (): Promise<string> => {
  const daybook = await launch();
  const api = await fillVault(daybook.app, daybook.window);
  const path = join(daybook.folder, 'WhatsApp Chat with Bench.txt');
  writeExport(path, { messages: MESSAGES, words: [3, 15] });
  const file = await tokenFor(daybook.window, path);
  const tenure = must(await api.tenures.list({}))[0]?.id ?? '';
  const chat = must(await api.chats.list({ tenure }))[0]?.id ?? '';
  const { preview } = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview, selected: null }));
  writeFileSync(path, '');
  await daybook.quit();
  return daybook.folder;
};

/** Milliseconds to the unlock screen and from there to Today, and bytes when left alone. */
interface Start {
  readonly start: number;
  readonly unlock: number;
  readonly idle: number;
}

/**
 * From now on the page itself keeps when a key was pressed and when all of Today was painted, down to
 * its end: whoever asks from outside asks late, by as much as a quarter of a second.
 */
const watchForToday = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const { dataset } = document.documentElement;
    const keep = (): void => {
      dataset['pressed'] ??= String(performance.now());
    };
    addEventListener('keydown', keep, { capture: true });
    const look = (): void => {
      if (document.querySelector('main [aria-label="End of the day"]'))
        dataset['painted'] = String(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

/** Milliseconds between the two. */
const untilToday = async (window: Page): Promise<number> => {
  await window.locator('html[data-painted]').waitFor({ state: 'attached' });
  return window.evaluate(() => {
    const { pressed, painted } = document.documentElement.dataset;
    return Number(painted) - Number(pressed);
  });
};

/** One start of a vault in use, held by Playwright, and what becomes of it. */
export const startOnce = async (folder: string): Promise<Start> => {
  let daybook: Launched | undefined;
  const start = await timed(async () => {
    daybook = await launch({ folder });
    await daybook.window.getByLabel(/^Passphrase of /).waitFor();
  });
  if (!daybook) throw new Error('Daybook did not start');
  const { window, quit } = daybook;
  await window.getByLabel(/^Passphrase of /).fill(DEMO_PASSPHRASE);
  await watchForToday(window);
  await window.keyboard.press('Enter');
  const unlock = await untilToday(window);
  await window.waitForTimeout(IDLE_MS);
  const idle = wholeMemory(daybook);
  await quit();
  return { start, unlock, idle };
};

/** The memory of the whole application against its limit, in bytes. */
export const memoryRow = (what: string, idle: number): BenchRow => ({
  what,
  value: `${Math.round(idle / MEGABYTE)} MB`,
  ratio: (400 * MEGABYTE) / idle,
  limit: '≤ 400 MB',
  holds: idle <= 400 * MEGABYTE,
});

/** The real application: started, unlocked with the real Argon2id, and left alone. */
export const benchApplication = async (): Promise<readonly BenchRow[]> => {
  const folder = await aVaultInUse();
  const runs: Start[] = [];
  for (let run = 0; run < STARTS; run += 1) runs.push(await startOnce(folder));
  const alone: number[] = [];
  for (let run = 0; run < STARTS; run += 1) alone.push(await startAlone(folder));
  const best = (what: keyof Start): number => Math.min(...runs.map((run) => run[what]));
  return [
    timeRow({ what: 'start to the unlock screen', took: Math.min(...alone), limit: 1_000 }),
    timeRow({ what: 'the same, held by Playwright', took: best('start'), limit: 1_000 }),
    timeRow({ what: 'unlock to Today, Argon2id included', took: best('unlock'), limit: 1_500 }),
    memoryRow('memory of the whole application, idle', best('idle')),
  ];
};
