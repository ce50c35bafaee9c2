import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { id } from '../builders.ts';
import { aDetails, aFiling, aList, anEntry } from './entry-builders.ts';

const anOffice = (over: Answers = {}): Answers => {
  const entry = anEntry({ reference: '2026-A0142', chat: id(1) });
  return {
    ...AN_EMPTY_OFFICE,
    'entries.list': () => ok(aList([entry])),
    'entries.tally': () => ok({ all: 1, open: 1, oldestOpen: null, unlogged: 0 }),
    'entries.get': () => ok(entry),
    'entries.history': () => ok([]),
    'entries.draft': () => ok({ ...aDetails({ evidence: [] }), title: '' }),
    'entries.quick': () => ok(entry),
    'entries.log': () => ok(entry),
    'entries.amend': () => ok(entry),
    'entries.incident': () => ok(entry),
    'filings.file': () => ok(aFiling()),
    ...over,
  };
};

/** The window of an office with one entry, and what it asked for. */
export const openOffice = async (over: Answers = {}) => {
  const window = aWindow(anOffice(over));
  window.show(<App />);
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  const inputs = (name: string) =>
    window.asked.filter((asked) => asked.name === name).map(({ input }) => input);
  return { ...window, user, inputs };
};
