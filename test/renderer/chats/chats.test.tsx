import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import type { Message } from '#shared/words/message.ts';
import { giveSizes } from '../a-layout.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { anImport } from '../imports/import-builders.ts';
import { id } from '../builders.ts';

beforeAll(giveSizes);
afterEach(cleanup);

const aMessage = (place: number, over: Partial<Message> = {}): Message => ({
  id: `m${place}`,
  chat: id(1),
  at: '2026-11-22T16:02:00.000Z',
  wall: '2026-11-22T16:02:00+00:00',
  precision: 'minute',
  sender: '+44 7700 900001',
  person: null,
  text: `Text ${place}`,
  kind: 'message',
  edited: false,
  category: 'untriaged',
  drift: false,
  attachments: [],
  omitted: [],
  ...over,
});

const openChat = async (over: Answers) => {
  const window = aWindow({ ...AN_EMPTY_OFFICE, ...over });
  window.show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Chats' }));
  await user.click(await screen.findByText('Transport – ministers', { selector: 'td' }));
  await screen.findByRole('heading', { name: 'Transport – ministers', level: 1 });
  const inputs = (name: string) =>
    window.asked.filter((asked) => asked.name === name).map(({ input }) => input);
  return { user, inputs };
};

describe('reading a chat', () => {
  it('names people as the office knows them, and says what each message was sorted as', async () => {
    await openChat({
      'people.list': () =>
        ok([
          {
            id: id(41),
            name: 'Dex Farrow',
            role: '',
            organisation: '',
            external: false,
            handles: [],
          },
        ]),
      'messages.list': () => ok([aMessage(1, { person: id(41), category: 'significant' })]),
    });
    expect(await screen.findByText('Dex Farrow')).toBeTruthy();
    expect(screen.getByText('Significant')).toBeTruthy();
    expect(screen.queryByText('+44 7700 900001')).toBeNull();
  });

  it('asks for more after the last message, and stops at a page that is not full', async () => {
    const { inputs } = await openChat({
      'messages.list': ({ after }: { after: string | null }) =>
        ok(
          after === null
            ? Array.from({ length: 500 }, (_, place) => aMessage(place))
            : [aMessage(500)],
        ),
    });
    const list = await screen.findByRole('region', { name: 'Messages of Transport – ministers' });
    list.scrollTop = 1_000_000;
    list.dispatchEvent(new Event('scroll'));
    await waitFor(() =>
      expect(inputs('messages.list')).toEqual([
        { chat: id(1), after: null, limit: 500 },
        { chat: id(1), after: 'm499', limit: 500 },
      ]),
    );
  });

  it('says what will be here while nothing is held', async () => {
    await openChat({ 'messages.list': () => ok([]) });
    expect(await screen.findByText('Nothing of this chat is held')).toBeTruthy();
  });

  it('matches whom an import left as they were', async () => {
    const label = '+44 7700 900001';
    const { user, inputs } = await openChat({
      'messages.list': () => ok([aMessage(1)]),
      'chats.senders': () => ok([{ label, messages: 3, person: null }]),
      'people.add': () => ok({}),
    });
    await user.click(screen.getByRole('tab', { name: 'People' }));
    expect(
      (await screen.findByRole('button', { name: 'Match them' })).hasAttribute('disabled'),
    ).toBe(true);
    await user.click(screen.getByRole('combobox', { name: `Who ${label} is` }));
    await user.click(await screen.findByRole('option', { name: 'Add as a new person' }));
    await user.click(screen.getByRole('button', { name: 'Match 1 sender' }));
    expect(inputs('people.add')).toMatchObject([{ name: label, handles: [label] }]);
  });

  it('shows what became of the lines of each file', async () => {
    const { user } = await openChat({
      'messages.list': () => ok([aMessage(1)]),
      'imports.list': () => ok([anImport({ chat: id(1) })]),
    });
    await user.click(screen.getByRole('tab', { name: 'Imports' }));
    const row = (await screen.findByText('WhatsApp Chat with Transport.txt')).closest('tr');
    expect(row?.textContent).toContain('27');
    expect(row?.textContent).toContain('171');
  });
});
