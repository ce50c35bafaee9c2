import { createHash, randomUUID } from 'node:crypto';
import { someDetails, anImport } from '#test/support/acts.ts';
import {
  aLaptop,
  aSigner,
  join,
  someFiles,
  type Laptop,
  type SomeFiles,
} from '#test/support/laptop.ts';
import { must } from '#test/support/must.ts';
import type { SearchFilter } from '#shared/words/search.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import { rowsOf } from '#vault/db/connection.ts';
import { entryLogged } from '#vault/entries/entry-acts.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import type { SealedLine } from '#vault/messages/message-projection.ts';
import { channels, chats, people, tenures } from '#vault/registers/register-kinds.ts';
import { createSearchService } from '#vault/search/search-service.ts';
import { messagesSorted } from '#vault/triage/triage-acts.ts';
import { p95, thousands, timeRow, type BenchRow } from './bench-row.ts';

const LINES_A_PIECE = 1_500;
const CHATS = 6;
const SENDERS = 12;
const NOW = Date.UTC(2026, 10, 20);

/** Words as often as in talk: the first are in nearly every line, the last in a few of a million. */
const WORDS = Array.from({ length: 30_000 }, (_, rank) => `w${rank.toString(36)}x`);

/** The same every time for a seed: numbers from 0 to 1. */
const createChance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const talkOf = (chance: () => number, words: number): string =>
  Array.from(
    { length: words },
    () => WORDS[Math.floor(WORDS.length ** chance()) - 1] ?? WORDS[0],
  ).join(' ');

const lineOf = (chance: () => number, n: number): SealedLine => {
  const at = Date.UTC(2024, 0, 1) + n * 90_000;
  return {
    n: n + 1,
    id: createHash('sha1').update(String(n)).digest('hex'),
    held: false,
    at,
    wall: `${new Date(at).toISOString().slice(0, 19)}+00:00`,
    precision: 'second',
    sender: `Sender ${n % SENDERS}`,
    text: talkOf(chance, 12),
    kind: 'message',
    extra: null,
  };
};

const addRegisters = ({ journal }: Laptop) => {
  const principal = randomUUID();
  const [tenure, channel, person] = [randomUUID(), randomUUID(), randomUUID()];
  const personOf = (name: string) => ({
    name,
    role: '',
    organisation: '',
    external: false,
    handles: [],
  });
  journal.record(people.added, { subject: principal, body: { details: personOf('Principal') } });
  journal.record(people.added, { subject: person, body: { details: personOf('Sender 5') } });
  journal.record(channels.added, {
    subject: channel,
    body: { details: { name: 'WhatsApp', endToEndEncrypted: 'yes', outsideUk: 'yes' } },
  });
  journal.record(tenures.added, {
    subject: tenure,
    body: { details: { principal, post: 'Minister', from: '2024-01-01', to: null, elsewhere: '' } },
  });
  const ids = Array.from({ length: CHATS }, () => randomUUID());
  for (const [place, subject] of ids.entries()) {
    const details = {
      principal,
      name: `Chat ${place}`,
      channel,
      kind: 'official' as const,
      group: true,
      sight: 'in-the-group' as const,
      timerHours: null,
      exportPossible: true,
      lookEveryDays: 1,
      device: null,
      members: [],
      marking: OFFICIAL,
    };
    journal.record(chats.added, { subject, body: { details } });
  }
  return { tenure, person, chats: ids };
};

const addMessages = (
  { journal }: Laptop,
  files: SomeFiles,
  { chat, count, seed }: { readonly chat: string; readonly count: number; readonly seed: number },
): void => {
  const chance = createChance(seed);
  const lines: string[] = [];
  for (let from = 0; from < count; from += LINES_A_PIECE) {
    const piece = Array.from({ length: Math.min(LINES_A_PIECE, count - from) }, (_, k) =>
      JSON.stringify(lineOf(chance, seed * count + from + k)),
    );
    lines.push(files.put(Buffer.from(`${piece.join('\n')}\n`)));
  }
  const body = { ...anImport(files, { chat, lines: 1, from: seed }), lines };
  journal.record(importRecorded, { subject: randomUUID(), body });
  while (journal.replay.step());
};

