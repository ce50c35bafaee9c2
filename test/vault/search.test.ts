import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder } from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import type { SearchFilter, SearchHit } from '#shared/words/search.ts';

const PORTS = [
  '19/11/2026, 23:30 - Dex Farrow: Two options on the tender: A is quick, B is cheap',
  '20/11/2026, 00:10 - Marian Teale: Café at eight, then the tender',
  '20/11/2026, 16:02 - Marian Teale: Approved option B for the tender,',
  'subject to Treasury agreement',
  '20/11/2026, 16:02 - Dex Farrow: tender noted',
  '20/11/2026, 16:02 - Dex Farrow: tender noted',
  '',
].join('\n');
const LOCKS = ['18/11/2026, 09:00 - Nina Voss: The tender for lock gates is late', ''].join('\n');

type Founded = Awaited<ReturnType<typeof aFoundedOffice>>;

const bringIn = async ({ api }: Founded, chat: string, file: string) => {
  const reading = { chat, zone: 'Europe/London', dateOrder: null } as const;
  const shown = must(await api.imports.preview({ task: randomUUID(), file, ...reading }));
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
};

const aTextFile = (text: string): string => {
  const file = path.join(newFolder('daybook-export-'), 'WhatsApp Chat with Ports.txt');
  writeFileSync(file, text);
  return file;
};

const aSearchedOffice = async () => {
  const founded = await aFoundedOffice();
  const { api, tenure, channels } = founded;
  const signal = channels.find(({ name }) => name === 'Signal')!;
  const ports = await founded.aChat({ name: 'Ports – ministers' });
  const locks = await founded.aChat({ name: 'Éclusiers', channel: signal.id });
  const coasts = await founded.aChat({ name: 'coasts' });
  await bringIn(founded, ports.id, aTextFile(PORTS));
  await bringIn(founded, locks.id, aTextFile(LOCKS));
  await bringIn(founded, coasts.id, zipFileOfTalk());
  const dex = must(
    await api.people.add({
      name: 'Dexter Farrow',
      role: 'Special adviser',
      organisation: '',
      external: false,
      handles: ['Dex Farrow'],
    }),
  );
  const log = async (title: string, madeAt: string, more: object = {}) => {
    const draft = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
    const details = { ...draft, title, madeAt, ...more };
    return must(await api.entries.log({ tenure: tenure.id, details }));
  };
  const early = await log('Hold the tender', '2026-11-18T10:00:00Z', {
    chat: locks.id,
    channel: signal.id,
    reason: 'The Treasury is unhappy about\nthe harbour dues',
  });
  const late = await log('Tender approved', '2026-11-20T16:02:00.000Z', {
    chat: ports.id,
    decidedBy: { person: dex.id, name: 'Dexter Farrow' },
  });
  const everything: SearchFilter = {
    tenure: tenure.id,
    in: 'everything',
    person: null,
    chat: null,
    channel: null,
    category: null,
    from: null,
    to: null,
  };
  const ask = (line: string, filter: Partial<SearchFilter> = {}) => ({
    line,
    filter: { ...everything, ...filter },
  });
  const find = async (line: string, filter: Partial<SearchFilter> = {}) =>
    must(await api.search.find({ ...ask(line, filter), after: null, limit: 50 }));
  const count = async (line: string, filter: Partial<SearchFilter> = {}) =>
    must(await api.search.count(ask(line, filter)));
  return { ...founded, ask, find, count, ports, locks, coasts, dex, early, late, signal };
};

const said = (hit: SearchHit): string =>
  hit.in === 'entry'
    ? hit.reference
    : `${hit.wall.slice(5, 16)} ${hit.excerpt.text.split('\n')[0]}`;

let office: Awaited<ReturnType<typeof aSearchedOffice>>;
beforeAll(async () => {
  office = await aSearchedOffice();
});

const found = async (line: string, filter: Partial<SearchFilter> = {}) =>
  (await office.find(line, filter)).hits.map(said);

