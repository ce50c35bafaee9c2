import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import type { Departure } from '#shared/words/departure.ts';
import type { PackCheck } from '#shared/words/pack.ts';
import type { Failure } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { id } from '../builders.ts';

afterEach(cleanup);

const aDeparture = (): Departure => ({
  id: id(40),
  tenure: id(70),
  person: id(41),
  personName: 'Priya Nandan',
  leavesOn: '2026-12-04',
  leavesAt: null,
  begunAt: '2026-11-23T09:00:00.000Z',
  packs: [],
  steps: [],
});

const aCheck = (over: Partial<PackCheck> = {}): PackCheck => ({
  holds: true,
  files: 26,
  bytes: 1_000,
  problems: [],
  fingerprint: 'SHA256:abc',
  compared: 'not-compared',
  checkpoint: null,
  partial: null,
  ...over,
});

const openLeavers = async (over: Answers = {}) => {
  const window = aWindow({
    ...AN_EMPTY_OFFICE,
    'people.list': () =>
      ok([
        {
          id: id(41),
          name: 'Priya Nandan',
          role: '',
          organisation: '',
          external: false,
          handles: [],
        },
      ]),
    'leavers.list': () => ok([aDeparture()]),
    'leavers.begin': () => ok(aDeparture()),
    'shell.chooseFolder': () => ok({ token: 'folder-1', name: 'DRO' }),
    ...over,
  });
  window.show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Leavers/u }));
  await screen.findByRole('heading', { name: 'Leavers', level: 1 });
  const inputs = (name: string) =>
    window.asked.filter((asked) => asked.name === name).map(({ input }) => input);
  return { ...window, user, inputs };
};

const makePack = async (over: Answers) => {
  const opened = await openLeavers(over);
  await opened.user.click(await screen.findByRole('button', { name: 'Make the pack' }));
  const dialog = await screen.findByRole('dialog');
  await opened.user.click(within(dialog).getByRole('button', { name: 'Choose a folder' }));
  await within(dialog).findByText('DRO');
  await opened.user.type(within(dialog).getByLabelText('Your passphrase'), 'five words of mine');
  await opened.user.click(within(dialog).getByRole('button', { name: 'Make the pack' }));
  return { ...opened, dialog };
};

