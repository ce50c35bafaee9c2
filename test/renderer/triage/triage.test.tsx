import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import type { TalkWindow } from '#shared/words/talk-window.ts';
import type { Category, Message } from '#shared/words/message.ts';
import { aDetails, anEntry } from '../entries/entry-builders.ts';
import { giveSizes } from '../a-layout.ts';
import { aWindow } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { aChat, id } from '../builders.ts';

beforeAll(giveSizes);
afterEach(cleanup);

const aMessage = (name: string, over: Partial<Message> = {}) => ({
  id: name,
  chat: id(1),
  at: '2026-11-22T16:02:00.000Z',
  wall: '2026-11-22T16:02:00+00:00',
  precision: 'minute',
  sender: 'Marian Teale',
  person: null,
  text: `Text of ${name}`,
  kind: 'message',
  edited: false,
  category: 'untriaged',
  drift: false,
  attachments: [],
  omitted: [],
  suggestions: [],
  ...over,
});

/** A vault that sorts: two windows of talk, the first of two messages, the second of one. */
const aSortingVault = () => {
  const talks = new Map([
    ['a', [aMessage('a'), aMessage('b')]],
    ['c', [aMessage('c')]],
  ]);
  const done: { ids: string[]; from: Category }[] = [];
  const set = (ids: readonly string[], category: Category) => {
    for (const messages of talks.values()) {
      for (const message of messages) if (ids.includes(message.id)) message.category = category;
    }
  };
  const windowOf = (name: string): TalkWindow => {
    const messages = talks.get(name) ?? [];
    return {
      id: name,
      chat: id(1),
      from: '2026-11-22T16:02:00.000Z',
      to: '2026-11-22T16:14:00.000Z',
      people: ['Marian Teale'],
      messages: messages.length,
      untriaged: messages.filter(({ category }) => category === 'untriaged').length,
      reasons: [],
    };
  };
  return {
    ...AN_EMPTY_OFFICE,
    'chats.list': () => ok([aChat({ messages: 3, untriaged: 3 })]),
    'triage.windows': () => ok(['a', 'c'].map(windowOf).filter(({ untriaged }) => untriaged > 0)),
    'triage.window': ({ id: name }: { id: string }) =>
      ok({ window: windowOf(name), messages: structuredClone(talks.get(name)) }),
    'triage.sort': ({ messages, category }: { messages: string[]; category: Category }) => {
      set(messages, category);
      done.push({ ids: messages, from: 'untriaged' });
      return ok({ act: id(500 + done.length), sorted: messages.length });
    },
    'triage.undo': () => {
      const last = done.pop();
      set(last?.ids ?? [], 'untriaged');
      return ok({ act: id(600), sorted: last?.ids.length ?? 0 });
    },
    'messages.get': ({ ids }: { ids: string[] }) => ok(ids.map((name) => aMessage(name))),
    'entries.draft': () => ok({ ...aDetails(), title: '' }),
    'entries.log': () => ok(anEntry({ reference: '2026-A0142' })),
    'entries.quick': ({ title, evidence }: { title: string; evidence: string[] }) =>
      ok(anEntry({ title, evidence, reference: '2026-A0142' })),
  };
};

const openTriage = async () => {
  const window = aWindow(aSortingVault());
  window.show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Triage/u }));
  const list = await screen.findByRole('listbox', { name: 'Messages of this window' });
  await waitFor(() => expect(document.activeElement).toBe(list));
  const sorted = () =>
    window.asked.filter(({ name }) => name === 'triage.sort').map(({ input }) => input);
  return { ...window, user, sorted };
};
const messages = () => screen.getByRole('listbox', { name: 'Messages of this window' });
const text = (words: string) => screen.findByText(words);

