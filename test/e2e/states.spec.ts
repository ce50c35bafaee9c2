import { expect, test } from '@playwright/test';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { axeFinds } from '#test/support/axe.ts';
import { holdAnswers, type Fate } from '#test/support/held-answers.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';

// Every screen in the states that others do not reach: empty and long names are in
// `journey-edges.spec.ts`, in use in `screens.spec.ts`.
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
/** These ask for what nothing on Today or the rail has asked for already: they must say that it failed. */
const ASK_ANEW = new Set(['Triage', 'Log', 'Record', 'Journal']);

/** The levels of the headings as a screen reader lists them; a paper that is shown has its own. */
const headingLevels = ({ page }: Desk): Promise<readonly number[]> =>
  page()
    .getByRole('heading')
    .evaluateAll((found) =>
      found
        .filter((element) => element.checkVisibility() && element.getRootNode() === document)
        .map((element) => Number(element.getAttribute('aria-level') ?? element.tagName.slice(1))),
    );

/** What is wrong with the headings: there is one of the first level, and no level is left out. */
const wrongHeadings = (levels: readonly number[]): readonly string[] => [
  ...(levels.filter((level) => level === 1).length === 1 ? [] : [`h1: ${levels.join(' ')}`]),
  ...levels.flatMap((level, at) =>
    at > 0 && level > (levels[at - 1] ?? level) + 1
      ? [`skips to h${level}: ${levels.join(' ')}`]
      : [],
  ),
];

const beyond = ({ page }: Desk): Promise<number> =>
  page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What of a screen, as it is now, would be wrong for somebody. */
const wrongWith = async (desk: Desk, name: string): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await desk.page().emulateMedia({ colorScheme: theme });
    await desk.shoot(`state-${name}-${theme}`);
    wrong.push(...(await axeFinds(desk.page())).map((found) => `${name}, ${theme}: ${found}`));
  }
  const levels = await headingLevels(desk);
  wrong.push(...wrongHeadings(levels).map((found) => `${name}: ${found}`));
  return wrong;
};

/** Whether something of the screen itself has the focus. */
const hasFocus = ({ page }: Desk): Promise<boolean> =>
  page()
    .getByRole('main')
    .evaluate((main) => main.contains(document.activeElement));

const aFilledDesk = async (): Promise<Desk> => {
  const desk = await sitDown();
  await fillVault(desk.daybook.app, desk.daybook.window);
  await expect(desk.heading('Today')).toBeVisible();
  return desk;
};

const turn = ({ page }: Desk, fate: Fate): Promise<void> =>
  page().evaluate((to) => {
    window.testFate = to;
  }, fate);

test('wrong headings are seen', () => {
  expect(wrongHeadings([1, 2, 3, 2])).toEqual([]);
  expect(wrongHeadings([1, 3])).toEqual(['skips to h3: 1 3']);
  expect(wrongHeadings([2, 2])).toEqual(['h1: 2 2']);
});

test('every screen on which the vault does not answer yet, and on which it fails', async () => {
  test.setTimeout(300_000);
  const desk = await aFilledDesk();
  await holdAnswers(desk.daybook.app, desk.page());
  await expect(desk.heading('Today')).toBeVisible();
  const found: string[] = [];
  for (const fate of ['never', 'failed'] as const) {
    for (const screen of SCREENS) {
      // Anew each time, so that nothing is known of the screen already.
      await desk.page().reload();
      await expect(desk.heading('Today')).toBeVisible();
      await turn(desk, fate);
      await desk.openScreen(screen);
      if (fate === 'failed' && ASK_ANEW.has(screen)) {
        await expect(desk.page().getByRole('main').getByRole('alert').first()).toContainText(
          'A1B2C3',
        );
      }
      found.push(...(await wrongWith(desk, `${fate}-${screen.toLowerCase()}`)));
      await turn(desk, 'answered');
    }
  }
  expect(found).toEqual([]);
  await desk.daybook.close();
});

test('every screen at 320 pixels, as at 400 %: nothing goes beyond the window sideways', async () => {
  test.setTimeout(180_000);
  const desk = await aFilledDesk();
  const found: string[] = [];
  for (const screen of SCREENS) {
    await desk.page().setViewportSize({ width: 1280, height: 800 });
    await desk.openScreen(screen);
    await desk.page().setViewportSize({ width: 320, height: 640 });
    const sideways = await beyond(desk);
    if (sideways > 0) found.push(`${screen}: ${sideways} pixels beyond`);
    found.push(...(await wrongWith(desk, `narrow-${screen.toLowerCase()}`)));
  }
  expect(found).toEqual([]);
  await desk.daybook.close();
});

test('every screen in the colours that a person forces on it', async () => {
  test.setTimeout(120_000);
  const desk = await aFilledDesk();
  await desk.page().emulateMedia({ forcedColors: 'active' });
  // Today last: it is shown already, and who goes where they are stays where they are.
  for (const screen of [...SCREENS.slice(1), 'Today']) {
    await desk.openScreen(screen);
    await desk.shoot(`state-forced-${screen.toLowerCase()}`);
    // A new screen takes the focus first, on its title, a moment after it is there.
    await expect.poll(() => hasFocus(desk)).toBe(true);
    await desk.page().keyboard.press('Tab');
    // Whoever has the focus must be seen to have it, whatever the colours.
    const focused = desk.page().locator(':focus');
    await expect(focused, screen).not.toHaveCSS('outline-style', 'none');
  }
  await desk.daybook.close();
});
