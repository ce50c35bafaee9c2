import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { anExportFile, fillVault, tokenFor } from '#test/support/a-filled-vault.ts';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import { launch } from '#test/support/launch.ts';
import { must } from '#test/support/must.ts';
import type { AppClient } from '#shared/contract/app.ts';

/** Where the pictures go, to be looked at; set by whoever wants them. */
const SHOTS = process.env['DAYBOOK_SHOTS'];

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
};

const LINES = 3_000;
/** A long talk with one line of its own far above its end, and one word in every line. */
const longTalk = (): string =>
  Array.from({ length: LINES }, (_, n) => {
    const at = new Date(Date.UTC(2026, 8, 1, 8, 0) + n * 600_000).toISOString();
    const [day, time] = [at.slice(0, 10).split('-').toReversed().join('/'), at.slice(11, 16)];
    const words = n === 1_234 ? 'Ask the quokka about the weir' : `Line ${n} about the dredging`;
    return `${day}, ${time} - ${n % 2 === 0 ? 'Dex Farrow' : 'Marian Teale'}: ${words}`;
  }).join('\n');

const addLongChat = async (api: AppClient, page: Page): Promise<void> => {
  const tenure = must(await api.tenures.list({}))[0]!;
  const [like] = must(await api.chats.list({ tenure: tenure.id }));
  const {
    messages: _m,
    untriaged: _u,
    lastMessageAt: _l,
    lastLook: _k,
    id: _i,
    ...details
  } = like!;
  const chat = must(await api.chats.add({ ...details, name: 'Weirs – officials' }));
  const file = await tokenFor(page, anExportFile(`${longTalk()}\n`));
  const reading = { chat: chat.id, zone: 'Europe/London', dateOrder: null } as const;
  const shown = must(await api.imports.preview({ task: randomUUID(), file, ...reading }));
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  await page.reload();
  await page.waitForLoadState('domcontentloaded');
};

for (const theme of ['light', 'dark'] as const) {
  test(`words are looked for and opened where they stand, by keyboard alone, ${theme}`, async () => {
    test.setTimeout(180_000);
    const daybook = await launch();
    const { window: page } = daybook;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.waitForTimeout(300);
      await shoot(page, `${theme}-${name}`);
      found.push(...(await axeFinds(page)).map((problem) => `${name}: ${problem}`));
    };
    const field = page.getByRole('textbox', { name: 'Words to look for' });
    const hits = page.getByRole('listbox', { name: 'Hits' });
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 1280, height: 800 });
    const api = await fillVault(daybook.app, page);
    await addLongChat(api, page);
    await expect(heading('Today')).toBeVisible();

    await test.step('the field has the focus, and says what will be here', async () => {
      await page.keyboard.press('Control+f');
      await expect(heading('Search')).toBeVisible();
      await expect(field).toBeFocused();
      await expect(page.getByText('Look for words in all that is held')).toBeVisible();
      await look('search-empty');
    });

    await test.step('entries and messages are found, and how the line was read is said', async () => {
      await page.keyboard.type('option treasury');
      await expect(page.getByText('Looked for “option” and “treasury” in entries')).toBeVisible();
      await expect(hits.getByRole('option')).toHaveCount(3);
      await expect(hits.getByRole('option').first()).toContainText('2026-A000');
      await expect(page.getByRole('status').filter({ hasText: '3 hits' })).toBeVisible();
      await look('search-hits');
    });

    await test.step('Enter opens an entry; Escape comes back to the hit', async () => {
      await page.keyboard.press('ArrowDown');
      await expect(hits).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(heading(/^2026-A000/)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(hits).toBeFocused();
      await expect(hits.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
    });

    await test.step('a message far up opens where it stands, with more above and below', async () => {
      await page.keyboard.press('Escape');
      await expect(field).toBeFocused();
      await page.keyboard.type('quokka');
      await expect(hits.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(hits).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(heading('Weirs – officials')).toBeVisible();
      const line = page.getByRole('listitem').filter({ hasText: 'Ask the quokka' });
      await expect(line).toBeFocused();
      await expect(line).toBeInViewport();
      await expect(page.getByText('Line 1233 about')).toBeInViewport();
      await expect(page.getByText('Line 1235 about')).toBeInViewport();
      await look('search-opened');
      // To the very first line of it, page by page.
      const reader = page.getByRole('region', { name: 'Messages of Weirs – officials' });
      await expect(async () => {
        await reader.evaluate((element) => element.scrollTo({ top: 0 }));
        await expect(page.getByText('Line 0 about')).toBeVisible({ timeout: 500 });
      }).toPass();
      await page.keyboard.press('Escape');
      await expect(hits).toBeFocused();
    });

    await test.step('a common word says how many more there are, and reads on', async () => {
      await page.keyboard.press('Control+f');
      await expect(field).toBeFocused();
      await page.keyboard.type('dredging');
      await expect(page.getByText('First 50 of 3,000 hits')).toBeVisible();
      await look('search-many');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await expect(page.getByText('First 100 of 3,000 hits')).toBeVisible();
    });

    await test.step('a line that cannot be meant is read as something', async () => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('"content with option person:nobody after:32/13');
      await expect(page.getByText('A quotation mark was not closed')).toBeVisible();
      await look('search-notes');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('wombat');
      await expect(page.getByText('Nothing found').first()).toBeVisible();
      await look('search-nothing');
    });

    await test.step('at 400 % the hits keep some room, and all can be scrolled to', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type('tender');
      await expect(hits.getByRole('option')).toHaveCount(2);
      await page.setViewportSize({ width: 320, height: 400 });
      await hits.getByRole('option').first().scrollIntoViewIfNeeded();
      await expect(hits.getByRole('option').first()).toBeInViewport();
      await look('search-narrow');
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.keyboard.press('Control+a');
      await page.keyboard.type('wombat');
      await expect(page.getByText('Nothing found').first()).toBeVisible();
    });

    await test.step('what was looked for last is still there', async () => {
      await page.keyboard.press('Control+4');
      await expect(heading('Chats')).toBeVisible();
      await page.keyboard.press('Control+f');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('wombat');
      await page.keyboard.type('tender in:messages');
      await expect(hits.getByRole('option')).toHaveCount(1);
    });

    expect(found).toEqual([]);
    expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
    await daybook.close();
  });
}