/** One message in five hundred is significant: what a search by category has to find among the rest. */
const sortSome = ({ db, journal }: Laptop, chat: string): void => {
  const messages = rowsOf<{ id: string }>(
    db,
    `SELECT lower(hex(message.id)) AS id FROM message JOIN chat_number ON chat_number.no = chat_no
     WHERE chat_number.id = ? AND message.n % 500 = 0`,
    chat,
  ).map(({ id }) => id);
  const from = { category: 'untriaged' as const, drift: false };
  const runs = [{ from, to: { ...from, category: 'significant' as const }, messages }];
  const body = { runs, sealedRuns: null, messages: messages.length, undoes: null };
  journal.record(messagesSorted, { subject: chat, body });
};

const addEntries = (
  { journal }: Laptop,
  held: ReturnType<typeof addRegisters>,
  count: number,
): void => {
  const chance = createChance(99);
  for (let n = 0; n < count; n += 1) {
    journal.record(entryLogged, {
      subject: randomUUID(),
      tenure: held.tenure,
      body: {
        reference: `2026-A${String(n + 1).padStart(4, '0')}`,
        details: someDetails({
          title: talkOf(chance, 8),
          exactWords: talkOf(chance, 40),
          reason: talkOf(chance, 40),
          asked: talkOf(chance, 30),
          madeAt: new Date(NOW - n * 3_600_000).toISOString(),
          chat: held.chats[n % CHATS] ?? null,
          decidedBy: n % 10 === 0 ? { person: held.person, name: 'Sender 5' } : null,
        }),
        assessment: { policySet: 'nccc-2023-03-30', findings: [] },
      },
    });
  }
};

const [common, usual, rare] = [WORDS[0], WORDS[200], WORDS[9_000]];
const QUERIES: readonly (readonly [line: string, more: Partial<SearchFilter>])[] = [
  [`${common}`, {}],
  [`${usual}`, {}],
  [`${rare}`, {}],
  ['nosuchword', {}],
  [`${common} ${usual}`, {}],
  [`${common} NOT ${usual}`, {}],
  [`"${common} ${WORDS[1]}"`, {}],
  [`${usual} OR ${WORDS[201]} OR ${rare}`, {}],
  ['w1*', {}],
  [`${usual} NEAR/5 ${WORDS[50]}`, {}],
  [`${common} person:"sender 5"`, {}],
  [`${common}`, { from: '2024-03-01', to: '2024-03-31' }],
  [`${usual} chat:"chat 3"`, {}],
  [`${common}`, { in: 'messages' }],
  [`${common}`, { in: 'entries' }],
  [`${usual}`, { category: 'untriaged' }],
  [`${usual}`, { category: 'significant' }],
  [`${common}`, { category: 'significant' }],
];

/** The whole question as the window asks it, over messages in several chats and a long log. */
export const benchSearch = async (
  count = 1_000_000,
  entries = 20_000,
): Promise<readonly BenchRow[]> => {
  const files = someFiles();
  const signer = aSigner();
  // What fills the vault is not what is measured.
  const laptop = aLaptop({ signer, files, settings: { synchronous: 'OFF' } });
  join(laptop, signer);
  const held = addRegisters(laptop);
  for (const [seed, chat] of held.chats.entries()) {
    addMessages(laptop, files, { chat, count: Math.ceil(count / CHATS), seed });
    sortSome(laptop, chat);
  }
  addEntries(laptop, held, entries);
  laptop.db.pragma('wal_checkpoint(TRUNCATE)');
  const search = createSearchService({ db: laptop.db, now: () => NOW });
  const nowhere = { person: null, chat: null, channel: null, category: null, from: null, to: null };
  const finding: number[] = [];
  const counting: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    for (const [line, more] of QUERIES) {
      const filter: SearchFilter = { tenure: held.tenure, in: 'everything', ...nowhere, ...more };
      let started = performance.now();
      const found = must(await search.find({ line, filter, after: null, limit: 50 }));
      finding.push(performance.now() - started);
      started = performance.now();
      const counts = must(await search.count({ line, filter }));
      counting.push(performance.now() - started);
      if (process.env['BENCH_DETAIL'] && round === 9) {
        process.stderr.write(
          `${line.padEnd(40)} ${JSON.stringify(more).padEnd(44)} ${found.hits.length}/${counts.hits} find ${finding.at(-1)?.toFixed(1)} count ${counting.at(-1)?.toFixed(1)}\n`,
        );
      }
    }
  }
  laptop.close();
  const over = `${thousands(count)} messages and ${thousands(entries)} entries`;
  return [
    timeRow({ what: `search over ${over}, first page, p95`, took: p95(finding), limit: 50 }),
    timeRow({
      what: 'how much is found in all, p95 (beside the first page)',
      took: p95(counting),
      limit: 1_000,
    }),
  ];
};
