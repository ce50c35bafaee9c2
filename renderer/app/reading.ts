import {
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AppClient } from '#shared/contract/app.ts';
import { useServices } from './services.ts';

type Groups = AppClient;
/** What a method takes. */
export type InputOf<G extends keyof Groups, M extends keyof Groups[G]> = Groups[G][M] extends (
  input: infer Input,
) => Promise<unknown>
  ? Input
  : never;
/** What it answers with: a `Result`, never a rejection. */
export type OutputOf<G extends keyof Groups, M extends keyof Groups[G]> = Groups[G][M] extends (
  input: never,
) => Promise<infer Output>
  ? Output
  : never;

type Anything = (input: unknown) => Promise<never>;

/**
 * Reads from the vault and stays fresh: what is recorded under the same word makes it read again.
 *
 * `useRead('entries', 'list', { tenure })`. The answer is `data`, a `Result`; show it with
 * `<Answer of={…}>`. With `null` for the input nothing is asked yet.
 */
export const useRead = <G extends keyof Groups, M extends keyof Groups[G] & string>(
  group: G,
  name: M,
  input: InputOf<G, M> | null,
): UseQueryResult<OutputOf<G, M>> => {
  const { api } = useServices();
  return useQuery<OutputOf<G, M>>({
    queryKey: [group, name, input],
    queryFn: () => (api[group][name] as unknown as Anything)(input),
    enabled: input !== null,
  });
};

/**
 * Does something in the vault. `mutate(input, { onSuccess: (answer) => … })`; failures are in
 * `data` as a `Result`, to be shown with `FailureNote`.
 */
export const useAct = <G extends keyof Groups, M extends keyof Groups[G] & string>(
  group: G,
  name: M,
): UseMutationResult<OutputOf<G, M>, Error, InputOf<G, M>> => {
  const { api } = useServices();
  return useMutation({
    mutationFn: (input: InputOf<G, M>): Promise<OutputOf<G, M>> =>
      (api[group][name] as unknown as Anything)(input),
  });
};
