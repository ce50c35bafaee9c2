import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';

/** What the preload script gives the window: three functions and a port, nothing else. */
export interface Bridge {
  /** Calls a method of the shell contract. Never rejects: what is refused is a failure. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown, Failure>>;
  /** Hears what main says unasked; gives back how to stop. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void;
  /** An opaque token for a file dropped on the window; empty where it is none. Its path stays outside. */
  readonly fileToken: (file: unknown) => Promise<string>;
}

/** How the window knows the message that carries its port to the vault. A type, so that the preload script imports nothing. */
export type VaultPortMessage = 'daybook-vault-port';
