import { diskFailureOf } from './open-failure.ts';
import type { Session } from './session.ts';

/** How long nothing must go on before memory is given back, in milliseconds. */
const REST_MS = 2_000;

/** Does some work, after which there may be rest. */
export type BeforeRest = <Value>(work: () => Promise<Value>) => Promise<Value>;

interface RestDeps {
  readonly session: Session;
  readonly after?: number;
}

/**
 * Does, once nothing went on for a while, what nobody should wait for: writes the log into the
 * database, which an act would have to do in the middle of a day, and gives back what SQLite keeps
 * of it in memory: up to 64 MB. What is asked next is read from the file again.
 */
export const createRest = ({ session, after = REST_MS }: RestDeps): BeforeRest => {
  let underWay = 0;
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => {
    const db = session.working?.vault.db;
    if (!db?.open) return;
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (cause) {
      // What the disk refuses is said to whoever records something next.
      if (diskFailureOf(cause) === null) throw cause;
    }
    db.pragma('shrink_memory');
  };
  return async (work) => {
    clearTimeout(timer);
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      // A process that is asked nothing more may end without waiting for this.
      if (underWay === 0) timer = setTimeout(rest, after).unref();
    }
  };
};
