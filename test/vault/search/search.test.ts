import { beforeAll, describe, expect, it } from 'vitest';
import { aSearchedOffice, said, TENDER } from '#test/support/a-searched-office.ts';
import { must } from '#test/support/must.ts';
import type { SearchFilter } from '#shared/words/search.ts';

let office: Awaited<ReturnType<typeof aSearchedOffice>>;
beforeAll(async () => {
  office = await aSearchedOffice();
});

const found = async (line: string, filter: Partial<SearchFilter> = {}) =>
  (await office.find(line, filter)).hits.map(said);

describe('a search', () => {
  it('finds entries, newest first, then messages by the name of their chat, newest first', async () => {
    expect(await found('tender')).toEqual(TENDER);
  });

  it('gives the same hits in the same order whatever the pages are', async () => {
    const pages: string[] = [];
    let after: { in: 'entry' | 'message'; id: string } | null = null;
    for (let more = true; more;) {
      const page: Awaited<ReturnType<typeof office.find>> = must(
        await office.api.search.find({ ...office.ask('tender'), after, limit: 1 }),
      );
      pages.push(...page.hits.map(said));
      const last = page.hits.at(-1);
      after = last ? { in: last.in, id: last.id } : null;
      more = page.more;
    }
    expect(pages).toEqual(TENDER);
  });

  it('takes no notice of case and accents', async () => {
    expect(await found('CAFE')).toEqual(['11-20T00:10 Café at eight, then the tender']);
    expect(await found('tréasury', { in: 'entries' })).toEqual(['2026-A0001']);
  });

  it('finds an attachment by its name', async () => {
    const { hits } = await office.find('fees.pdf', { in: 'attachments' });
    expect(hits).toHaveLength(1);
    const [hit] = hits;
    expect(hit?.in === 'message' && hit.names).toEqual({
      text: '00000043-Fees.pdf',
      ranges: [[9, 17]],
    });
    expect(await found('photo', { in: 'messages' })).toEqual([]);
  });

  it('marks what it found, and where in an entry it stands', async () => {
    const { hits } = await office.find('harbour');
    expect(hits).toMatchObject([
      {
        title: { text: 'Hold the tender', ranges: [] },
        excerpt: { text: 'the harbour dues', ranges: [[4, 11]] },
      },
    ]);
    const [entry] = (await office.find('hold', { in: 'entries' })).hits;
    expect(entry).toMatchObject({ title: { ranges: [[0, 4]] }, excerpt: null });
  });

  it('counts what is found, in all and in each', async () => {
    expect(await office.count('tender')).toEqual({
      hits: 8,
      entries: 2,
      messages: 6,
      attachments: 0,
      byChat: [
        { chat: office.locks.id, hits: 1 },
        { chat: office.ports.id, hits: 5 },
      ],
    });
    expect(await office.count('fees')).toMatchObject({ hits: 1, messages: 0, attachments: 1 });
  });

  it('that cannot be meant as it stands is read as something and never fails', async () => {
    const { hits, reading } = await office.find('"subject to Treasury');
    expect(hits.map(said)).toEqual(['11-20T16:02 Approved option B for the tender,']);
    expect(reading).toEqual({
      says: 'Looked for “subject to Treasury” in entries and messages',
      notes: ['A quotation mark was not closed; it was read as closed at the end.'],
    });
  });

  it('of nothing finds nothing', async () => {
    expect(await office.find('')).toEqual({
      reading: { says: '', notes: [] },
      hits: [],
      more: false,
    });
    expect(await office.count(' … ')).toMatchObject({ hits: 0 });
  });
});

describe('what stands above a message', () => {
  it('is read in time order, as much as is asked for', async () => {
    const { api, ports } = office;
    const all = must(await api.messages.list({ chat: ports.id, after: null, limit: 10 }));
    const texts = async (message: string, limit: number) =>
      must(await api.messages.before({ message, limit })).map(({ text }) => text);
    expect(await texts(all[2]!.id, 10)).toEqual([all[0]!.text, all[1]!.text]);
    expect(await texts(all[2]!.id, 1)).toEqual([all[1]!.text]);
    expect(await texts(all[0]!.id, 10)).toEqual([]);
  });

  it('is not there where the message is not', async () => {
    const { api } = office;
    expect(await api.messages.before({ message: 'ff', limit: 1 })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'message' },
    });
  });
});
