import { expect, test } from '@playwright/test';
import { chooseFile, makeChat } from '#test/support/journey/import.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { writeExport } from '#test/support/journey/exports.ts';
import { setUp } from '#test/support/journey/set-up.ts';

/** Each screen of the rail, and what it says while there is nothing to show. */
const EMPTY: readonly (readonly [string, RegExp])[] = [
  ['Today', /chats to look at today will be here/u],
  ['Triage', /Everything is sorted/u],
  ['Log', /until each is filed on a government system/u],
  ['Chats', /./u],
  ['Registers', /./u],
  ['Record', /No entries in this period/u],
  ['Leavers', /Nobody is leaving/u],
  ['Guidance', /./u],
  ['Journal', /./u],
  ['Settings', /./u],
];

const LONG_NAME =
  'Cross-departmental coastal erosion, flood defence and harbour dredging steering group (ministers, special advisers and private offices only)';
const LONG_SENDER = 'Sir Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks of Saltmarsh';
/** A word that no line can break by itself. */
const LONG_WORD = 'https://coasts.example/'.padEnd(400, 'lock-gate-fees-');

/** What sticks out of the window to the side, by its words. */
const sticksOut = ({ page }: Desk): Promise<readonly string[]> =>
  page().evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth <= innerWidth ? [] : [`the page: ${scrollWidth} of ${innerWidth}`];
  });

/** Text that runs out of its own box, where nothing cuts it with an ellipsis or scrolls it. */
const runsOver = ({ page }: Desk): Promise<readonly string[]> =>
  page().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, nav *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const own = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return (
          own &&
          element.getClientRects().length > 0 &&
          element.scrollWidth > element.clientWidth + 1 &&
          overflowX === 'visible' &&
          getComputedStyle(element).display !== 'inline'
        );
      })
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60) ?? ''}`),
  );

const looksRight = async (desk: Desk, where: string): Promise<void> => {
  await desk.page().waitForTimeout(200);
  await desk.shoot(`edge-${where}`);
  expect.soft(await sticksOut(desk), where).toEqual([]);
  expect.soft(await runsOver(desk), where).toEqual([]);
};

test('empty screens teach what will be there', async () => {
  test.setTimeout(90_000);
  const desk = await sitDown();
  await setUp(desk);
  for (const [screen, says] of EMPTY) {
    await desk.openScreen(screen);
    await expect(desk.page().getByRole('main')).toContainText(says);
    await looksRight(desk, `empty-${screen.toLowerCase()}`);
  }
  expect(desk.daybook.errors).toEqual([]);
  await desk.daybook.close();
});

test('long names and long words stay within the window', async () => {
  test.setTimeout(90_000);
  const desk = await sitDown();
  await setUp(desk);
  await desk.button('Import your first chat').click();
  const talk = [
    `20/11/2026, 16:02 - ${LONG_SENDER}: ${LONG_WORD}`,
    `20/11/2026, 16:03 - ${LONG_SENDER}: Approved, £4.2m for ${LONG_NAME}`,
  ].join('\n');
  await chooseFile(desk, writeExport(`WhatsApp Chat with ${LONG_NAME}.txt`, talk));
  await makeChat(desk, LONG_NAME, { kind: 'Official', sight: 'The office is in the group' });
  await looksRight(desk, 'preview');
  await desk.button('Import 2 new messages').click();
  await desk.button('Sort them').click();
  await expect(desk.page().getByRole('listbox', { name: 'Messages of this window' })).toBeFocused();
  await looksRight(desk, 'triage');
  await desk.page().keyboard.press('Enter');
  await expect(desk.field('What was decided')).toBeFocused();
  await desk.page().keyboard.insertText(`${LONG_NAME} ${LONG_WORD}`.slice(0, 300));
  await looksRight(desk, 'log-this');
  await desk.button('Log it').click();
  await expect(desk.page().getByText(/^Logged as 2026-A0001/u)).toBeVisible();
  await desk.openScreen('Log');
  await desk
    .page()
    .getByRole('row', { name: /2026-A0001/u })
    .click();
  await looksRight(desk, 'panel');
  await desk.page().keyboard.press('Enter');
  await expect(desk.heading('2026-A0001')).toBeVisible();
  await looksRight(desk, 'entry');
  for (const screen of ['Today', 'Chats', 'Registers', 'Record', 'Journal']) {
    await desk.openScreen(screen);
    await looksRight(desk, screen.toLowerCase());
  }
  expect(desk.daybook.errors).toEqual([]);
  await desk.daybook.close();
});
