import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must } from '#test/support/open-office.ts';
import { everyEntry } from '#test/support/every-entry.ts';

describe('the tally of a log', () => {
  it('counts as the list does, and tells the oldest that is open', async () => {
    const { api, office, tenure } = await aFoundedOffice();
    const log = async (title: string) =>
      must(
        await api.entries.quick({
          tenure: tenure.id,
          title,
          madeAt: '2026-11-20T16:02:00.000Z',
          chat: null,
          from: 'Dex Farrow',
          evidence: [],
        }),
      );
    const tally = async () => must(await api.entries.tally({ tenure: tenure.id }));
    expect(await tally()).toEqual({ all: 0, open: 0, oldestOpen: null });
    const first = await log('Hold the tender');
    const second = await log('Option B');
    expect(await tally()).toEqual({ all: 2, open: 2, oldestOpen: first.recordedAt });
    must(
      await api.filings.file({
        entries: [first.id],
        reference: 'DCW/PO/2026/1',
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded: true,
      }),
    );
    expect(await tally()).toEqual({ all: 2, open: 1, oldestOpen: second.recordedAt });
    const listed = await everyEntry(api, tenure.id);
    expect(listed.filter(({ open }) => open).map(({ id }) => id)).toEqual([second.id]);
    await office.close();
  });
});
