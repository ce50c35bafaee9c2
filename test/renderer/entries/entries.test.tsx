import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { err, ok } from '#shared/result.ts';
import type { EntryQuestion } from '#shared/words/entry-list.ts';
import { giveSizes } from '../a-layout.ts';
import type { Answers } from '../a-window.tsx';
import { aChat, aTenure, id } from '../builders.ts';
import { aList, anEntry } from './entry-builders.ts';
import { openOffice } from './open-entries.tsx';

beforeAll(giveSizes);
afterEach(cleanup);

const openQuick = async (over: Answers = {}) => {
  const opened = await openOffice(over);
  await opened.user.keyboard('{Control>}n{/Control}');
  const what = await screen.findByLabelText('What was decided');
  await waitFor(() => expect(document.activeElement).toBe(what));
  return opened;
};

describe('the quick entry', () => {
  it('is three fields and Enter, from anywhere', async () => {
    const { user, inputs } = await openQuick();
    await user.keyboard('Content with option 2{Tab}yesterday 22:51{Tab}Dex Farrow{Enter}');
    expect(await screen.findByRole('heading', { name: '2026-A0142', level: 1 })).toBeTruthy();
    expect(inputs('entries.quick')).toEqual([
      {
        tenure: id(70),
        title: 'Content with option 2',
        madeAt: '2026-11-22T22:51:00.000Z',
        chat: null,
        from: 'Dex Farrow',
        evidence: [],
        decidedBy: { person: aTenure().principal, name: aTenure().principalName },
      },
    ]);
    expect(inputs('chats.look')).toEqual([]);
  });

  it('records a look at the chat where somebody says that there was one', async () => {
    const { user, inputs } = await openQuick({
      'chats.list': () => ok([aChat({ name: 'Coasts' })]),
      'chats.look': () => ok(aChat()),
      'entries.quick': () => ok(anEntry({ reference: '2026-A0142', chat: id(1) })),
    });
    await user.keyboard('Content with option 2{Tab}yesterday 22:51{Tab}Coasts{Tab}');
    await user.click(await screen.findByRole('checkbox', { name: /looked at up to now/u }));
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await screen.findByRole('heading', { name: '2026-A0142', level: 1 });
    expect(inputs('chats.look')).toMatchObject([
      { chat: id(1), outcome: 'noted', why: 'Logged as 2026-A0142.' },
    ]);
  });

  it('says what is missing at each field, with the focus on the first', async () => {
    const { user, inputs } = await openQuick();
    await user.keyboard('Content{Tab}11/22 16:02{Tab}{Enter}');
    await screen.findByText('Say which chat it was in, or who told you.');
    expect(screen.getByText('There is no month 22. Write the day first: 22/11.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('When'));
    expect(inputs('entries.quick')).toEqual([]);
  });

  it('says at the field what is too long to be kept, and asks nothing', async () => {
    const { user, inputs } = await openQuick();
    await user.paste('agreed '.repeat(80));
    await user.keyboard('{Tab}16:02{Tab}');
    await user.paste('Dex Farrow '.repeat(20));
    await user.keyboard('{Enter}');
    await screen.findByText(/longest that is kept here is 500 characters/u);
    expect(screen.getByText(/longest that is kept here is 200 characters/u)).toBeTruthy();
    expect(inputs('entries.quick')).toEqual([]);
  });

  it('hands what is typed to the full form', async () => {
    const { user, inputs } = await openQuick();
    await user.keyboard('Content with option 2{Tab}16:02');
    await user.click(screen.getByRole('button', { name: 'Write more' }));
    await screen.findByRole('heading', { name: 'New entry', level: 1 });
    const kept = inputs('desk.keep') as { form: string; draft: string | null }[];
    const draft = kept.find(({ form }) => form === 'new-entry')?.draft ?? '{}';
    expect(JSON.parse(draft)).toMatchObject({ title: 'Content with option 2', made: '16:02' });
  });
});

describe('what is marked SECRET', () => {
  const refuse = () => err({ code: 'secret-refused' as const });

  it('is stopped in the quick entry, with nothing but when and where asked', async () => {
    const { user, inputs } = await openQuick({ 'entries.quick': refuse });
    await user.keyboard('Marked SECRET: the thing{Tab}16:02{Tab}Dex Farrow{Enter}');
    expect(await screen.findByText('Do not forward, screenshot or wipe.')).toBeTruthy();
    expect(screen.getByText('Call departmental security.')).toBeTruthy();
    await user.type(screen.getByLabelText('When it was met'), '16:02');
    await user.click(screen.getByRole('button', { name: 'Record the incident' }));
    await waitFor(() =>
      expect(inputs('entries.incident')).toEqual([
        {
          tenure: id(70),
          stub: {
            at: '2026-11-23T16:02:00.000Z',
            chat: null,
            toldSecurityAt: null,
            toldWhom: '',
          },
        },
      ]),
    );
  });

  it('is stopped in the full form at once, and its draft is forgotten', async () => {
    const { user, inputs } = await openOffice();
    await user.keyboard('{Control>}{Shift>}N{/Shift}{/Control}');
    await user.click(await screen.findByLabelText('What was decided, in one plain sentence'));
    await user.paste('Something');
    await user.click(screen.getByRole('radio', { name: 'SECRET' }));
    expect(await screen.findByText('Do not forward, screenshot or wipe.')).toBeTruthy();
    await waitFor(() =>
      expect(inputs('desk.keep')).toContainEqual({ form: 'new-entry', draft: null }),
    );
    const kept = inputs('desk.keep') as { form: string; draft: string | null }[];
    const last = kept.findLast(({ form }) => form === 'new-entry');
    expect(last?.draft).toBeNull();
    expect(inputs('entries.log')).toEqual([]);
  });
});

describe('the log', () => {
  const openLog = async (over: Answers = {}) => {
    const opened = await openOffice(over);
    await opened.user.click(await screen.findByRole('button', { name: /^Log/u }));
    await screen.findByRole('table', { name: 'Log' });
    return opened;
  };

  it('is filtered in words, and says what it understood', async () => {
    const held = aList([anEntry({ reference: '2026-A0142' })]);
    const { user, inputs } = await openLog({
      'entries.list': ({ conditions }: EntryQuestion) =>
        ok(conditions?.length === 2 ? { entries: [], meeting: 0, all: 1 } : held),
    });
    await user.type(screen.getByLabelText('Filter the log'), 'unfiled theme:ports');
    expect(await screen.findByText('0 of 1 entry: not filed and theme “ports”')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('2026-A0142')).toBeNull());
    expect(inputs('entries.list').at(-1)).toEqual({
      tenure: id(70),
      conditions: [
        { on: 'state', state: 'filed', not: true },
        { on: 'text', of: 'theme', has: 'ports', not: false },
      ],
      order: 'made',
      falling: true,
      group: null,
      from: 0,
      count: 100,
    });
  });

  it('reads of a long list what is in sight', async () => {
    const held = aList([anEntry({ reference: '2026-A0142' })]);
    const { inputs } = await openLog({
      'entries.list': () => ok({ ...held, meeting: 20_000, all: 20_000 }),
    });
    await screen.findByText('20,000 entries');
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('20001');
    expect(inputs('entries.list')).toHaveLength(1);
  });

  it('opens a panel by a press and the page by Enter', async () => {
    const { user } = await openLog();
    await user.click(screen.getByText('2026-A0142'));
    expect(await screen.findByRole('complementary', { name: '2026-A0142' })).toBeTruthy();
    const row = screen.getByText('2026-A0142', { selector: 'td *' }).closest('tr');
    row?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '2026-A0142', level: 1 })).toBeTruthy();
  });

  it('files several entries under one reference', async () => {
    const { user, inputs } = await openLog();
    await user.click(screen.getByRole('checkbox', { name: 'Choose 2026-A0142' }));
    await user.click(screen.getByRole('button', { name: 'File 1 entry' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Reference'), 'SP/2026/118');
    await user.click(within(dialog).getByRole('button', { name: 'File it' }));
    await waitFor(() =>
      expect(inputs('filings.file')).toMatchObject([
        { reference: 'SP/2026/118', filedOn: '2026-11-23', filedBy: 'Priya Nair' },
      ]),
    );
  });
});

describe('amending an entry', () => {
  it('asks why, and says so where nobody did', async () => {
    const { user, inputs } = await openOffice();
    await user.click(await screen.findByRole('button', { name: /^Log/u }));
    await user.click(await screen.findByText('2026-A0142'));
    await user.click(await screen.findByRole('button', { name: 'Open the page' }));
    await user.click(await screen.findByRole('button', { name: 'Amend' }));
    const title = await screen.findByLabelText('What was decided, in one plain sentence');
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.paste(' (cap £4.2m)');
    await user.click(screen.getByRole('button', { name: 'Amend it' }));
    await screen.findByRole('alert');
    expect(inputs('entries.amend')).toEqual([]);
    await user.click(screen.getByLabelText('Why it is amended'));
    await user.paste('The cap was left out');
    await user.click(screen.getByRole('button', { name: 'Amend it' }));
    await waitFor(() =>
      expect(inputs('entries.amend')).toMatchObject([{ reason: 'The cap was left out' }]),
    );
    const back = await screen.findByRole('button', { name: 'Amend' });
    await waitFor(() => expect(document.activeElement).toBe(back));
  });
});
