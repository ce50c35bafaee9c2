import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import { launch } from '#test/support/launch.ts';

/** Where the pictures go, to be looked at; set by whoever wants them. */
const SHOTS = process.env['DAYBOOK_SHOTS'];
const SCREENS = [
  'Today',
  'Triage',
  'Log',
  'Chats',
  'Search',
  'Registers',
  'Record',
  'Leavers',
  'Guidance',
  'Journal',
  'Settings',
];

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
};

for (const theme of ['light', 'dark'] as const) {
  test(`every screen in use, ${theme}: axe finds nothing`, async () => {
    test.setTimeout(180_000);
    const daybook = await launch();
    const { window: page } = daybook;
    // Playwright stands for the platform's choice, which the window follows.
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await shoot(page, `${theme}-set-up`);
    expect(await axeFinds(page)).toEqual([]);
    await fillVault(daybook.app, page);
    const found: string[] = [];
    for (const screen of SCREENS) {
      await page
        .getByRole('navigation', { name: 'Screens' })
        .getByRole('button', { name: new RegExp(`^${screen}\\b`) })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
      if (screen === 'Record') {
        await expect(
          page.getByRole('heading', { name: /^Decisions and significant/ }),
        ).toBeVisible();
      }
      await page.waitForTimeout(500);
      await shoot(page, `${theme}-${screen.toLowerCase()}`);
      found.push(...(await axeFinds(page)).map((problem) => `${screen}: ${problem}`));
    }
    const look = async (name: string): Promise<void> => {
      await page.waitForTimeout(500);
      await shoot(page, `${theme}-${name}`);
      found.push(...(await axeFinds(page)).map((problem) => `${name}: ${problem}`));
    };
    await page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('button', { name: /^Log\b/ })
      .click();
    await page.getByRole('row', { name: /2026-A0003/ }).click();
    await look('panel');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /2026-A0003/ })).toBeVisible();
    await look('entry');
    expect(found).toEqual([]);
    expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
    await daybook.close();
  });
}
