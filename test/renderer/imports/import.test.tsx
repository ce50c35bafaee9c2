import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import type { ImportPreview } from '#shared/words/import.ts';
import { err, ok } from '#shared/result.ts';
import type { ChatKind } from '#shared/words/chat.ts';
import { giveSizes } from '../a-layout.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { aChat, id } from '../builders.ts';
import { aPreview, aReconciliation, aRecord, anImport } from './import-builders.ts';

beforeAll(giveSizes);
afterEach(cleanup);

const LINES = ['Leaflets are at the printer', 'Pause the closure', 'School fete at eleven'];

const anImporting = (kind: ChatKind, preview: Partial<ImportPreview> = {}): Answers => ({
  ...AN_EMPTY_OFFICE,
  'chats.list': () => ok([aChat({ name: 'Harwick', kind })]),
  'chats.get': () => ok(aChat({ name: 'Harwick', kind })),
  'shell.chooseFile': () => ok({ token: 'token-1', name: 'WhatsApp Chat with Harwick.txt' }),
  'imports.preview': () => ok(aPreview(preview)),
  'imports.records': () =>
    ok({
      total: LINES.length,
      records: LINES.map((text, index) => ({
        ...aRecord({ n: index + 1, text }),
        suggestions: [],
      })),
    }),
  'imports.accept': () => ok(anImport({ chat: id(1) })),
});

const openImport = async (answers: Answers) => {
  const window = aWindow(answers);
  window.show(<App />);
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  await user.keyboard('{Control>}i{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Choose a file' }));
  await user.click(await screen.findByRole('button', { name: 'Look at the file' }));
  const inputs = (name: string) =>
    window.asked.filter((asked) => asked.name === name).map(({ input }) => input);
  return { ...window, user, inputs };
};

describe('bringing in an official chat', () => {
  it('is looked at first, then comes in whole, with sums that add up', async () => {
    const { user, inputs } = await openImport(anImporting('official'));
    await user.click(await screen.findByRole('button', { name: 'Import 27 new messages' }));
    const records = await screen.findByRole('figure', { name: 'Records of the file' });
    expect(records.textContent).toContain('200 records=27 new+171 already held+2 notices');
    expect(inputs('imports.accept')).toMatchObject([{ selected: null }]);
  });

  it('guesses the chat from the name of the file, and reads it as the chat it is', async () => {
    const { inputs } = await openImport(anImporting('official'));
    await screen.findByText('Dates and times');
    expect(inputs('imports.preview')).toMatchObject([
      { file: 'token-1', chat: id(1), dateOrder: null, zone: 'Europe/London' },
    ]);
  });

  it('can read the whole file with day and month the other way round', async () => {
    const { user, inputs } = await openImport(
      anImporting('official', {
        assumptions: {
          style: 'Android',
          encoding: 'UTF-8',
          zone: 'Europe/London',
          dateOrder: { order: 'day-month-year', by: 'assumed', canFlip: true },
        },
        flipped: { first: '2026-03-04', last: '2026-05-04' },
      }),
    );
    await user.click(
      await screen.findByRole('radio', { name: 'Month, day, year: 4 March 2026 to 4 May 2026' }),
    );
    await waitFor(() => expect(inputs('imports.preview')).toHaveLength(2));
    expect(inputs('imports.preview')[1]).toMatchObject({ dateOrder: 'month-day-year' });
  });

  it('lets go of what was read and not accepted', async () => {
    const { user, inputs } = await openImport(anImporting('official'));
    await screen.findByText('Dates and times');
    await user.click(screen.getByRole('button', { name: /^Log/u }));
    await waitFor(() => expect(inputs('imports.letGo')).toEqual([{ preview: aPreview().preview }]));
    expect(inputs('imports.accept')).toEqual([]);
  });

  it('says why a file is refused, and that nothing came in', async () => {
    await openImport({
      ...anImporting('official'),
      'imports.preview': () =>
        err({ code: 'not-an-export', looksLike: 'a spreadsheet', detail: '' }),
    });
    expect(await screen.findByText(/It looks like a spreadsheet/u)).toBeTruthy();
    expect(screen.getByText('Nothing was imported.')).toBeTruthy();
    const again = screen.getByRole('button', { name: 'Choose another file' });
    await waitFor(() => expect(document.activeElement).toBe(again));
  });
});

describe('bringing in a mixed chat', () => {
  const pick = async () => {
    const opened = await openImport(anImporting('mixed'));
    await opened.user.click(
      await screen.findByRole('button', { name: 'Select the lines to import' }),
    );
    const list = await screen.findByRole('listbox', { name: 'Lines of this window' });
    await waitFor(() => expect(document.activeElement).toBe(list));
    return opened;
  };

  it('says that nothing else is written, and gives only the lines selected', async () => {
    const { user, inputs } = await pick();
    expect(screen.getByText('Nothing that you do not select is written anywhere.')).toBeTruthy();
    await user.keyboard('{ArrowDown}x');
    await user.click(screen.getByRole('button', { name: 'Import the 1 line selected' }));
    await screen.findByRole('button', { name: 'Sort them' });
    expect(inputs('imports.accept')).toMatchObject([{ selected: [2] }]);
  });

  it('brings in nothing while nothing is selected', async () => {
    await pick();
    expect(
      screen.getByRole('button', { name: 'Import what is selected' }).hasAttribute('disabled'),
    ).toBe(true);
  });

  it('takes nobody of it into the register of people', async () => {
    const { user, asked } = await pick();
    await user.keyboard('x');
    await user.click(screen.getByRole('button', { name: 'Import the 1 line selected' }));
    await screen.findByRole('button', { name: 'Sort them' });
    expect(asked.filter(({ name }) => /^people\.(add|amend)/u.test(name))).toEqual([]);
  });

  it('keeps none of its lines on the desk', async () => {
    const { user, asked } = await pick();
    await user.keyboard('xjx');
    const kept = asked.filter(({ name }) => name === 'desk.keep');
    expect(JSON.stringify(kept)).not.toContain(LINES[0]);
  });
});

describe('the sum of an import', () => {
  it('raises an alarm where it does not add up', async () => {
    const { user } = await openImport({
      ...anImporting('official'),
      'imports.accept': () =>
        ok(anImport({ chat: id(1), reconciliation: aReconciliation({ newMessages: 26 }) })),
    });
    await user.click(await screen.findByRole('button', { name: 'Import 27 new messages' }));
    expect(await screen.findByText(/This sum does not add up/u)).toBeTruthy();
  });
});
