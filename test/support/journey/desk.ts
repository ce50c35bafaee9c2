import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { launch, type Launched } from '../launch.ts';

/** Where pictures go, to be looked at; set by whoever wants them. */
const SHOTS = process.env['DAYBOOK_SHOTS'];

/** Daybook as someone sits in front of it: the window that is shown, whichever it is now. */
export interface Desk {
  readonly daybook: Launched;
  readonly page: () => Page;
  readonly button: (name: string | RegExp) => Locator;
  readonly field: (name: string | RegExp) => Locator;
  readonly heading: (name: string | RegExp) => Locator;
  /** Chooses from a list that opens under a field. */
  readonly choose: (field: string, option: string) => Promise<void>;
  readonly openScreen: (name: string) => Promise<void>;
  readonly lock: () => Promise<void>;
  /** Presses a button after which there is another window, such as one that opens another vault. */
  readonly goOver: (button: string | RegExp) => Promise<void>;
  /** What the platform's dialog for a file or a folder answers from now on. */
  readonly answerDialogs: (chosen: string) => Promise<void>;
  /** A picture of the window, where somebody asked for them. */
  readonly shoot: (name: string) => Promise<void>;
}

export const sitDown = async (): Promise<Desk> => {
  const daybook = await launch();
  let shown = daybook.window;
  const page = (): Page => shown;
  await shown.setViewportSize({ width: 1280, height: 800 });
  const exact = (name: string | RegExp) => ({ name, exact: typeof name === 'string' });
  const button: Desk['button'] = (name) => page().getByRole('button', exact(name));
  const heading: Desk['heading'] = (name) => page().getByRole('heading', exact(name));

  const goOver: Desk['goOver'] = async (name) => {
    shown = await daybook.replaced(() => button(name).click());
    await shown.setViewportSize({ width: 1280, height: 800 });
  };

  return {
    daybook,
    page,
    button,
    heading,
    field: (name) =>
      page()
        .getByRole('textbox', exact(name))
        .or(page().getByRole('combobox', exact(name))),
    choose: async (field, option) => {
      await page().getByRole('combobox', { name: field }).click();
      await page().getByRole('option', { name: option, exact: true }).click();
    },
    openScreen: async (name) => {
      const rail = page().getByRole('navigation', { name: 'Screens' });
      await rail.getByRole('button', { name: new RegExp(`^${name}\\b`, 'u') }).click();
      await expect(page().getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    },
    lock: () => goOver(/^Lock/u),
    goOver,
    answerDialogs: (chosen) =>
      daybook.app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, chosen),
    shoot: async (name) => {
      if (SHOTS === undefined) return;
      mkdirSync(SHOTS, { recursive: true });
      await page().waitForTimeout(300);
      await page().screenshot({ path: path.join(SHOTS, `journey-${name}.png`) });
    },
  };
};

/** Focus is never lost: something on the page always has it. */
export const expectFocus = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing'))
    .not.toBe('BODY');
};
