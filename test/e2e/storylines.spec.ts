import { expect, test } from '@playwright/test';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';
import { SAMPLE_PASSPHRASE } from '#sample/passphrase.ts';

// The storylines of the sample office, each lived where a private secretary would meet it, from the
// keyboard alone. The twelfth, reshuffle night, is a departure: `leavers.spec.ts` lives it.

let desk: Desk;
let keys: Hands;

const main = () => desk.page().getByRole('main');
const hits = () => desk.page().getByRole('listbox', { name: 'Hits' });

/** Looks for words in all that is held of the tenure. */
const lookFor = async (line: string): Promise<void> => {
  // On a screen with a filter of its own the same key is that filter's.
  await keys.press('Control+1', 'Control+f');
  await expect(desk.field('Words to look for')).toBeFocused();
  await keys.press('Control+a');
  await keys.type(line);
};

const openOnlyHit = async (words: string): Promise<void> => {
  // Until it holds the words the hits of the line before are still shown.
  await expect(hits().getByRole('option').first()).toContainText(words);
  await expect(hits().getByRole('option')).toHaveCount(1);
  await keys.press('ArrowDown');
  await expect(hits()).toBeFocused();
  await keys.press('Enter');
};

/** Opens the entry that is found by words of its title. */
const openEntry = async (words: string): Promise<void> => {
  await lookFor(`"${words}" in:entries`);
  await openOnlyHit(words);
  await expect(desk.heading(/^20\d\d-A\d+$/u)).toBeVisible();
  await expect(main().getByText(words).first()).toBeVisible();
};

/** Opens the conversation in which words were said, at the line. */
const openTalk = async (words: string, chat: string): Promise<void> => {
  await lookFor(`"${words}" in:messages`);
  await openOnlyHit(words);
  await expect(desk.heading(chat)).toBeVisible();
  await expect(main().getByRole('listitem').filter({ hasText: words })).toBeFocused();
};

const nothingSays = async (words: string): Promise<void> => {
  await lookFor(`"${words}"`);
  await expect(desk.page().getByText('Nothing found').first()).toBeVisible();
};

/** What an entry's page says under the name of a field. */
const fact = (name: string) =>
  main()
    .locator('dl > div')
    .filter({ has: desk.page().getByText(name, { exact: true }) })
    .locator('dd');

/** The same office, another principal. */
const turnTo = async (principal: string): Promise<void> => {
  await keys.command(`Turn to ${principal}`);
  await expect(desk.button(new RegExp(`^Tenure: ?${principal}`, 'u'))).toBeVisible();
};

const theRecord = () => desk.page().getByRole('region', { name: /as it will print/u });

const openRecord = async (): Promise<void> => {
  await keys.press('Control+6');
  await expect(theRecord()).toContainText('Not on file, and not known', { timeout: 30_000 });
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await sitDown();
  keys = hands(desk.page);
  await desk.goOver('Look round the sample office');
  await desk.button('Make the sample office').click();
  await expect(desk.heading('Today')).toBeVisible({ timeout: 120_000 });
});

test.afterAll(async () => {
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});

test.beforeEach(() => test.setTimeout(90_000));

test('1 Harwick slipway: two accounts, one line taken, and its report waits until it is sent', async () => {
  await openEntry('closure of the Harwick slipway was to be paused');
  await expect(fact('Accounts, where they differ')).toContainText(':');
  await expect(fact('Flags')).toContainText(/constituency/iu);
  await expect(fact('Drift')).toHaveText('Yes');
  await expect(fact('How it was captured')).toContainText(/screenshot/iu);
  await expect(main().getByText(/superseded by .*Held the fencing/u)).toBeVisible();
  // Nothing of the constituency chat was imported: two lines are known, as somebody showed them.
  await keys.press('Control+4');
  await expect(desk.page().getByRole('row', { name: /Harwick team/u })).toContainText('0');
  await keys.press('Control+1');
  await keys.enterAt(desk.button(/^1 exception report not sent/u));
  await desk
    .page()
    .getByRole('row', { name: /Harwick slipway/u })
    .focus();
  await looksRight(desk, 'storyline-reports');
  await keys.press('Enter');
  await keys.enterAt(desk.button('What became of it…'));
  await expect(desk.page().getByRole('radio', { name: 'It was sent' })).toBeFocused();
  await keys.tabTo(desk.field('Where it can be found again'));
  await keys.type('Email “Exception report: Harwick”, 12 June 2026, 09:10');
  await keys.press('Enter');
  await expect(main()).toContainText('Sent to both. No answer is recorded.');
  await keys.press('Control+1');
  await expect(desk.button(/exception report/u)).toHaveCount(0);
});

