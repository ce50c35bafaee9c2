import type { z } from 'zod';
import type { EntryChange, EntryDetails } from '#shared/words/entry.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { entriesFiled } from '../filings/filing-acts.ts';
import { memberName } from '../members/member-store.ts';
import { entryAmended, entryLogged } from './entry-acts.ts';
import { entryLimited } from './need-to-know-acts.ts';
import { valueInWords } from './value-words.ts';

interface HistoryRow {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly body: string;
}

type Step = Omit<EntryChange, 'act' | 'at' | 'by'>;

const amended = (
  db: ReadDb,
  before: Partial<EntryDetails>,
  { changes, reason }: z.output<typeof entryAmended.body>,
): Step => ({
  what: 'amended',
  reason,
  changes: (Object.keys(changes) as (keyof EntryDetails)[]).map((field) => ({
    field,
    from: valueInWords(db, field, before[field]),
    to: valueInWords(db, field, changes[field]),
  })),
});

const limited = (db: ReadDb, { to }: z.output<typeof entryLimited.body>): Step => {
  if (!to) return { what: 'given-back', reason: '', changes: [] };
  const names = to.members.map((member) => memberName(db, member)).join(', ');
  return {
    what: 'limited',
    reason: to.why,
    changes: [{ field: 'needToKnow', from: '', to: names }],
  };
};

/** Every step of an entry, oldest first: what each field was and became, by whom and why. */
export const historyOf = (db: ReadDb, entry: string): EntryChange[] => {
  const rows = rowsOf<HistoryRow>(
    db,
    `SELECT act.id, act.at, act.actor, act.kind, body.body FROM act JOIN body ON body.act = act.id
     WHERE act.subject = @entry OR act.subject IN (SELECT filing FROM filed_entry WHERE entry = @entry)
     ORDER BY act.clock, act.device`,
    { entry },
  );
  let details: Partial<EntryDetails> = {};
  const stepOf = (kind: string, body: unknown): Step | null => {
    if (kind === entryLogged.kind) {
      details = entryLogged.body.parse(body).details;
      return { what: 'logged', reason: '', changes: [] };
    }
    if (kind === entryAmended.kind) {
      const said = entryAmended.body.parse(body);
      const step = amended(db, details, said);
      details = { ...details, ...said.changes } as Partial<EntryDetails>;
      return step;
    }
    if (kind === entryLimited.kind) return limited(db, entryLimited.body.parse(body));
    if (kind !== entriesFiled.kind) return null;
    const { reference } = entriesFiled.body.parse(body);
    return {
      what: 'filed',
      reason: '',
      changes: [{ field: 'reference', from: '', to: reference }],
    };
  };
  return rows.flatMap(({ id, at, actor, kind, body }): EntryChange[] => {
    const step = stepOf(kind, JSON.parse(body));
    return step ? [{ act: id, at, by: memberName(db, actor), ...step }] : [];
  });
};