const TENDER = [
  '2026-A0002',
  '2026-A0001',
  '11-18T09:00 The tender for lock gates is late',
  '11-20T16:02 tender noted',
  '11-20T16:02 tender noted',
  '11-20T16:02 Approved option B for the tender,',
  '11-20T00:10 Café at eight, then the tender',
  '11-19T23:30 Two options on the tender: A is quick, B is cheap',
];

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

describe('a search is limited', () => {
  it('to a person, under each of their labels', async () => {
    const by = ['2026-A0002', '11-20T16:02 tender noted', '11-20T16:02 tender noted', TENDER[7]];
    expect(await found('tender', { person: office.dex.id })).toEqual(by);
    expect(await found('tender person:dexter')).toEqual(by);
  });

  it('to a chat', async () => {
    const there = ['2026-A0001', TENDER[2]];
    expect(await found('tender', { chat: office.locks.id })).toEqual(there);
    expect(await found('tender chat:eclusiers')).toEqual(there);
  });

  it('to a channel', async () => {
    const there = ['2026-A0001', TENDER[2]];
    expect(await found('tender', { channel: office.signal.id })).toEqual(there);
    expect(await found('tender channel:signal')).toEqual(there);
  });

  it('to days in London, the first and last included', async () => {
    const days = { from: '2026-11-19', to: '2026-11-19' };
    expect(await found('tender', days)).toEqual([TENDER[7]]);
    expect(await found('tender on:19/11/2026')).toEqual([TENDER[7]]);
    expect(await found('tender before:19 Nov')).toEqual(['2026-A0001', TENDER[2]]);
    expect(await found('tender after:19 Nov')).toEqual(['2026-A0002', ...TENDER.slice(3, 7)]);
  });

  it('to what was sorted, in which entries are not', async () => {
    const { api } = office;
    const { hits } = await office.find('tender cafe');
    must(
      await api.triage.sort({
        messages: hits.map(({ id }) => id),
        category: 'logistical',
        drift: null,
      }),
    );
    expect(await found('tender', { category: 'logistical' })).toEqual([TENDER[6]]);
    expect(await found('tender', { category: 'untriaged' })).toHaveLength(5);
    expect(await found('tender category:logistical')).toEqual([TENDER[6]]);
    expect(await office.count('tender', { category: 'logistical' })).toMatchObject({ hits: 1 });
  });

  it('to entries, messages or names of attachments', async () => {
    expect(await found('tender', { in: 'entries' })).toEqual(TENDER.slice(0, 2));
    expect(await found('tender in:messages')).toEqual(TENDER.slice(2));
    expect(await found('tender in:attachments')).toEqual([]);
  });

  it('without any word, to whatever is left', async () => {
    expect(await found('', { chat: office.locks.id })).toEqual(['2026-A0001', TENDER[2]]);
    expect(await found('in:attachments chat:coasts')).toHaveLength(2);
  });

  it('to what there is not, and says so', async () => {
    const { hits, reading } = await office.find('tender person:nobody on:soon category:secret');
    expect(hits).toEqual([]);
    expect(reading.notes).toEqual([
      'There is no person called “nobody” here, so nothing is found.',
      'Write a day, such as 22 November 2026 or 22/11/2026. “on:soon” limits nothing.',
      '“category:secret” limits nothing. It can be significant, logistical, not sorted or not government business.',
    ]);
  });

  it('to the chats of the tenure chosen', async () => {
    const { api, aChat, tenure } = office;
    const other = must(
      await api.people.add({
        name: 'Someone Else',
        role: '',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    const theirs = await aChat({ name: 'Theirs', principal: other.id });
    await bringIn(office, theirs.id, aTextFile('20/11/2026, 10:00 - A B: quokka\n'));
    expect(await found('quokka')).toEqual([]);
    const added = must(
      await api.tenures.begin({
        principal: other.id,
        post: 'Minister of State',
        from: tenure.from,
        to: null,
        elsewhere: '',
      }),
    );
    expect(await found('quokka', { tenure: added.id })).toEqual(['11-20T10:00 quokka']);
  });
});
