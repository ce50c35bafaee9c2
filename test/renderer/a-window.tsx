import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { appContract } from '#shared/contract/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { shellContract } from '#shared/contract/shell.ts';
import type { Failure } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { Providers } from '#renderer/app/Providers.tsx';
import { createQueryClient } from '#renderer/app/query-client.ts';
import type { Services } from '#renderer/app/services.ts';

// A busy machine is slow to draw; nothing here is timed.
configure({ asyncUtilTimeout: 10_000 });

// The test's page has no fonts to load, and boxes that grow wait for them.
if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: new EventTarget() });
}

// Nor is it ever idle: what is loaded ahead in the application is loaded here when it is shown.
if (!('requestIdleCallback' in window)) {
  Object.defineProperty(window, 'requestIdleCallback', { value: () => 0 });
}

/** What the vault and main answer, by the name of the method. What is not here must not be asked. */
export type Answers = Readonly<Record<string, (input: never) => Answer | Promise<Answer>>>;

type Answer = Result<unknown, Failure>;

export interface Asked {
  readonly name: string;
  readonly input: unknown;
}

export interface TestWindow {
  readonly services: Services;
  /** Everything that was asked, in order. */
  readonly asked: readonly Asked[];
  /** Tells the window something unasked. */
  readonly tell: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  readonly show: (what: ReactNode) => RenderResult;
}

export const NOW = '2026-11-23T18:10:00.000Z';

/** A window over plain functions: the real screens, nothing behind them. */
export const aWindow = (answers: Answers): TestWindow => {
  const asked: Asked[] = [];
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const call = async (name: string, input: unknown): Promise<Answer> => {
    const answer = answers[name];
    if (!answer) throw new Error(`nobody answers ${name}`);
    asked.push({ name, input });
    return answer(input as never);
  };
  const services: Services = {
    api: createClient(appContract, call),
    shell: createClient(shellContract, call),
    onEvent: (name, listener) => {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => void heard.delete(listener);
    },
    fileToken: async () => null,
    now: () => NOW,
    newId: () => '01900000-0000-7000-8000-00000000ffff',
    mac: false,
  };
  return {
    services,
    asked,
    tell: (name, payload) => listeners.get(name)?.forEach((listener) => listener(payload as never)),
    show: (what) =>
      render(
        <Providers services={services} client={createQueryClient()} nonce="" env="test">
          {what}
        </Providers>,
      ),
  };
};

/** An answer that is always the same. */
export const says =
  (value: unknown): (() => Result<unknown, Failure>) =>
  () =>
    ok(value);
