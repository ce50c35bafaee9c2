import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { aWindow, says, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { aChat, anOpenVault, id } from '../builders.ts';

afterEach(cleanup);

const AN_OFFICE: Answers = {
  ...AN_EMPTY_OFFICE,
  'chats.list': says([aChat({ untriaged: 27 })]),
  'shell.lock': says({}),
};

const openWindow = async (answers: Answers = {}) => {
  const window = aWindow({ ...AN_OFFICE, ...answers });
  window.show(<App />);
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  return { ...window, user: userEvent.setup() };
};

describe('the frame', () => {
  it('counts what waits, and only that', async () => {
    await openWindow();
    const rail = screen.getByRole('navigation', { name: 'Screens' });
    expect(await within(rail).findByRole('button', { name: 'Triage 27 waiting' })).toBeTruthy();
    expect(within(rail).getByRole('button', { name: 'Log' })).toBeTruthy();
  });
  it('keeps the tenure and the marking in sight', async () => {
    await openWindow();
    expect(screen.getByText('Alex Hart')).toBeTruthy();
    expect(screen.getAllByText('OFFICIAL-SENSITIVE')).toHaveLength(2);
  });
  it('does what the palette is told, and the screen takes the focus', async () => {
    const { user } = await openWindow();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      await screen.findByRole('combobox', { name: 'Type some of a command' }),
      'jour',
    );
    await user.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { name: 'Journal', level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });
  it('goes back by Alt and the arrow', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Journal' }));
    await screen.findByRole('heading', { name: 'Journal', level: 1 });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(await screen.findByRole('heading', { name: 'Today', level: 1 })).toBeTruthy();
  });
  it('tells of the keys of the screen first', async () => {
    const { user } = await openWindow();
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    const [first] = within(sheet).getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe('Today, on a chat');
  });
  it('locks by the button', async () => {
    const { user, asked } = await openWindow();
    await user.click(screen.getByRole('button', { name: /^Lock/u }));
    expect(asked.map(({ name }) => name)).toContain('shell.lock');
  });
  it('reads again what was recorded elsewhere', async () => {
    const { asked, tell } = await openWindow();
    const before = asked.filter(({ name }) => name === 'chats.list').length;
    tell('changed', { words: ['imports'] });
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'chats.list').length).toBeGreaterThan(before),
    );
  });
  it('offers no acts to a member who may only read', async () => {
    const member = { id: id(60), name: 'Jo', role: 'read-only' };
    await openWindow({ 'vault.state': says(anOpenVault({ member })) });
    await screen.findByText('Transport – ministers');
    expect(screen.queryByRole('button', { name: 'Nothing seen' })).toBeNull();
  });
});

describe('a look on Today', () => {
  it('is recorded with its basis from the keyboard, and said at the foot', async () => {
    const { user, asked } = await openWindow({ 'chats.look': says(aChat()) });
    (await screen.findByRole('button', { name: 'Transport – ministers' })).focus();
    await user.keyboard('n');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(
      (await screen.findAllByText(/^Transport – ministers\. Recorded: looked at/u)).length,
    ).toBeGreaterThan(0);
    expect(asked.find(({ name }) => name === 'chats.look')?.input).toMatchObject({
      outcome: 'nothing-seen',
      basis: 'seen',
      why: 'Judged by Priya Nair.',
    });
  });
  it('is left by Escape, and the focus goes back to the chat', async () => {
    const { user } = await openWindow();
    const name = await screen.findByRole('button', { name: 'Transport – ministers' });
    name.focus();
    await user.keyboard('x');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(name);
  });
});
