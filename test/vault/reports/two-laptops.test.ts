import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEntry } from '#test/support/acts.ts';
import { actsOf, aLaptop, aSigner, dump, join, someFiles } from '#test/support/laptop.ts';
import { REPORT_RULE } from '#policy/exception-report.ts';
import type { ReportStep } from '#shared/words/report.ts';
import { entryLogged } from '#vault/entries/entry-acts.ts';
import { reportRecorded } from '#vault/reports/report-acts.ts';
import { reportsOfTenure } from '#vault/reports/report-store.ts';

const FINDING = { rule: REPORT_RULE, paragraph: '¶10a', says: 'Report.', weight: 'note' as const };

describe('an exception report worked on two laptops', () => {
  it('keeps what each recorded, and stands the same on both, built again too', () => {
    const [signer, files, tenure, entry] = [aSigner(), someFiles(), randomUUID(), randomUUID()];
    const [first, second] = [aLaptop({ signer, files }), aLaptop({ signer, files })];
    join(first, signer);
    const body = {
      ...anEntry('On her own phone', 1),
      assessment: { policySet: 'nccc-2023-03-30', findings: [FINDING] },
    };
    first.journal.record(entryLogged, { subject: entry, tenure, body });
    second.journal.merge(actsOf(first));
    const { reference } = body;
    const record = (laptop: typeof first, step: ReportStep) =>
      laptop.journal.record(reportRecorded, { subject: entry, tenure, body: { reference, step } });
    const sent = { kind: 'sent' as const, on: '2026-11-20', how: 'By email' };
    record(first, { ...sent, to: ['kim-team'] });
    record(second, { kind: 'written', circumstances: 'Locked out, abroad.' });
    record(second, { ...sent, to: ['head-of-unit'] });
    expect(reportsOfTenure(first.db, tenure)[0]?.state).toBe('part-sent');
    first.journal.merge(actsOf(second));
    second.journal.merge(actsOf(first));
    expect(dump(second)).toEqual(dump(first));
    for (const { db } of [first, second]) {
      expect(reportsOfTenure(db, tenure)[0]).toMatchObject({ state: 'sent' });
      expect(reportsOfTenure(db, tenure)[0]?.steps).toHaveLength(3);
    }
    const before = dump(first);
    first.journal.replay.rebuild();
    expect(dump(first)).toEqual(before);
    first.close();
    second.close();
  });
});
