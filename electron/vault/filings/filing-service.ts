import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import { getEntry } from '../entries/entry-store.ts';
import { notToRead } from '../entries/not-to-read.ts';
import type { Journal } from '../journal/journal.ts';
import { entriesFiled } from './filing-acts.ts';
import { filingById, filingsOfTenure } from './filing-store.ts';

interface FilingDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly newId: () => string;
}

/** What closes entries: where they are on the government system (¶12, ¶19). */
export const createFilingService = ({
  db,
  journal,
  newId,
}: FilingDeps): AppHandlers['filings'] => ({
  list: ({ tenure }) => ok(filingsOfTenure(db, tenure)),
  file: (details) => {
    const entries = details.entries.map((id) => getEntry(db, id));
    const first = entries[0];
    if (!first || entries.includes(null)) return err(notToRead(db, details.entries));
    const id = newId();
    journal.record(entriesFiled, { subject: id, tenure: first.tenure, body: details });
    const filed = filingById(db, id);
    if (!filed) throw new Error('the filing is not there');
    return ok(filed);
  },
});
