import type { Call } from './client.ts';
import type { Gate } from './gate.ts';
import { PortMessage } from './host.ts';
import type { Failure } from '#shared/failure.ts';
import { err, type Result } from '#shared/result.ts';

/** One end of a port, whatever carries it: the window's, the vault's, or a parent port. */
export interface PortEnd {
  readonly post: (message: PortMessage) => void;
  readonly onMessage: (listener: (data: unknown) => void) => void;
}

interface PortLinkDeps {
  /** Answers the calls of the other side; without one every call is refused. */
  readonly gate?: Gate;
  readonly onEvent?: (name: string, payload: unknown) => void;
}

/** Calls, answers and events over one port, in both directions. */
export interface PortLink {
  readonly call: Call;
  readonly emit: (name: string, payload: unknown) => void;
  /** The other side is gone: what is waiting, and whatever is asked from now on, answers `locked`. */
  readonly end: () => void;
}

const refuse: Gate = async (name) => err({ code: 'bad-input', fields: [name] });

const isResult = (value: unknown): value is Result<unknown, Failure> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

const resultOf = (value: unknown): Result<unknown, Failure> =>
  isResult(value) ? value : err({ code: 'defect', incident: 'answer' });

/**
 * Joins one end of a port to a gate and gives a way of calling the other side.
 *
 * One implementation for window, vault and main, so that what crosses a process boundary has one
 * shape and one place where it is parsed. Messages of no known shape are dropped.
 */
export const linkPort = (end: PortEnd, { gate = refuse, onEvent }: PortLinkDeps): PortLink => {
  const waiting = new Map<number, (result: Result<unknown, Failure>) => void>();
  let last = 0;
  let ended = false;

  const answer = async (id: number, name: string, input: unknown): Promise<void> => {
    const result = await gate(name, input);
    if (ended) return;
    try {
      end.post({ kind: 'answer', id, result });
    } catch {
      // What cannot be cloned is a defect of ours; the other side must not wait for ever.
      end.post({ kind: 'answer', id, result: err({ code: 'defect', incident: 'answer' }) });
    }
  };

  const settle = (id: number, result: unknown): void => {
    waiting.get(id)?.(resultOf(result));
    waiting.delete(id);
  };

  end.onMessage((data) => {
    const parsed = PortMessage.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.kind === 'call') void answer(message.id, message.name, message.input);
    else if (message.kind === 'answer') settle(message.id, message.result);
    else if (message.kind === 'event') onEvent?.(message.name, message.payload);
  });

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        if (ended) return resolve(err({ code: 'locked' }));
        last += 1;
        end.post({ kind: 'call', id: last, name, input });
        waiting.set(last, resolve);
      }),
    emit: (name, payload) => {
      if (!ended) end.post({ kind: 'event', name, payload });
    },
    end: () => {
      ended = true;
      for (const resolve of waiting.values()) resolve(err({ code: 'locked' }));
      waiting.clear();
    },
  };
};