describe('making a pack', () => {
  it('asks for the passphrase, then says what reading every byte again showed', async () => {
    const { inputs } = await makePack({
      'leavers.makePack': () => ok({ departure: aDeparture(), check: aCheck() }),
    });
    expect(await screen.findByText('Done, and every byte read again')).toBeTruthy();
    expect(screen.getByText('SHA256:abc')).toBeTruthy();
    expect(inputs('leavers.makePack')).toMatchObject([
      { departure: id(40), folder: 'folder-1', passphrase: 'five words of mine', partial: null },
    ]);
  });

  it('is PARTIAL where something is missing, once it is said what', async () => {
    const { user, dialog, inputs } = await makePack({
      'leavers.makePack': () => err({ code: 'cancelled' }),
    });
    await user.click(within(dialog).getByRole('checkbox', { name: /PARTIAL/u }));
    const again = within(dialog).getByRole('button', { name: 'Make the pack' });
    await user.click(again);
    expect(within(dialog).getByText(/Say what is missing/u)).toBeTruthy();
    expect(inputs('leavers.makePack')).toHaveLength(1);
    await user.type(within(dialog).getByLabelText('What is missing, and why'), 'Her telephone');
    await user.click(again);
    expect(inputs('leavers.makePack').at(-1)).toMatchObject({ partial: 'Her telephone' });
  });

  it('never says done where it was not verified', async () => {
    await makePack({
      'leavers.makePack': () => err({ code: 'not-verified', problems: ['data/x differs'] }),
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText(/every byte read again/u)).toBeNull();
  });

  it('writes nothing without a folder and a passphrase', async () => {
    const { user, inputs } = await openLeavers();
    await user.click(await screen.findByRole('button', { name: 'Make the pack' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Make the pack' }));
    expect(within(dialog).getByText('Choose where it goes.')).toBeTruthy();
    expect(within(dialog).getByText('Type your passphrase.')).toBeTruthy();
    expect(inputs('leavers.makePack')).toEqual([]);
  });
});

describe('a pack that is being made', () => {
  const stillAtIt = async () => {
    let finish: (answer: Result<unknown, Failure>) => void = () => undefined;
    const answer = new Promise<Result<unknown, Failure>>((resolve) => {
      finish = resolve;
    });
    const opened = await makePack({
      'leavers.makePack': () => answer,
      'tasks.cancel': () => ok({}),
    });
    return { ...opened, finish };
  };

  it('is not made again by Enter in the passphrase', async () => {
    const { user, dialog, inputs } = await stillAtIt();
    await user.type(within(dialog).getByLabelText('Your passphrase'), '{Enter}{Enter}');
    expect(inputs('leavers.makePack')).toHaveLength(1);
  });

  it('is cancelled by Escape, and what came of it is told', async () => {
    const { user, dialog, inputs, finish } = await stillAtIt();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(inputs('tasks.cancel')).toHaveLength(1));
    expect(dialog.isConnected).toBe(true);
    finish(err({ code: 'not-verified', problems: ['data/x differs'] }));
    expect(await within(dialog).findByRole('alert')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('checking a pack', () => {
  it('names each thing that is wrong', async () => {
    const { user } = await openLeavers({
      'leavers.checkPack': () =>
        ok(aCheck({ holds: false, problems: ['data/log/entries.csv differs from its manifest'] })),
    });
    await user.click(screen.getByRole('button', { name: 'Check a pack' }));
    await user.click(await screen.findByRole('button', { name: 'Choose a folder' }));
    await user.click(await screen.findByRole('button', { name: 'Check it' }));
    expect(await screen.findByText('This pack does not hold')).toBeTruthy();
    expect(screen.getByText('data/log/entries.csv differs from its manifest')).toBeTruthy();
  });
});

describe('beginning a departure', () => {
  it('takes a day that is still to come without its year', async () => {
    const { user, inputs } = await openLeavers();
    await user.click(screen.getByRole('button', { name: 'Begin a departure' }));
    await user.click(await screen.findByRole('combobox', { name: 'Who leaves' }));
    await user.click(await screen.findByRole('option', { name: 'Priya Nandan' }));
    await user.type(screen.getByLabelText('Last day'), '4 January');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() =>
      expect(inputs('leavers.begin')).toEqual([
        { tenure: id(70), person: id(41), leavesOn: '2027-01-04', leavesAt: null },
      ]),
    );
  });
});

describe('a step that is ticked', () => {
  it('keeps the focus when its button goes', async () => {
    const step = { kind: 'phone', of: null, name: null, says: '', recorded: null };
    let state = 'open';
    const held = () => ok([{ ...aDeparture(), steps: [{ ...step, state }] }]);
    const { user, tell } = await openLeavers({
      'leavers.list': held,
      'leavers.recordStep': () => {
        state = 'done';
        return ok({ ...aDeparture(), steps: [{ ...step, state }] });
      },
    });
    (await screen.findByRole('button', { name: /^Done:/u })).focus();
    await user.keyboard('{Enter}');
    tell('changed', { words: ['leavers'] });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Done:/u })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Say more:/u }));
  });
});

describe('a leaver of whom the register has no device', () => {
  it('is asked for the phone by name all the same', async () => {
    const step = { kind: 'phone', of: null, name: null, state: 'open', says: '', recorded: null };
    await openLeavers({ 'leavers.list': () => ok([{ ...aDeparture(), steps: [step] }]) });
    expect(await screen.findByText('The leaver’s phone: at hand, with its PIN')).toBeTruthy();
  });
});
