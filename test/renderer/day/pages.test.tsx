import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import type { Bundle, ClosedDay, DaySheet } from '#shared/words/day.ts';
import { err, ok } from '#shared/result.ts';
import { aFiling, anEntry } from '../entries/entry-builders.ts';
import { aWindow, NOW, says, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE, NO_COUNTS } from '../an-office.ts';
import { aChat, anOpenVault, id } from '../builders.ts';

afterEach(cleanup);

const CHECKPOINT = { acts: 214, code: 'ABCD-EFGH-JKMN-PQRS-TVWX' };

const closed: ClosedDay = {
  id: id(30),
  day: '2026-11-23',
  at: NOW,
  by: 'Priya Nair',
  checkpoint: CHECKPOINT,
};

const aSheet = (over: Partial<DaySheet> = {}): DaySheet => ({
  day: '2026-11-23',
  since: null,
  notClosed: [],
  counts: NO_COUNTS,
  looked: [],
  noted: [],
  missed: [
    {
      chat: id(1),
      name: 'Transport – ministers',
      says: 'Not looked at. Nobody has said why.',
      outcome: 'no-reason',
    },
  ],
  losses: [],
  ahead: [],
  open: [],
  bundles: [],
  untriaged: 0,
  closed: [],
  ...over,
});

const bundle: Bundle = {
  id: id(40),
  name: 'Daybook bundle - Alex Hart - 2026-11-23',
  where: '/somewhere/Daybook bundle - Alex Hart - 2026-11-23',
  day: '2026-11-23',
  entries: [id(2)],
  evidence: false,
  partial: 'The evidence of 1 entry was left out.',
  files: [],
  madeAt: NOW,
  madeBy: 'Priya Nair',
};

const open = async (name: 'File today' | 'Close the day', over: Answers = {}) => {
  const window = aWindow({
    ...AN_EMPTY_OFFICE,
    'day.sheet': ({ closed: of }: { readonly closed: string | null }) =>
      ok({ sheet: aSheet({ closed: of === null ? [] : [closed] }), html: '<p>the sheet</p>' }),
    'day.close': says(closed),
    'chats.look': says(aChat()),
    'shell.chooseFolder': says({ token: 'folder-1', name: 'For filing' }),
    'shell.print': says({}),
    ...over,
  });
  window.show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { name, level: 1 });
  const inputs = (method: string) =>
    window.asked.filter((asked) => asked.name === method).map(({ input }) => input);
  return { ...window, user, inputs };
};