test('2 Tides core: a timer over a weekend is a possible loss, and the substance is all there is', async () => {
  await openEntry('Wants the harbour dredging grant for 2027–28 halved');
  await expect(fact('How it was captured')).toContainText(/substance/iu);
  await expect(fact('Why there is no copy')).toContainText('the export was empty');
  await expect(fact('Timer')).toHaveText('24 hours');
  await expect(fact('How the office knows')).toContainText(/told/iu);
  await expect(fact('Evidence')).toHaveCount(0);
  await openTalk('Tides core still 24 hours', 'Dex Farrow');
  await openRecord();
  await expect(theRecord()).toContainText(/Tides core: not looked at from .* 24 hours/u);
});

test('3 Lock-gate fees: two reversals, and no third original decision', async () => {
  await openEntry('Content with option 2 for lock-gate fees');
  await expect(main().getByText(/reversed by .*Took option 2/u)).toBeVisible();
  await openEntry('Took option 2 for lock-gate fees back');
  await expect(main().getByText(/superseded by .*after all/u)).toBeVisible();
  await expect(fact('Linked entries')).toContainText('Content with option 2');
  await openEntry('Option 2 for lock-gate fees after all');
  await expect(fact('Conditions')).toContainText('£90');
  await expect(main().getByText(/^This was/u)).toHaveCount(0);
  await lookFor('theme:lock in:entries "lock-gate fees" option');
  await openRecord();
  await expect(theRecord()).toContainText(/On 19 February 2026 this was reversed/u);
});

test('4 Rotterdam: her own telephone, another zone, and a report in her words that was answered', async () => {
  await openEntry('Approved the Rotterdam port-fee terms');
  await expect(fact('Made')).toContainText('5 February 2026, 00:20');
  await expect(fact('Learnt')).toContainText('4 February 2026, 23:20');
  await expect(fact('Whose device')).toContainText(/private and unmanaged/iu);
  await expect(fact('Classification')).toContainText('COMMERCIAL');
  const report = desk.page().getByRole('region', { name: 'Exception report' });
  await expect(report).toContainText('Sent and answered.');
  await keys.enterAt(report.getByRole('button', { name: 'Read it' }));
  const paper = desk.page().getByRole('region', { name: 'Exception report, as it will print' });
  await expect(paper).toContainText('Not a habit');
  await expect(paper).toContainText('in London 4 February 2026, 23:20');
  await keys.press('Escape');
});

test('5 Poll banter: the whole export was declined, and one line stands', async () => {
  await openEntry('Told that No 10 wanted the coastal access consultation out');
  await expect(fact('Unsolicited')).toHaveText('Yes');
  await expect(fact('Flags')).toContainText(/pre-election/iu);
  await expect(fact('How it was captured')).toContainText(/forward/iu);
  await expect(main()).toContainText('decided not to send it');
  await nothingSays('canvassing');
  await keys.press('Control+4');
  await expect(desk.page().getByRole('row', { name: /Shoreline/u })).toContainText('0');
});

