import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEntry } from '#test/support/acts.ts';
import { actsOf, aLaptop, aSigner, dump, join, someFiles } from '#test/support/laptop.ts';
import { dayClosed, bundleMade } from '#vault/day/day-acts.ts';
import { closingsOf, waitingBundles } from '#vault/day/day-store.ts';
import { entryLogged } from '#vault/entries/entry-acts.ts';

const FACTS = {
  day: '2026-11-20',
  since: null,
  notClosed: [],
  counts: { entries: 1, amended: 0, filed: 0, looks: 0, imports: 0, newMessages: 0 },
  looked: [],
  noted: [],
  missed: [],
  losses: [],
  ahead: [],
  open: [],
  bundles: [],
  untriaged: 0,
};

const aBundle = (entries: string[]) => ({
  name: 'Daybook bundle',
  where: '/somewhere',
  day: '2026-11-20',
  entries,
  evidence: true,
  partial: null,
  files: [],
});

describe('days closed on two laptops', () => {
  it('each show the checkpoint that stood on the screen, on both', () => {
    const [signer, files, tenure] = [aSigner(), someFiles(), randomUUID()];
    const [first, second] = [aLaptop({ signer, files }), aLaptop({ signer, files })];
    join(first, signer);
    second.journal.merge(actsOf(first));
    const shown: string[] = [];
    const close = (on: typeof first): void => {
      on.journal.record(dayClosed, { subject: randomUUID(), tenure, body: FACTS });
      shown.push(on.journal.checkpoint().code);
    };
    close(first);
    second.journal.record(entryLogged, {
      subject: randomUUID(),
      tenure,
      body: anEntry('Only on the second', 1),
    });
    close(second);
    first.journal.merge(actsOf(second));
    second.journal.merge(actsOf(first));
    close(first);
    second.journal.merge(actsOf(first));
    expect(new Set(shown).size).toBe(3);
    for (const { db } of [first, second]) {
      const held = closingsOf(db, tenure, '2026-11-20').map(({ checkpoint }) => checkpoint.code);
      expect(held.toSorted()).toEqual(shown.toSorted());
    }
    expect(dump(second)).toEqual(dump(first));
    first.close();
    second.close();
  });

  it('hold the same after they are built again from the journal', () => {
    const [signer, files, tenure] = [aSigner(), someFiles(), randomUUID()];
    const laptop = aLaptop({ signer, files });
    join(laptop, signer);
    const entry = randomUUID();
    laptop.journal.record(entryLogged, { subject: entry, tenure, body: anEntry('One', 1) });
    laptop.journal.record(bundleMade, { subject: randomUUID(), tenure, body: aBundle([entry]) });
    laptop.journal.record(dayClosed, { subject: randomUUID(), tenure, body: FACTS });
    const before = dump(laptop);
    laptop.journal.replay.rebuild();
    expect(dump(laptop)).toEqual(before);
    expect(waitingBundles(laptop.db, tenure)).toHaveLength(1);
    expect(closingsOf(laptop.db, tenure, '2026-11-20')).toHaveLength(1);
    laptop.close();
  });
});
