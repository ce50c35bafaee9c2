import * as fs from 'node:fs';
import { z } from 'zod';
import type { FailureOf } from '#shared/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { writeDurably } from '../durable-write.ts';

/** Wrong tries in a row, and the wait that the last of them brought. Times in milliseconds. */
const Tries = z.strictObject({
  wrong: z.int().nonnegative(),
  /** When the wait began, by the laptop's clock. */
  since: z.int().nonnegative(),
  wait: z.int().nonnegative(),
});
export type Tries = z.infer<typeof Tries>;

/** Nobody has tried a wrong passphrase. */
export const NO_TRIES: Tries = { wrong: 0, since: 0, wait: 0 };

const FREE_TRIES = 4;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 900_000;

/** After one more wrong try: from the fifth on 30 seconds, doubling, 15 minutes at most. Nothing is ever erased. */
export const afterWrongTry = ({ wrong }: Tries, now: number): Tries => {
  const count = wrong + 1;
  const doublings = Math.min(count - FREE_TRIES - 1, 10);
  const wait = count <= FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** doublings, LONGEST_WAIT);
  return { wrong: count, since: now, wait };
};

/** How long is still to wait. Where the clock was set back the wait begins again. */
export const waitLeft = (
  tries: Tries,
  now: number,
): { readonly tries: Tries; readonly left: number } => {
  if (now < tries.since) return { tries: { ...tries, since: now }, left: tries.wait };
  return { tries, left: Math.max(0, tries.since + tries.wait - now) };
};

/** Counts wrong passphrases, and makes the next one wait. */
export interface Throttle {
  /** Whole seconds until the next try may be made; 0 where it may be now. */
  readonly waitSeconds: () => number;
  /**
   * Makes one try, unless it is too early.
   *
   * The try is counted, durably, before it is made, so that ending the program in the middle of it
   * gains nothing. `wrong-passphrase` leaves it counted and says how long to wait now; success
   * forgets all; any other failure does not count.
   */
  readonly guard: <Value, Code extends { readonly code: string }>(
    attempt: () => Promise<Result<Value, Code>>,
  ) => Promise<
    Result<
      Value,
      Exclude<Code, { code: 'wrong-passphrase' }> | FailureOf<'wrong-passphrase' | 'wait'>
    >
  >;
}

interface ThrottleDeps {
  /** `unlock-tries.json`, beside the vault. */
  readonly file: string;
  /** The laptop's clock, milliseconds. */
  readonly now: () => number;
  /** A clock that nobody can set, milliseconds. */
  readonly monotonic: () => number;
}

const stored = (file: string, now: number): Tries => {
  if (!fs.existsSync(file)) return NO_TRIES;
  try {
    return Tries.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    // What cannot be read may have been spoilt on purpose: as if the fifth try had just failed.
    return afterWrongTry({ wrong: FREE_TRIES, since: 0, wait: 0 }, now);
  }
};

/**
 * Slows down guessing at the keyboard. It does not stop someone who has a copy of the file:
 * the stretching of the passphrase does that.
 */
export const createThrottle = ({ file, now, monotonic }: ThrottleDeps): Throttle => {
  let tries = stored(file, now());
  let notBefore = monotonic() + waitLeft(tries, now()).left;

  const keep = (next: Tries): void => {
    tries = next;
    try {
      writeDurably(file, `${JSON.stringify(next)}\n`);
    } catch {
      // On a full disk the count lives in this process alone: records must still be reachable.
    }
  };
  const left = (): number => {
    const waiting = waitLeft(tries, now());
    if (waiting.tries !== tries) keep(waiting.tries);
    // Setting the clock on does not shorten a wait while the program runs.
    return Math.max(waiting.left, notBefore - monotonic());
  };
  const waitSeconds = (): number => Math.ceil(Math.max(0, left()) / 1_000);

  return {
    waitSeconds,
    guard: async (attempt) => {
      const early = waitSeconds();
      if (early > 0) return err({ code: 'wait', waitSeconds: early });
      const before = tries;
      keep(afterWrongTry(before, now()));
      const outcome = await attempt().catch((defect: unknown) => {
        keep(before);
        throw defect;
      });
      if (outcome.ok) {
        keep(NO_TRIES);
        notBefore = monotonic();
        return outcome;
      }
      if (outcome.error.code !== 'wrong-passphrase') {
        keep(before);
        return err(outcome.error as Exclude<typeof outcome.error, { code: 'wrong-passphrase' }>);
      }
      keep({ ...tries, since: now() });
      notBefore = monotonic() + tries.wait;
      return err({ code: 'wrong-passphrase', waitSeconds: waitSeconds() });
    },
  };
};
