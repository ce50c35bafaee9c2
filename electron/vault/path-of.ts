import type { HostClient } from '#shared/contract/host.ts';

/** The path behind a token that main gave for a file or folder; null where there is none. */
export type PathOf = (token: string) => Promise<string | null>;

/** Asks main for paths: the window knows tokens alone. */
export const createPathOf =
  (host: Pick<HostClient['host'], 'pathOf'>): PathOf =>
  async (token) => {
    const found = await host.pathOf({ token });
    return found.ok ? found.value.path : null;
  };
