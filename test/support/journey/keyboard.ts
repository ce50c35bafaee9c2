import { expect, type Locator, type Page } from '@playwright/test';
import { expectFocus } from './desk.ts';

/** Hands that never leave the keyboard. After every key something on the page has the focus. */
export interface Hands {
  /** Presses keys one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types into whatever has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Goes on with Tab until a part has the focus. */
  readonly tabTo: (part: Locator) => Promise<void>;
  /** Goes to a button or link with Tab and presses Enter. */
  readonly enterAt: (part: Locator) => Promise<void>;
  /** Chooses a command by some of its name in the palette. */
  readonly command: (name: string) => Promise<void>;
}

/** More parts than any screen has. */
const FAR = 80;

const hasFocus = (part: Locator): Promise<boolean> =>
  part.evaluateAll((found) => found.some((element) => element === document.activeElement));

export const hands = (page: () => Page): Hands => {
  const press: Hands['press'] = async (...keys) => {
    for (const key of keys) {
      await page().keyboard.press(key);
      await expectFocus(page());
    }
  };
  const type: Hands['type'] = async (text) => {
    await page().keyboard.type(text);
    await expectFocus(page());
  };
  const tabTo: Hands['tabTo'] = async (part) => {
    await expect(part).toBeVisible();
    for (let steps = 0; steps < FAR && !(await hasFocus(part)); steps += 1) await press('Tab');
    await expect(part).toBeFocused();
  };
  return {
    press,
    type,
    tabTo,
    enterAt: async (part) => {
      await tabTo(part);
      await press('Enter');
    },
    command: async (name) => {
      await press('Control+k');
      await expect(page().getByRole('combobox', { name: 'Type some of a command' })).toBeFocused();
      await type(name);
      const commands = page().getByRole('listbox', { name: 'Commands' });
      await expect(commands.getByRole('option', { selected: true })).toContainText(name);
      await press('Enter');
    },
  };
};
