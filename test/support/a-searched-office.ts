import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchFilter, SearchHit } from '#shared/words/search.ts';
import { aFoundedOffice, must, newFolder } from './open-office.ts';
import { zipFileOfTalk } from './talk-zip.ts';

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

/** Brings an export into a chat. */
export const bringIn = async ({ api }: Founded, chat: string, file: string) => {
  const reading = { chat, zone: 'Europe/London', dateOrder: null } as const;
  const shown = must(await api.imports.preview({ task: randomUUID(), file, ...reading }));
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
};

/** A talk as the file that a phone exports. */
export const aTextFile = (text: string): string => {
  const file = path.join(newFolder('daybook-export-'), 'WhatsApp Chat with Ports.txt');
  writeFileSync(file, text);
  return file;
};

/** An office with talk in three chats and two entries, and how to look for words in it. */
export const aSearchedOffice = async () => {
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

/** A hit as the tests name it: the entry's reference, or when and the first line. */
export const said = (hit: SearchHit): string =>
  hit.in === 'entry'
    ? hit.reference
    : `${hit.wall.slice(5, 16)} ${hit.excerpt.text.split('\n')[0]}`;

/** What holds the word, in the order in which it is found. */
export const TENDER = [
  '2026-A0002',
  '2026-A0001',
  '11-18T09:00 The tender for lock gates is late',
  '11-20T16:02 tender noted',
  '11-20T16:02 tender noted',
  '11-20T16:02 Approved option B for the tender,',
  '11-20T00:10 Café at eight, then the tender',
  '11-19T23:30 Two options on the tender: A is quick, B is cheap',
];
