import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MOST_IN_LOT } from '#shared/words/entry-lot.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { dropFiles } from '#test/support/drop.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { sumOf } from '#test/support/journey/import.ts';
import { must } from '#test/support/must.ts';
import { memoryRow, startOnce } from './application.ts';
import { p95, thousands, timeRow, type BenchRow } from './bench-row.ts';
import { writeExport } from './made-up-export.ts';

/** Longer than anything here takes on a busy machine. */
const LONG_MS = 600_000;
const TIMES = 20;
const REST_MS = 5_000;
/** Still quicker than anybody logs one entry after another. */
const MOMENT_MS = 250;
const CHAT = 'Coasts – ministers';
const LINES = ['minister', '"option two"', 'treas*', 'treasury option', 'draft -train', 'w1'];

interface Size {
  readonly messages: number;
  readonly entries: number;
}

/** Keeps, in the page itself, the longest that the window takes for one frame: 50 ms where none was longer. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['longestFrame'] = '50';
    new PerformanceObserver((frames) => {
      const longest = Math.max(...frames.getEntries().map(({ duration }) => duration));
      dataset['longestFrame'] = String(Math.max(Number(dataset['longestFrame']), longest));
    }).observe({ type: 'long-animation-frame' });
  });

const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['longestFrame']));

/** Brings in an export as somebody does: dropped on the window, looked at, accepted. Gives the longest frame. */
const bringIn = async (desk: Desk, file: string): Promise<number> => {
  await desk.openScreen('Guidance');
  await dropFiles(desk.page(), [file]);
  await desk.choose('Of which chat', CHAT);
  await watchFrames(desk.page());
  await desk.button('Look at the file').click();
  await desk
    .button(/^Import \d/u)
    .last()
    .click();
  await sumOf(desk, 'Records of the file').waitFor();
  return longestFrame(desk.page());
};

/** Milliseconds that each of some questions to the vault takes, as the window waits for it. */
const askedInWindow = (
  page: Page,
  asked: readonly (readonly [name: string, input: unknown])[],
  /** Milliseconds between one and the next: what follows from the one is not to be waited for by the other. */
  between = 0,
): Promise<number[]> =>
  page.evaluate(
    async ([questions, pause]) => {
      const times: number[] = [];
      for (const [name, input] of questions) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        const at = performance.now();
        const answer = await window.testCall!(name, input);
        times.push(performance.now() - at);
        if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      }
      return times;
    },
    [asked, between] as const,
  );

/** Milliseconds from the press on *Today* until its chats are painted. */
const openToday = async (desk: Desk): Promise<number> => {
  await desk.openScreen('Guidance');
  return desk.page().evaluate(async (chat) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
    const at = performance.now();
    buttons.find(({ textContent }) => textContent.startsWith('Today'))?.click();
    const isShown = (): boolean => {
      const main = document.querySelector('main')?.textContent ?? '';
      return main.startsWith('Today') && main.includes(chat);
    };
    while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - at;
  }, CHAT);
};

/**
 * The office that all of this is for, in the real application: an import of a million messages with
 * the window in front of it, twenty thousand entries, and then what is done many times a day.
 */
export const benchWholeOffice = async (
  { messages, entries }: Size = { messages: 1_000_000, entries: 20_000 },
): Promise<readonly BenchRow[]> => {
  const desk = await sitDown();
  desk.page().setDefaultTimeout(LONG_MS);
  const { daybook } = desk;
  const api = await fillVault(daybook.app, desk.page());
  const file = join(tmpdir(), `WhatsApp Chat with ${CHAT}.txt`);
  writeExport(file, { messages, words: [3, 15] });
  const frame = await bringIn(desk, file);
  rmSync(file);

  const tenure = must(await api.tenures.list({}))[0]?.id ?? '';
  const chat = must(await api.chats.list({ tenure })).find(({ name }) => name === CHAT)?.id ?? '';
  const quick = (n: number): readonly [string, unknown] => [
    'entries.quick',
    {
      tenure,
      title: `Entry ${n}`,
      madeAt: '2026-11-20T16:02:00.000Z',
      chat,
      from: '',
      evidence: [],
    },
  ];
  const lot = (from: number): readonly [string, unknown] => [
    'entries.lot',
    {
      tenure,
      lot: Array.from({ length: Math.min(MOST_IN_LOT, entries - from) }, (_, n) => ({
        title: `Entry ${from + n}`,
        madeAt: '2026-11-20T16:02:00.000Z',
        learntAt: null,
        decidedBy: null,
        chat,
        channel: null,
        from: '',
        device: null,
        basis: null,
      })),
    },
  ];
  for (let made = 0; made < entries; made += MOST_IN_LOT)
    await askedInWindow(desk.page(), [lot(made)]);

  const many = Array.from({ length: TIMES }, (_, n) => n);
  // Nobody logs in the second in which twenty thousand entries came in.
  await desk.page().waitForTimeout(REST_MS);
  const logging = await askedInWindow(desk.page(), many.map(quick), MOMENT_MS);
  const filter = {
    tenure,
    in: 'everything',
    person: null,
    chat: null,
    channel: null,
    category: null,
    from: null,
    to: null,
  };
  const searching = await askedInWindow(
    desk.page(),
    many.flatMap(() =>
      LINES.map((line) => ['search.find', { line, filter, after: null, limit: 50 }] as const),
    ),
  );
  const windows = must(await api.triage.windows({ tenure, chat: null, all: false }));
  const sorting = await askedInWindow(
    desk.page(),
    windows.slice(0, 100).map(({ id }) => ['triage.window', { id }] as const),
  );
  const today: number[] = [];
  for (let time = 0; time < TIMES; time += 1) today.push(await openToday(desk));
  await daybook.quit();
  const { unlock, idle } = await startOnce(daybook.folder);
  rmSync(daybook.folder, { recursive: true, force: true });

  const size = `${thousands(messages)} messages, ${thousands(entries)} entries`;
  return [
    timeRow({
      what: `longest frame while ${thousands(messages)} messages come in`,
      took: frame,
      limit: 100,
    }),
    timeRow({ what: `log to durable, p95, ${size}`, took: p95(logging), limit: 50 }),
    timeRow({ what: 'search from the window, first page, p95', took: p95(searching), limit: 50 }),
    timeRow({ what: 'the next window of triage, p95', took: p95(sorting), limit: 16 }),
    timeRow({ what: 'Today opened and painted, p95', took: p95(today), limit: 100 }),
    timeRow({
      what: 'unlock to Today, Argon2id included, all of it held',
      took: unlock,
      limit: 1_500,
    }),
    memoryRow('memory of the whole application, all of it held', idle),
  ];
};
