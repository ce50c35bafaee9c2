import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder } from '#test/support/open-office.ts';
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
    expect(await tally()).toEqual({ all: 0, open: 0, oldestOpen: null, unlogged: 0 });
    const first = await log('Hold the tender');
    const second = await log('Option B');
    expect(await tally()).toEqual({ all: 2, open: 2, oldestOpen: first.recordedAt, unlogged: 0 });
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
    expect(await tally()).toEqual({ all: 2, open: 1, oldestOpen: second.recordedAt, unlogged: 0 });
    const listed = await everyEntry(api, tenure.id);
    expect(listed.filter(({ open }) => open).map(({ id }) => id)).toEqual([second.id]);
    await office.close();
  });

  it('tells what was judged significant and stands in no entry', async () => {
    const founded = await aFoundedOffice();
    const { api, office, tenure } = founded;
    const chat = await founded.aChat();
    const file = path.join(newFolder(), 'WhatsApp Chat with Fees.txt');
    writeFileSync(
      file,
      '20/11/2026, 14:05 - Marian Teale: Content\n20/11/2026, 14:06 - Marian Teale: Hold it\n',
    );
    const asked = { task: randomUUID(), file, chat: chat.id, zone: 'Europe/London' };
    const { preview } = must(await api.imports.preview({ ...asked, dateOrder: null }));
    must(await api.imports.accept({ task: randomUUID(), preview, selected: null }));
    const unlogged = async () => must(await api.entries.tally({ tenure: tenure.id })).unlogged;
    const held = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
    const messages = held.map(({ id }) => id);
    expect(await unlogged()).toBe(0);
    must(await api.triage.sort({ messages, category: 'significant', drift: null }));
    expect(await unlogged()).toBe(2);
    must(
      await api.entries.quick({
        tenure: tenure.id,
        title: 'Content with option 2',
        madeAt: '2026-11-20T14:05:00.000Z',
        chat: chat.id,
        from: '',
        evidence: [messages[0]!],
      }),
    );
    expect(await unlogged()).toBe(1);
    must(await api.triage.sort({ messages: [messages[1]!], category: 'logistical', drift: null }));
    expect(await unlogged()).toBe(0);
    await office.close();
  });
});
