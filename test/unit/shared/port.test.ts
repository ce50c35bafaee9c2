import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { linkPort, type PortEnd } from '#shared/contract/port.ts';
import { ok } from '#shared/result.ts';

const open: MessageChannel[] = [];
afterEach(() => open.splice(0).forEach(({ port1 }) => port1.close()));

const endOf = (port: MessageChannel['port1']): PortEnd => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
});

/** Two ends of a real port, so that what crosses is cloned as between processes. */
const ends = (): readonly [PortEnd, PortEnd] => {
  const channel = new MessageChannel();
  open.push(channel);
  return [endOf(channel.port1), endOf(channel.port2)];
};

describe('a port between two processes', () => {
  it('carries calls and answers in both directions, each to its own', async () => {
    const [here, there] = ends();
    const doubled = linkPort(here, { gate: async (_name, input) => ok((input as number) * 2) });
    const named = linkPort(there, { gate: async (name) => ok(name) });
    const answers = await Promise.all([
      named.call('double', 4),
      doubled.call('first', null),
      named.call('double', 5),
      doubled.call('second', null),
    ]);
    expect(answers).toEqual([ok(8), ok('first'), ok(10), ok('second')]);
  });

  it('gives answers to their calls, in whatever order they come', async () => {
    const [here, there] = ends();
    const waiting: (() => void)[] = [];
    linkPort(there, {
      gate: async (name) => {
        if (name === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
        waiting.shift()?.();
        return ok(name);
      },
    });
    const { call } = linkPort(here, {});
    expect(await Promise.all([call('slow', 1), call('quick', 2)])).toEqual([
      ok('slow'),
      ok('quick'),
    ]);
  });

  it('carries events', async () => {
    const [here, there] = ends();
    const heard = new Promise((resolve) =>
      linkPort(here, { onEvent: (name, payload) => resolve({ name, payload }) }),
    );
    linkPort(there, {}).emit('changed', { words: ['entries'] });
    expect(await heard).toEqual({ name: 'changed', payload: { words: ['entries'] } });
  });

  it('answers `locked` to whatever waits, or asks later, when the other side is gone', async () => {
    const [here] = ends();
    const { call, end } = linkPort(here, {});
    const waiting = call('entries.list', {});
    end();
    const locked = { ok: false, error: { code: 'locked' } };
    expect(await waiting).toEqual(locked);
    expect(await call('entries.list', {})).toEqual(locked);
  });

  it('refuses calls where there is no gate', async () => {
    const [here, there] = ends();
    linkPort(there, {});
    expect(await linkPort(here, {}).call('anything', {})).toMatchObject({ ok: false });
  });

  it('answers `defect` where an answer cannot cross', async () => {
    const [here, there] = ends();
    linkPort(there, { gate: async () => ok(() => 'a function') });
    const answer = await linkPort(here, {}).call('anything', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'defect' } });
  });

  it('drops what is no message, and says `defect` to an answer that is no result', async () => {
    const [here, there] = ends();
    there.onMessage((message) => {
      const { id } = message as { readonly id: number };
      there.post('nonsense' as never);
      there.post({ kind: 'answer', id: 999, result: ok('not asked') });
      there.post({ kind: 'answer', id, result: 'no result' });
    });
    const answer = await linkPort(here, {}).call('anything', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'defect' } });
  });
});
