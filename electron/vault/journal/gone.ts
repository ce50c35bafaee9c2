import type { ReadDb } from '../db/connection.ts';
import { rowsOf } from '../db/connection.ts';

/** What acts of disposal and of replacement say has gone. Gathered before anything is applied. */
export interface Gone {
  /** The sealed file that stands for this one now; null where it was removed. */
  readonly standsFor: (file: string) => string | null;
  /** Sealed files that must not be there any more. */
  readonly files: ReadonlySet<string>;
}

interface GoneRow {
  readonly kind: string;
  readonly body: string;
}

/** Reads all disposals and replacements, in clock order: of two for one file the later counts. */
export const gatherGone = (db: ReadDb): Gone => {
  const now = new Map<string, string | null>();
  const rows = rowsOf<GoneRow>(
    db,
    `SELECT act.kind, body.body FROM act JOIN body ON body.act = act.id
     WHERE act.kind IN ('disposed', 'file.replaced') ORDER BY act.clock, act.device`,
  );
  for (const { kind, body } of rows) {
    if (kind === 'disposed') {
      for (const file of (JSON.parse(body) as { files: string[] }).files) now.set(file, null);
    } else {
      const { was, now: next } = JSON.parse(body) as { was: string; now: string | null };
      now.set(was, next);
    }
  }
  const standsFor = (file: string): string | null => {
    let at: string | null = file;
    // A chain cannot be longer than there are replacements, so a loop ends as "gone".
    for (let steps = 0; at !== null && now.has(at); steps += 1) {
      at = steps > now.size ? null : (now.get(at) ?? null);
    }
    return at;
  };
  const files = new Set([...now.keys()].filter((file) => standsFor(file) !== file));
  return { standsFor, files };
};