describe('closing the day', () => {
  it('records the reasons that were typed before the closing, and shows the checkpoint', async () => {
    const { user, asked } = await open('Close the day');
    await user.type(
      await screen.findByRole('textbox', { name: /^Transport – ministers was not looked at/u }),
      'The phone is away',
    );
    const main = screen.getByRole('main');
    await user.click(within(main).getByRole('button', { name: 'Close the day' }));
    expect(await screen.findByText(CHECKPOINT.code)).toBeTruthy();
    const changes = asked.filter(({ name }) => name === 'chats.look' || name === 'day.close');
    expect(changes.map(({ name }) => name)).toEqual(['chats.look', 'day.close']);
    expect(changes[0]?.input).toMatchObject({
      chat: id(1),
      outcome: 'not-looked-at',
      why: 'The phone is away',
    });
    const lock = within(main).getByRole('button', { name: 'Lock' });
    await waitFor(() => expect(document.activeElement).toBe(lock));
  });

  it('records no reason where none was typed', async () => {
    const { user, inputs } = await open('Close the day');
    const main = screen.getByRole('main');
    await user.click(await within(main).findByRole('button', { name: 'Close the day' }));
    await screen.findByText(CHECKPOINT.code);
    expect(inputs('chats.look')).toEqual([]);
  });

  it('stays open where a reason could not be recorded, and says why', async () => {
    const { user, inputs } = await open('Close the day', {
      'chats.look': () => err({ code: 'no-space' }),
    });
    await user.type(
      await screen.findByRole('textbox', { name: /^Transport – ministers was not/u }),
      'The phone is away',
    );
    const main = screen.getByRole('main');
    await user.click(within(main).getByRole('button', { name: 'Close the day' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(inputs('day.close')).toEqual([]);
  });

  it('prints the sheet of the closing', async () => {
    const { user, inputs } = await open('Close the day');
    const main = screen.getByRole('main');
    await user.click(await within(main).findByRole('button', { name: 'Close the day' }));
    await user.click(await screen.findByRole('button', { name: 'Print the sheet' }));
    expect(inputs('shell.print')).toEqual([
      { html: '<p>the sheet</p>', title: 'Close of day, 23 November 2026' },
    ]);
    expect(inputs('day.sheet').at(-1)).toMatchObject({ closed: closed.id });
  });

  it('says that the day was closed before, and offers to close it again', async () => {
    await open('Close the day', {
      'day.sheet': says({ sheet: aSheet({ closed: [closed] }), html: '' }),
    });
    expect(await screen.findByText(/^Closed at 18:10 by Priya Nair\./u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close the day again' })).toBeTruthy();
  });
});

describe('a day that was closed', () => {
  it('shows its sheet again, with the checkpoint, and closes nothing', async () => {
    const window = aWindow({
      ...AN_EMPTY_OFFICE,
      'day.state': says({
        last: closed,
        since: NO_COUNTS,
        notClosed: [],
        missed: [],
        waiting: [],
      }),
      'day.sheet': says({ sheet: aSheet({ closed: [closed] }), html: '' }),
    });
    window.show(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'See its sheet' }));
    expect(await screen.findByRole('heading', { name: 'Sheet of a day', level: 1 })).toBeTruthy();
    expect(await screen.findByText(CHECKPOINT.code)).toBeTruthy();
    const main = screen.getByRole('main');
    expect(within(main).queryByRole('button', { name: /^Close the day/u })).toBeNull();
    expect(within(main).queryByRole('textbox')).toBeNull();
    expect(window.asked.filter(({ name }) => name === 'day.sheet')).toContainEqual({
      name: 'day.sheet',
      input: { tenure: id(70), closed: closed.id },
    });
  });
});

describe('an office without chats', () => {
  const openToday = async (all: number) => {
    const window = aWindow({
      ...AN_EMPTY_OFFICE,
      'chats.list': says([]),
      'entries.tally': says({ all, open: all, oldestOpen: null, unlogged: 0 }),
    });
    window.show(<App />);
    await screen.findByText('The chats to look at today will be here');
  };
  it('can file and close what was only told', async () => {
    await openToday(1);
    expect(await screen.findByRole('button', { name: 'File today' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close the day' })).toBeTruthy();
  });
  it('is shown its first act alone while nothing was logged', async () => {
    await openToday(0);
    expect(screen.queryByRole('button', { name: 'Close the day' })).toBeNull();
  });
});

describe('filing today', () => {
  const entry = anEntry({ id: id(2), open: true, evidence: ['aa'] });
  const filing = aFiling({ entries: [entry.id] });

  it('teaches what waits here where nothing does', async () => {
    await open('File today');
    expect(await screen.findByText('Nothing waits for filing')).toBeTruthy();
  });

  it('writes nothing while nothing is chosen', async () => {
    const { user, inputs } = await open('File today', { 'entries.waiting': says([entry]) });
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(entry.reference) }));
    expect(screen.getByText('Choose at least one entry.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose a folder' }));
    await user.type(screen.getByLabelText('Your passphrase'), 'five words');
    await user.click(screen.getByRole('button', { name: /^Write 0 entries/u }));
    expect(inputs('day.bundle')).toEqual([]);
  });

  it('takes the reference of an earlier bundle, and does not take evidence for filed that was left out', async () => {
    const { user, inputs } = await open('File today', {
      'entries.waiting': says([entry]),
      'day.state': says({
        last: null,
        since: NO_COUNTS,
        notClosed: [],
        missed: [],
        waiting: [bundle],
      }),
      'filings.file': () => ok(filing),
    });
    await user.click(await screen.findByRole('button', { name: 'Give the reference' }));
    const reference = await screen.findByRole('textbox', { name: 'Reference' });
    await waitFor(() => expect(document.activeElement).toBe(reference));
    await user.type(reference, 'DCW-2026-4519{Enter}');
    expect(await screen.findByText(/Still open: 1 entry/u)).toBeTruthy();
    expect(inputs('filings.file')).toEqual([
      expect.objectContaining({
        entries: [entry.id],
        reference: 'DCW-2026-4519',
        evidenceIncluded: false,
      }),
    ]);
  });

  it('says what went wrong with the writing, and keeps what was chosen', async () => {
    const { user } = await open('File today', {
      'entries.waiting': says([entry]),
      'day.bundle': () => err({ code: 'wrong-passphrase', waitSeconds: 0 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Choose a folder' }));
    await user.type(screen.getByLabelText('Your passphrase'), 'five words{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('1 of 1 entry chosen')).toBeTruthy();
  });

  it('offers nothing to a member who may only read', async () => {
    const member = { id: id(60), name: 'Jo', role: 'read-only' };
    const window = aWindow({ ...AN_EMPTY_OFFICE, 'vault.state': says(anOpenVault({ member })) });
    window.show(<App />);
    await screen.findByText('No day was closed yet.');
    expect(screen.queryByRole('button', { name: 'File today' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Close the day' })).toBeNull();
  });
});
