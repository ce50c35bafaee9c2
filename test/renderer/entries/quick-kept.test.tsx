import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import { giveSizes } from '../a-layout.ts';
import { aWindow } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { aDetails, anEntry } from './entry-builders.ts';

beforeAll(giveSizes);
afterEach(cleanup);

/** A window over a desk that keeps, as the vault's does. */
const openOffice = async (left: Readonly<Record<string, string>> = {}) => {
  const desk = new Map(Object.entries(left));
  const { show } = aWindow({
    ...AN_EMPTY_OFFICE,
    'desk.kept': ({ form }: { form: string }) => ok({ draft: desk.get(form) ?? null }),
    'desk.keep': ({ form, draft }: { form: string; draft: string | null }) => {
      if (draft === null) desk.delete(form);
      else desk.set(form, draft);
      return ok({});
    },
    'entries.quick': () => ok(anEntry({ reference: '2026-A0142' })),
    'entries.get': () => ok(anEntry({ reference: '2026-A0142' })),
    'entries.history': () => ok([]),
    'entries.draft': () => ok({ ...aDetails({ evidence: [] }), title: '' }),
  });
  show(<App />);
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  const open = async () => {
    await user.keyboard('{Control>}n{/Control}');
    const what = await screen.findByLabelText<HTMLInputElement>('What was decided');
    await waitFor(() => expect(document.activeElement).toBe(what));
    return what;
  };
  const leave = async () => {
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  };
  return { user, desk, open, leave };
};

const HERE_AGAIN = 'What you were typing is here again.';

describe('a quick entry that is left before it is logged', () => {
  it('is there again, with the day on which its time was typed', async () => {
    const { user, desk, open, leave } = await openOffice();
    await open();
    await user.keyboard('Content with option 2{Tab}10:00');
    await leave();
    await waitFor(() => expect(desk.get('quick')).toContain('23/11/2026 10:00'));
    await open();
    await screen.findByText(HERE_AGAIN);
    expect(screen.getByLabelText<HTMLInputElement>('What was decided').value).toBe(
      'Content with option 2',
    );
    expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('23/11/2026 10:00');
  });

  it('is gone once it is cancelled, started afresh or logged', async () => {
    const { user, desk, open, leave } = await openOffice();
    await open();
    await user.keyboard('Noted');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.has('quick')).toBe(false);

    await open();
    await user.keyboard('Noted again');
    await leave();
    await open();
    await user.click(await screen.findByRole('button', { name: 'Start afresh' }));
    expect(screen.getByLabelText<HTMLInputElement>('What was decided').value).toBe('');
    expect(desk.has('quick')).toBe(false);

    await user.click(screen.getByLabelText('What was decided'));
    await user.keyboard('Content{Tab}10:00{Tab}Dex Farrow{Enter}');
    await screen.findByRole('heading', { name: '2026-A0142', level: 1 });
    await waitFor(() => expect(desk.has('quick')).toBe(false));
  });

  it('is never kept where it is marked SECRET', async () => {
    const { user, desk, open, leave } = await openOffice();
    await open();
    await user.keyboard('TOP SECRET: the thing');
    await leave();
    expect(desk.has('quick')).toBe(false);
    await open();
    expect(screen.queryByText(HERE_AGAIN)).toBeNull();
  });
});

describe('writing more while another entry is being written in full', () => {
  const OTHER = JSON.stringify({ title: 'The other one' });

  it('writes over neither of the two', async () => {
    const { user, desk, open } = await openOffice({ 'new-entry': OTHER });
    await open();
    await user.keyboard('This one');
    await user.click(screen.getByRole('button', { name: 'Write more' }));
    expect(await screen.findByText(/Another entry is still being written/u)).toBeTruthy();
    expect(desk.get('new-entry')).toBe(OTHER);
    await user.click(screen.getByRole('button', { name: 'Go on with the other one' }));
    await screen.findByRole('heading', { name: 'New entry', level: 1 });
    await waitFor(() => expect(desk.get('quick')).toContain('This one'));
  });

  it('goes on with the other one where nothing is typed', async () => {
    const { user, desk, open } = await openOffice({ 'new-entry': OTHER });
    await open();
    await user.click(screen.getByRole('button', { name: 'Write more' }));
    await screen.findByRole('heading', { name: 'New entry', level: 1 });
    expect(desk.get('new-entry')).toBe(OTHER);
  });
});