test('6 Car at seven: a spill leaves a stub, and nothing of its content', async () => {
  await keys.press('Control+3');
  await keys.tabTo(desk.page().getByPlaceholder(/^Filter/u));
  await keys.type('incident');
  await expect(
    desk
      .page()
      .getByText(/^1 of|^1 entry/u)
      .first(),
  ).toBeVisible();
  const row = desk.page().getByRole('row', { name: /its content is not recorded/u });
  await row.focus();
  await keys.press('Enter');
  await expect(desk.heading(/^20\d\d-A\d+$/u)).toBeVisible();
  await expect(fact('Told to')).toContainText('Departmental security was told');
  await expect(fact('The exact words')).toHaveCount(0);
  await expect(desk.button('Amend')).toHaveCount(0);
  await openEntry('Left a photograph with the heading of a marked page');
  await expect(fact('Classification')).toContainText('MARKET');
  await keys.press('Control+3');
  await keys.tabTo(desk.page().getByPlaceholder(/^Filter/u));
  await keys.press('Control+a', 'Backspace');
});

test('7 Clause 14: made, learnt and recorded apart, with both accounts side by side', async () => {
  await turnTo('Idris Penhallow');
  await openEntry('Said to have agreed with the Whips to drop clause 14');
  await expect(fact('Made')).toContainText('14 October 2026');
  await expect(fact('Learnt')).toContainText('23 October 2026');
  await expect(fact('Accounts, where they differ')).toContainText('might');
  await expect(main().getByRole('region', { name: 'History' })).toContainText('both accounts stay');
  await expect(main().getByText(/superseded by .*Content to drop clause 14/u)).toBeVisible();
  await openRecord();
  await expect(theRecord()).toContainText('accounts, side by side above');
});

test('8 Handset refresh: a gap is said, and part-filled from the other party’s copy, kept apart', async () => {
  await turnTo('Hester Oyelaran');
  await openEntry('Eleven days of the Permanent Secretary’s messages were lost');
  await openEntry('Content for the Treasury to plan on a 12 per cent contingency');
  await expect(fact('Chat')).toHaveText('Fergus Lyle (the Treasury’s copy)');
  await expect(fact('Made')).toContainText('12 August 2026');
  await expect(fact('Learnt')).toContainText('4 September 2026');
  await turnTo('Marian Teale');
});

test('9 Saltmarsh: fourteen unasked messages during a tender, told the same day', async () => {
  await openEntry('Fourteen messages from the chairman of Saltmarsh Dredging');
  await expect(fact('Unsolicited')).toHaveText('Yes');
  await expect(fact('Flags')).toContainText(/procurement/iu);
  await expect(fact('Evidence')).toContainText('14 messages');
  await openEntry('Answered Sir Gerald Pym once');
  await expect(main()).toContainText('Leave it with me');
  await openEntry('The commercial team to be told that evening');
  await expect(fact('Made')).toContainText('19 March 2026');
  await openTalk('I have not told him anything about it', 'Dex Farrow');
});

test('10 Flood levy: the text is not the clearance, and the letter with its condition supersedes it', async () => {
  await openEntry('the flood levy was fine by her');
  await expect(fact('Flags')).toContainText(/cabinet committee/iu);
  await expect(fact('Where the formal papers are')).toContainText(/clearance letter/iu);
  await expect(main().getByText(/superseded by .*harbours carve-out/u)).toBeVisible();
});

test('11 Barrage loan: an intention and a direction, and legal advice for those who need to know', async () => {
  await openEntry('Meant to direct the Permanent Secretary');
  await expect(fact('Where the formal papers are')).toContainText(/written direction/iu);
  await expect(main().getByText(/superseded by .*Signed a written direction/u)).toBeVisible();
  await openEntry('The Legal Director commented in the chat');
  await expect(main().getByRole('region', { name: 'Need to know' })).toContainText(
    'Limited to Priya Nandan. Because: Legal privilege',
  );
  // A colleague sees that there is something, and whom to ask.
  await desk.lock();
  await desk.choose('Who are you?', 'Tom Akerley');
  await keys.tabTo(desk.page().getByLabel('Passphrase', { exact: true }));
  await keys.type(SAMPLE_PASSPHRASE);
  await keys.press('Enter');
  await expect(desk.heading('Today')).toBeVisible();
  await turnTo('Marian Teale');
  await nothingSays('The Legal Director commented');
  await openRecord();
  await expect(theRecord()).toContainText(
    'whoever made this record may not read it. Ask Priya Nandan.',
  );
  await expect(theRecord()).not.toContainText('The Legal Director commented');
});
