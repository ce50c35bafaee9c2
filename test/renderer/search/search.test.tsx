import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import type { EntryHit, MessageHit, SearchHit } from '#shared/words/search.ts';
import { giveSizes } from '../a-layout.ts';
import { aWindow, says, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { id } from '../builders.ts';

beforeAll(giveSizes);
afterEach(cleanup);

const anEntryHit = (over: Partial<EntryHit> = {}): EntryHit => ({
  in: 'entry',
  id: id(20),
  reference: '2026-A0142',
  madeAt: '2026-11-20T16:02:00.000Z',
  madeZone: 'Europe/London',
  title: { text: 'Approved option B', ranges: [[9, 15]] },
  excerpt: null,
  ...over,
});

const aMessageHit = (place: number, over: Partial<MessageHit> = {}): MessageHit => ({
  in: 'message',
  id: `m${place}`,
  chat: id(1),
  wall: '2026-11-20T16:02:00+00:00',
  sender: 'Dex Farrow',
  person: null,
  kind: 'message',
  category: 'untriaged',
  excerpt: { text: `Words ${place}`, ranges: [] },
  names: null,
  ...over,
});

const found = (hits: readonly SearchHit[], more = false) => ({
  'search.find': says({
    reading: { says: 'Looked for “option” in entries and messages', notes: [] },
    hits,
    more,
  }),
  'search.count': says({
    hits: 340,
    entries: 1,
    messages: 339,
    attachments: 0,
    byChat: [{ chat: id(1), hits: 339 }],
  }),
});

const openSearch = async (over: Answers = {}) => {
  const window = aWindow({ ...AN_EMPTY_OFFICE, ...over });
  window.show(<App />);
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  await user.keyboard('{Control>}f{/Control}');
  const field = await screen.findByRole('textbox', { name: 'Words to look for' });
  const asked = (name: string) =>
    window.asked.filter((each) => each.name === name).map(({ input }) => input);
  return { user, field, asked };
};

describe('the search screen', () => {
  it('is opened by Ctrl and F with the focus in its field, and teaches what it is for', async () => {
    const { field } = await openSearch();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(await screen.findByText('Look for words in all that is held')).toBeTruthy();
  });

  it('asks for the line as it was typed, in the tenure chosen', async () => {
    const { user, asked } = await openSearch(found([anEntryHit()]));
    await user.keyboard('option "B');
    await waitFor(() =>
      expect(asked('search.find').at(-1)).toMatchObject({
        line: 'option "B',
        filter: { tenure: id(70), in: 'everything', person: null },
        after: null,
      }),
    );
  });

  it('marks what was found, and says how much of it is shown', async () => {
    const hits = [anEntryHit(), aMessageHit(1)];
    const { user } = await openSearch(found(hits, true));
    await user.keyboard('option');
    expect((await screen.findByText('option', { selector: 'mark' })).textContent).toBe('option');
    expect(await screen.findByText(/First \d+ of 340 hits/u)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Messages 339' })).toBeTruthy();
  });

  it('goes to a hit by the arrows, opens it by Enter and comes back to it by Escape', async () => {
    const hits = [anEntryHit(), aMessageHit(1), aMessageHit(2)];
    const message = {
      id: 'm1',
      chat: id(1),
      at: '2026-11-20T16:02:00.000Z',
      wall: '2026-11-20T16:02:00+00:00',
      precision: 'minute',
      sender: 'Dex Farrow',
      person: null,
      text: 'Words 1',
      kind: 'message',
      edited: false,
      category: 'untriaged',
      drift: false,
      attachments: [],
      omitted: [],
    };
    const { user, asked } = await openSearch({
      ...found(hits),
      'search.find': ({ line }: { line: string }) =>
        ok({
          reading: { says: 'Looked for', notes: [] },
          hits: line === 'none' ? [] : hits,
          more: false,
        }),
      'messages.list': says([]),
      'messages.before': says([]),
      'messages.get': says([message]),
    });
    await user.keyboard('option');
    const list = await screen.findByRole('listbox', { name: 'Hits' });
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(list);
    await user.keyboard('{ArrowDown}{Enter}');
    const talk = await screen.findByRole('region', { name: 'Messages of Transport – ministers' });
    const line = await within(talk).findByRole('listitem');
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect(asked('messages.get')).toEqual([{ ids: ['m1'] }]);
    await user.keyboard('{Escape}');
    const again = await screen.findByRole('listbox', { name: 'Hits' });
    await waitFor(() => expect(document.activeElement).toBe(again));
    const [, second] = within(again).getAllByRole('option');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    // What is looked for next leaves the focus in the field, though hits go and come.
    await user.keyboard('{Control>}f{/Control}none');
    await screen.findByRole('heading', { name: 'Nothing found' });
    await user.keyboard(' again');
    await screen.findByRole('listbox', { name: 'Hits' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Words to look for' }));
  });

  it('goes back to the field by Escape, and from there to where one came from', async () => {
    const { user, field } = await openSearch(found([anEntryHit()]));
    await user.keyboard('option');
    await screen.findByRole('option');
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Today', level: 1 })).toBeTruthy();
  });

  it('gives the focus to the field where the hits go while they have it', async () => {
    const { user, field } = await openSearch({
      ...found([anEntryHit()]),
      'search.find': ({ filter }: { filter: { in: string } }) =>
        ok({
          reading: { says: 'Looked for', notes: [] },
          hits: filter.in === 'everything' ? [anEntryHit()] : [],
          more: false,
        }),
    });
    await user.keyboard('option');
    const list = await screen.findByRole('listbox', { name: 'Hits' });
    await user.click(screen.getByRole('radio', { name: 'Messages 339' }));
    list.focus();
    await screen.findByRole('heading', { name: 'Nothing found' });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('reads on where there is more, after the last hit', async () => {
    const pages: Answers = {
      ...found([]),
      'search.find': ({ after }: { after: unknown }) =>
        ok({
          reading: { says: 'Looked for', notes: [] },
          hits: after === null ? [aMessageHit(1), aMessageHit(2)] : [aMessageHit(3)],
          more: after === null,
        }),
    };
    const { user, asked } = await openSearch(pages);
    await user.keyboard('option');
    expect(await screen.findByText('Words 3')).toBeTruthy();
    expect(asked('search.find').at(-1)).toMatchObject({ after: { in: 'message', id: 'm2' } });
  });

  it('says what could not be read, and that nothing was found', async () => {
    const { user } = await openSearch({
      ...found([]),
      'search.find': says({
        reading: { says: 'Looked for “a”', notes: ['A bracket was not closed.'] },
        hits: [],
        more: false,
      }),
    });
    await user.keyboard('(a');
    expect(await screen.findByText('A bracket was not closed.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeTruthy();
  });

  it('limits to days as they are written here, and takes the limits away again', async () => {
    const { user, asked } = await openSearch(found([anEntryHit()]));
    await user.type(screen.getByRole('textbox', { name: 'From day' }), '1/10/2026');
    await waitFor(() =>
      expect(asked('search.find').at(-1)).toMatchObject({ filter: { from: '2026-10-01' } }),
    );
    await user.click(screen.getByRole('button', { name: 'Take the limits away' }));
    expect(screen.getByRole('textbox', { name: 'From day' })).toHaveProperty('value', '');
    expect(screen.queryByRole('button', { name: 'Take the limits away' })).toBeNull();
  });
});
