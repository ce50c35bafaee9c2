import { describe, expect, it } from 'vitest';
import { registerShell } from '#main/register.ts';
import { createTokens } from '#main/tokens.ts';
import { shellContract, type ShellHandlers } from '#shared/contract/shell.ts';
import { ok } from '#shared/result.ts';

type Listener = (event: unknown, input: unknown) => unknown;

/** Main's side with every handler failing loudly, to see which calls come through. */
const aShell = () => {
  const channels = new Map<string, Listener>();
  const reached: string[] = [];
  const refused: string[] = [];
  const groups = Object.entries(shellContract).map(([group, methods]) => [
    group,
    Object.fromEntries(
      Object.keys(methods).map((name) => [name, () => (reached.push(name), ok({}))]),
    ),
  ]);
  const handlers = Object.fromEntries(groups) as unknown as ShellHandlers;
  const tokens = createTokens(() => 'token');
  registerShell(
    {
      handle: (channel: string, listener: Listener) => void channels.set(channel, listener),
    } as never,
    {
      handlers,
      tokens,
      trusted: { contents: () => 7, origins: ['app://main'] },
      reportDefect: () => 'none',
      onRefused: (channel) => refused.push(channel),
    },
  );
  const frame = { url: 'app://main/' };
  const from = (id: number) => ({ sender: { id, mainFrame: frame }, senderFrame: frame });
  return { channels, reached, refused, tokens, own: from(7), foreign: from(8) };
};

describe('what main serves', () => {
  it('has a channel for each method, one for dropped files, and no other', () => {
    const expected = Object.entries(shellContract).flatMap(([group, methods]) =>
      Object.keys(methods).map((name) => `call:${group}.${name}`),
    );
    expect([...aShell().channels.keys()].toSorted()).toEqual(
      [...expected, 'file-token'].toSorted(),
    );
  });

  it('answers a foreign sender with a failure on every channel, and reaches nothing', async () => {
    const { channels, reached, refused, foreign } = aShell();
    for (const [channel, listener] of channels) {
      const answer = await listener(foreign, {});
      expect(answer).toEqual(
        channel === 'file-token'
          ? ''
          : { ok: false, error: { code: 'bad-input', fields: ['sender'] } },
      );
    }
    expect(reached).toEqual([]);
    expect(refused).toHaveLength(channels.size);
  });

  it('answers its own window', async () => {
    const { channels, reached, own } = aShell();
    expect(await channels.get('call:shell.lock')?.(own, {})).toEqual({ ok: true, value: {} });
    expect(reached).toEqual(['lock']);
  });

  it('gives a token for a path, never the path', () => {
    const { channels, tokens, own } = aShell();
    expect(channels.get('file-token')?.(own, '/home/pn/chat.zip')).toBe('token');
    expect(tokens.pathOf('token')).toBe('/home/pn/chat.zip');
    tokens.clear();
    expect(tokens.pathOf('token')).toBeNull();
    expect(channels.get('file-token')?.(own, { path: 'x' })).toBe('');
  });
});