describe('sorting with the keyboard', () => {
  it('sorts the message in focus with one key and says so', async () => {
    const { user, sorted } = await openTriage();
    await user.keyboard('1');
    expect(await screen.findByText('1 message: significant.')).toBeTruthy();
    expect(sorted()).toEqual([{ messages: ['a'], category: 'significant', drift: null }]);
  });

  it('goes to the next window at once when a window is done, with the focus still in the messages', async () => {
    const { user } = await openTriage();
    await user.keyboard('2');
    await screen.findByText('1 message: logistical.');
    await user.keyboard('3');
    await text('Text of c');
    await waitFor(() => expect(document.activeElement).toBe(messages()));
  });

  it('sorts the whole window with Shift', async () => {
    const { user, sorted } = await openTriage();
    await user.keyboard('{Shift>}[Digit2]{/Shift}');
    await text('Text of c');
    expect(sorted()).toEqual([{ messages: ['a', 'b'], category: 'logistical', drift: null }]);
  });

  it('sorts what was selected, and nothing beside it', async () => {
    const { user, sorted } = await openTriage();
    await user.keyboard('{ArrowDown}x1');
    await screen.findByText('1 message: significant.');
    expect(sorted()).toEqual([{ messages: ['b'], category: 'significant', drift: null }]);
  });

  it('takes back step after step, and goes to where each was done', async () => {
    const { user, asked } = await openTriage();
    await user.keyboard('{Shift>}[Digit2]{/Shift}');
    await text('Text of c');
    await user.keyboard('1');
    await screen.findByText('1 message: significant.');
    await user.keyboard('u');
    await screen.findByText('Taken back: 1 message: significant.');
    await user.keyboard('u');
    await text('Text of a');
    expect(asked.filter(({ name }) => name === 'triage.undo')).toHaveLength(2);
  });

  it('does nothing while another field has the focus', async () => {
    const { user, sorted } = await openTriage();
    screen.getByRole('switch').focus();
    await user.keyboard('1');
    expect(sorted()).toEqual([]);
  });

  it('logs messages with Enter: the sentence is asked, they are its evidence and significant', async () => {
    const { user, asked, sorted } = await openTriage();
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}{Enter}');
    const what = await screen.findByLabelText('What was decided');
    await waitFor(() => expect(document.activeElement).toBe(what));
    await user.keyboard('Approved option B{Enter}');
    expect(await screen.findByText(/Logged as 2026-A0142\./u)).toBeTruthy();
    const logged = asked.find(({ name }) => name === 'entries.quick')?.input;
    expect(logged).toMatchObject({
      title: 'Approved option B',
      chat: id(1),
      evidence: ['a', 'b'],
      madeAt: '2026-11-22T16:02:00.000Z',
    });
    await waitFor(() =>
      expect(sorted()).toEqual([{ messages: ['a', 'b'], category: 'significant', drift: null }]),
    );
  });

  it('goes back to the window it was in after more was written, with what was logged said', async () => {
    const { user, sorted } = await openTriage();
    await user.keyboard('j');
    await text('Text of c');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Write more' }));
    // This desk keeps nothing, so the sentence is typed here.
    const what = await screen.findByLabelText('What was decided, in one plain sentence');
    await user.type(what, 'Content');
    await user.click(await screen.findByRole('button', { name: 'Log it' }));
    await screen.findByRole('heading', { name: 'Triage', level: 1 });
    expect((await screen.findAllByText('Logged as 2026-A0142.')).length).toBeGreaterThan(0);
    await waitFor(() => expect(document.activeElement).toBe(messages()));
    expect(sorted()).toMatchObject([{ messages: ['c'], category: 'significant' }]);
  });

  it('leaves the entry with Escape, back to the messages', async () => {
    const { user, asked } = await openTriage();
    await user.keyboard('{Enter}');
    await screen.findByLabelText('What was decided');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(messages()));
    expect(asked.some(({ name }) => name === 'entries.quick')).toBe(false);
  });
});

describe('sorting one chat of several', () => {
  /** The first chat is sorted; of the second a window is left. */
  const openOne = async () => {
    const vault = aSortingVault();
    const window = aWindow({
      ...vault,
      'chats.list': () =>
        ok([
          aChat({ name: 'Rail', messages: 3, untriaged: 0 }),
          aChat({ id: id(2), name: 'Ports', messages: 3, untriaged: 3 }),
        ]),
      'triage.windows': ({ chat }: { chat: string | null }) =>
        chat === id(1) ? ok([]) : vault['triage.windows'](),
    });
    window.show(<App />);
    const user = userEvent.setup();
    const choose = async (name: RegExp) => {
      await user.click(await screen.findByRole('combobox', { name: 'Chat' }));
      await user.click(await screen.findByRole('option', { name }));
    };
    await user.click(await screen.findByRole('button', { name: /^Triage/u }));
    return { user, choose };
  };

  it('says that this chat is done, and that others are not', async () => {
    const { user, choose } = await openOne();
    await choose(/^Rail/u);
    expect(await screen.findByText('Everything in Rail is sorted')).toBeTruthy();
    expect(screen.queryByText('Everything is sorted')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sort 3 messages in other chats' }));
    await waitFor(() => expect(document.activeElement).toBe(messages()));
  });

  it('hears the keys in the chat that was chosen', async () => {
    const { user, choose } = await openOne();
    await choose(/^Ports/u);
    await waitFor(() => expect(document.activeElement).toBe(messages()));
    await user.keyboard('1');
    expect(await screen.findByText('1 message: significant.')).toBeTruthy();
  });

  it('hears the keys again when the screen was left and is opened anew', async () => {
    const { user } = await openOne();
    await waitFor(() => expect(document.activeElement).toBe(messages()));
    await user.click(screen.getByRole('button', { name: /^Log/u }));
    await screen.findByRole('heading', { name: 'Log', level: 1 });
    await user.click(screen.getByRole('button', { name: /^Triage/u }));
    await waitFor(() => expect(document.activeElement).toBe(messages()));
  });
});
