import type { EntryChange, EntryDetails } from '#shared/words/entry.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { entriesFiled } from '../filings/filing-acts.ts';
import { memberName } from '../members/member-store.ts';
import { entryAmended, entryLogged } from './entry-acts.ts';
import { valueInWords } from './value-words.ts';

interface HistoryRow {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly body: string;
}

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
  return rows.flatMap(({ id, at, actor, kind, body }): EntryChange[] => {
    const step = { act: id, at, by: memberName(db, actor) };
    if (kind === entryLogged.kind) {
      details = entryLogged.body.parse(JSON.parse(body)).details;
      return [{ ...step, what: 'logged', reason: '', changes: [] }];
    }
    if (kind === entryAmended.kind) {
      const { changes, reason } = entryAmended.body.parse(JSON.parse(body));
      const fields = Object.keys(changes) as (keyof EntryDetails)[];
      const shown = fields.map((field) => ({
        field,
        from: valueInWords(db, field, details[field]),
        to: valueInWords(db, field, changes[field]),
      }));
      details = { ...details, ...changes } as Partial<EntryDetails>;
      return [{ ...step, what: 'amended', reason, changes: shown }];
    }
    if (kind !== entriesFiled.kind) return [];
    const { reference } = entriesFiled.body.parse(JSON.parse(body));
    return [
      {
        ...step,
        what: 'filed',
        reason: '',
        changes: [{ field: 'reference', from: '', to: reference }],
      },
    ];
  });
};
