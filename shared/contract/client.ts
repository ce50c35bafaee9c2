import type { Client, Contract } from '#shared/contract/define.ts';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';

/** How a call travels: over the port in the window, straight to the gate in tests. */
export type Call = (name: string, input: unknown) => Promise<Result<unknown, Failure>>;

/** The typed client of a contract, over any way of calling. */
export const createClient = <C extends Contract>(contract: C, call: Call): Client<C> => {
  const groups = Object.entries(contract).map(([group, methods]) => [
    group,
    Object.fromEntries(
      Object.keys(methods).map((name) => [
        name,
        (input: unknown) => call(`${group}.${name}`, input),
      ]),
    ),
  ]);
  return Object.fromEntries(groups) as Client<C>;
};
