import { randomBytes } from 'node:crypto';

/** Opaque names for the paths a person chose; the window holds the names, main the paths. */
export interface Tokens {
  readonly give: (path: string) => string;
  readonly pathOf: (token: string) => string | null;
  /** Forgets them all, as at a lock. */
  readonly clear: () => void;
}

const newToken = (): string => randomBytes(16).toString('hex');

/** Gives out tokens that nobody can guess, and remembers what is behind them. */
export const createTokens = (nextToken: () => string = newToken): Tokens => {
  const paths = new Map<string, string>();
  return {
    give: (path) => {
      const token = nextToken();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token) ?? null,
    clear: () => paths.clear(),
  };
};
