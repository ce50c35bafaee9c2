import type { Projection } from '../db/projections.ts';
import type { WriteDb } from '../db/connection.ts';
import type { Act, AnyKind, ActKind, ApplyContext } from './act.ts';

/**
 * A projection too big for one transaction: an import's messages. The act is committed at once;
 * its rows follow in steps, and are not shown until the last is done.
 */
export interface BigProjection {
  readonly kind: string;
  /** Does one step from `place`; returns the next place, or null when all is done. At most 50 ms. */
  readonly step: (
    db: WriteDb,
    at: { readonly act: Act<unknown>; readonly place: number },
    context: ApplyContext,
  ) => number | null;
}

/** Every kind of act there has ever been, and every table made from them. */
export interface Registry {
  readonly kinds: readonly AnyKind[];
  readonly projections: readonly Projection[];
  readonly big: readonly BigProjection[];
}

/** Kinds by name and version. Old versions stay for ever. */
export const kindTable = (kinds: readonly AnyKind[]): ReadonlyMap<string, ActKind<unknown>> => {
  const table = new Map<string, ActKind<unknown>>();
  for (const kind of kinds) {
    const name = `${kind.kind} ${kind.version}`;
    if (table.has(name)) throw new Error(`two kinds of act are named ${name}`);
    table.set(name, kind as unknown as ActKind<unknown>);
  }
  return table;
};
