import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { giveSizes } from '../a-layout.ts';
import type { Answers } from '../a-window.tsx';
import { aList, anEntry } from './entry-builders.ts';
import { openOffice } from './open-entries.tsx';

beforeAll(giveSizes);
afterEach(cleanup);

describe('an entry that was just logged', () => {
  const openFresh = async (over: Answers = {}) => {
    const fresh = anEntry({
      reference: '2026-A0142',
      title: 'Content with option 2',
      recordedAt: '2026-11-23T18:05:00.000Z',
      recordedBy: 'Priya Nair',
      chat: null,
    });
    const opened = await openOffice({
      'entries.list': () => ok(aList([fresh])),
      'entries.get': () => ok(fresh),
      'entries.takeBack': () => ok({}),
      ...over,
    });
    await opened.user.click(await screen.findByRole('button', { name: /^Log/u }));
    await opened.user.click(await screen.findByText('2026-A0142'));
    await opened.user.click(await screen.findByRole('button', { name: 'Open the page' }));
    await screen.findByRole('button', { name: 'Amend' });
    return { ...opened, fresh };
  };

  it('is taken back in one step, and what it said stands in a new entry', async () => {
    const { user, inputs, fresh } = await openFresh();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: 'New entry', level: 1 });
    expect(inputs('entries.takeBack')).toEqual([{ entries: [fresh.id] }]);
    const kept = inputs('desk.keep') as { form: string; draft: string | null }[];
    const draft = kept.find(({ form }) => form === 'new-entry')?.draft ?? '{}';
    expect(JSON.parse(draft)).toMatchObject({ title: 'Content with option 2', handed: true });
  });

  it('stays where it is too late, and says why', async () => {
    const { user, inputs } = await openFresh({
      'entries.takeBack': () => err({ code: 'stays-logged', why: 'Another entry names it.' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/cannot be taken back any more. Another entry/u)).toBeTruthy();
    const kept = inputs('desk.keep') as { form: string; draft: string | null }[];
    expect(kept.some(({ form }) => form === 'new-entry')).toBe(false);
  });

  it('never writes over another entry that is being typed', async () => {
    const { user, inputs } = await openFresh({
      'desk.kept': ({ form }: { form: string }) =>
        ok({ draft: form === 'new-entry' ? '{"title":"Another"}' : null }),
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Another new entry is being typed/u)).toBeTruthy();
    expect(inputs('entries.takeBack')).toEqual([]);
  });

  it('is not offered of what somebody else logged, or longer ago', async () => {
    const { user } = await openOffice({
      'entries.get': () => ok(anEntry({ reference: '2026-A0142', recordedBy: 'Priya Nair' })),
    });
    await user.click(await screen.findByRole('button', { name: /^Log/u }));
    await user.click(await screen.findByText('2026-A0142'));
    await user.click(await screen.findByRole('button', { name: 'Open the page' }));
    await screen.findByRole('button', { name: 'Amend' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
