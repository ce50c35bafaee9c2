import { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import type { FailureOf } from '#shared/failure.ts';
import { change, rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind, type ActKind } from '../journal/act.ts';
import { canonicalJson, type Json } from '../journal/canonical.ts';
import type { Journal } from '../journal/journal.ts';
import { short } from '../journal/says.ts';

type Details = Readonly<Record<string, unknown>>;

interface RegisterSpec<D extends Details> {
  /** The product's word, which is also the table: `person`. */
  readonly word: string;
  readonly details: z.ZodObject;
  /** What the journal calls one of them. */
  readonly label: (details: D) => string;
  /** How the journal says that one came: `Began the tenure`; *Added the …* where nothing is said. */
  readonly came?: string;
}

/** What the register holds of one thing, by its id. */
export type Held<D> = D & { readonly id: string };

/** A register of things that are added and amended, field by field, and never removed. */
export interface Register<D extends Details> {
  readonly projection: Projection;
  readonly added: ActKind<{ details: D }>;
  readonly amended: ActKind<{ changes: Partial<D> }>;
  readonly list: (db: ReadDb) => Held<D>[];
  readonly get: (db: ReadDb, id: string) => Held<D> | null;
  /** Only the fields that differ, so that of two colleagues' changes each keeps what it touched. */
  readonly amend: (
    journal: Journal,
    db: ReadDb,
    next: Held<D>,
  ) => Result<Held<D>, FailureOf<'not-found'>>;
}

interface RegisterRow {
  readonly id: string;
  readonly details: string;
}

/** The fields of `next` that differ from `held`. */
export const changedFields = <D extends Details>(held: D, next: D): Partial<D> =>
  Object.fromEntries(
    Object.entries(next).filter(
      ([field, value]) =>
        canonicalJson(value as Json) !== canonicalJson((held[field] ?? null) as Json),
    ),
  ) as Partial<D>;

/** `lookEveryDays` as people read it. */
const inWords = (field: string): string =>
  FIELD_WORDS[field] ?? field.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

const FIELD_WORDS: Readonly<Record<string, string>> = {
  timerHours: 'timer',
  lookEveryDays: 'how often it is looked at',
  exportPossible: 'whether it can be exported',
  group: 'whether it is a group',
  external: 'whether external',
  handles: 'names in exports',
  to: 'last day',
  from: 'first day',
  state: 'how it is owned and managed',
  elsewhere: 'where other papers are',
};

/** Makes a register of one word: its two kinds of act, its table, and how it is read. */
export const createRegister = <D extends Details>(spec: RegisterSpec<D>): Register<D> => {
  const { word, label, came = `Added the ${word}` } = spec;
  const details = spec.details as unknown as z.ZodType<D>;
  const read = ({ id, details: text }: RegisterRow): Held<D> => ({
    ...(JSON.parse(text) as D),
    id,
  });
  const get = (db: ReadDb, id: string): Held<D> | null => {
    const row = rowOf<RegisterRow>(db, `SELECT id, details FROM ${word} WHERE id = ?`, id);
    return row ? read(row) : null;
  };
  const added = actKind<{ details: D }>({
    kind: `${word}.added`,
    version: 1,
    body: z.strictObject({ details }),
    apply: (db, { envelope, body }) => {
      change(db, `INSERT OR REPLACE INTO ${word} (id, details) VALUES (?, ?)`).run(
        envelope.subject,
        canonicalJson(body.details as unknown as Json),
      );
    },
    says: (body) => `${came} ${short(label(body.details))}`,
  });
  const amended = actKind<{ changes: Partial<D> }>({
    kind: `${word}.amended`,
    version: 1,
    body: z.strictObject({ changes: spec.details.partial() as unknown as z.ZodType<Partial<D>> }),
    apply: (db, { envelope, body }) => {
      const held = rowOf<RegisterRow>(
        db,
        `SELECT id, details FROM ${word} WHERE id = ?`,
        envelope.subject,
      );
      if (!held) return;
      const next = { ...(JSON.parse(held.details) as object), ...body.changes };
      change(db, `UPDATE ${word} SET details = ? WHERE id = ?`).run(
        canonicalJson(next as Json),
        envelope.subject,
      );
    },
    says: (body) => `Amended the ${word}: ${Object.keys(body.changes).map(inWords).join(', ')}`,
  });
  return {
    projection: {
      name: word,
      create: `CREATE TABLE ${word} (id TEXT PRIMARY KEY, details TEXT NOT NULL) STRICT, WITHOUT ROWID`,
      subject: 'id',
      key: ['id'],
    },
    added,
    amended,
    list: (db) => rowsOf<RegisterRow>(db, `SELECT id, details FROM ${word} ORDER BY id`).map(read),
    get,
    amend: (journal, db, next) => {
      const held = get(db, next.id);
      if (!held) return err({ code: 'not-found', what: word });
      const changes = changedFields<D>(held, next);
      delete (changes as Record<string, unknown>)['id'];
      if (Object.keys(changes).length > 0)
        journal.record(amended, { subject: next.id, body: { changes } });
      return ok({ ...held, ...changes });
    },
  };
};
