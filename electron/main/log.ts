import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { placeOf } from '#shared/defect.ts';

/** What a line of the log may carry: codes and counts, never anything that people wrote. */
type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** The local log: what went wrong and where, never what was being worked on. */
export interface Log {
  readonly write: (what: string, fields?: LogFields) => void;
  /** Keeps where a defect arose and gives the short code that people can quote. */
  readonly defect: (defect: unknown, method: string) => string;
}

interface LogDeps {
  readonly file: string;
  readonly now: () => Date;
  /** A short random code. */
  readonly nextIncident: () => string;
}

const FULL = 1_000_000;

/** A log on this laptop alone: one JSON object a line, begun again at a megabyte. */
export const createLog = ({ file, now, nextIncident }: LogDeps): Log => {
  mkdirSync(path.dirname(file), { recursive: true });

  const turnOver = (): void => {
    const held = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (held > FULL) renameSync(file, `${file}.previous`);
  };

  const write: Log['write'] = (what, fields = {}) => {
    try {
      turnOver();
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), what, ...fields })}\n`);
    } catch {
      // A full disk must not stop the application for want of a log line.
    }
  };

  return {
    write,
    defect: (defect, method) => {
      const incident = nextIncident();
      write('defect', { incident, method, ...placeOf(defect) });
      return incident;
    },
  };
};
