import type { IpcMain } from 'electron';
import { createGate } from '#shared/contract/gate.ts';
import { shellContract, type ShellHandlers } from '#shared/contract/shell.ts';
import { err } from '#shared/result.ts';
import { isTrusted } from './sender.ts';
import type { Tokens } from './tokens.ts';

interface RegisterDeps {
  readonly handlers: ShellHandlers;
  readonly tokens: Tokens;
  readonly trusted: Parameters<typeof isTrusted>[1];
  readonly reportDefect: (defect: unknown, method: string) => string;
  readonly onRefused: (channel: string) => void;
}

/** Serves the shell contract: one channel a method, one sender check and one gate for all. */
export const registerShell = (
  ipc: Pick<IpcMain, 'handle'>,
  { handlers, tokens, trusted, reportDefect, onRefused }: RegisterDeps,
): void => {
  const gate = createGate(shellContract, handlers, { isOpen: () => true, reportDefect });

  const serve = (channel: string, answer: (input: unknown) => unknown, refusal: unknown): void =>
    ipc.handle(channel, (event, input: unknown) => {
      if (isTrusted(event, trusted)) return answer(input);
      onRefused(channel);
      return refusal;
    });

  const refused = err({ code: 'bad-input', fields: ['sender'] });
  for (const [group, methods] of Object.entries(shellContract)) {
    for (const name of Object.keys(methods)) {
      const method = `${group}.${name}`;
      serve(`call:${method}`, (input) => gate(method, input), refused);
    }
  }
  // The preload script sends here the path of a dropped file, which only it can know.
  serve('file-token', (path) => (typeof path === 'string' ? tokens.give(path) : ''), '');
};
