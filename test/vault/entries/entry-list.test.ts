import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEntryFilter } from '#renderer/features/entries/list/entry-filter.ts';
import type { AppClient } from '#shared/contract/app.ts';
import type { EntryOrder } from '#shared/words/entry-list.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { aFoundedOffice, must } from '#test/support/open-office.ts';
import { aDetails } from '#test/renderer/entries/entry-builders.ts';

const TODAY = '2026-11-22';

/** A log of five entries with all that a list is narrowed by; each is named by its letter. */
const aLog = async () => {
  const { api, office, tenure, aChat } = await aFoundedOffice();
  const chat = await aChat({ name: 'Transport – ministers' });
  const letters = new Map<string, string>();
  const log = async (letter: string, over: Partial<EntryDetails>) => {
    const details = aDetails({ chat: null, channel: chat.channel, ...over });
    const entry = must(await api.entries.log({ tenure: tenure.id, details }));
    letters.set(entry.id, letter);
    return entry;
  };
  const a = await log('a', { chat: chat.id, theme: 'Rail 10', tags: ['tender'] });
  const b = await log('b', {
    title: 'Noted the forecast',
    kind: 'significant-information',
    outcome: 'noted',
    theme: 'Rail 2',
    deviceState: 'private-unmanaged',
    flags: ['litigation'],
    decidedBy: { person: null, name: 'Zoë Münchausen' },
    madeAt: '2026-11-21T23:59:59Z',
  });
  const c = await log('c', {
    title: 'Not content with the tender',
    outcome: null,
    theme: '',
    decidedBy: null,
    deviceState: null,
    drift: true,
    others: [{ person: null, name: 'Oona Pym' }],
    exactWords: 'Über den Preis reden wir später',
    links: [{ kind: 'supersedes', entry: a.id }],
    madeAt: '2026-10-01T08:00:00.000Z',
  });
  const e = await log('e', { title: 'Éclair', theme: 'Ports', madeAt: '2026-11-22T00:00:00.000Z' });
  const details = { ...aDetails({ ...e, title: 'Eclair, amended' }) };
  must(await api.entries.amend({ id: e.id, details, reason: 'A word' }));
  const file = async (entry: string, reference: string, evidenceIncluded = true) =>
    must(
      await api.filings.file({
        entries: [entry],
        reference,
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded,
      }),
    );
  await file(b.id, 'SP/2026/118');
  const other = must(await api.entries.list({ tenure: tenure.id, count: 1, from: 2 }));
  return { api, office, tenure: tenure.id, letters, c, third: other.entries[0]?.id };
};

let held: Awaited<ReturnType<typeof aLog>>;
beforeAll(async () => {
  held = await aLog();
});
afterAll(() => held.office.close());

type Question = Partial<Parameters<AppClient['entries']['list']>[0]>;

const ask = async (question: Question) =>
  must(await held.api.entries.list({ tenure: held.tenure, ...question }));

const lettersOf = async (question: Question): Promise<string> =>
  (await ask(question)).entries.map(({ id }) => held.letters.get(id)).join('');

describe('a list of entries', () => {
  it.each([
    ['', 'abce'],
    ['unfiled', 'ace'],
    ['filed', 'b'],
    ['filed filed:118', 'b'],
    ['filed:119', ''],
    ['-filed:118', 'ace'],
    ['open', 'ace'],
    ['closed', 'b'],
    ['amended', 'e'],
    ['-amended', 'abc'],
    ['sensitive', ''],
    ['drift', 'c'],
    ['overtaken', 'a'],
    ['theme:RAIL', 'ab'],
    ['-theme:rail', 'ce'],
    ['by:teale', 'ae'],
    ['by:munchausen', 'b'],
    ['-by:munchausen', 'ace'],
    ['person:pym', 'c'],
    ['tag:tender', 'a'],
    ['chat:transport channel:whatsapp', 'a'],
    ['-chat:"transport – min"', 'bce'],
    ['kind:decision', 'ace'],
    ['outcome:approved', 'ae'],
    ['-outcome:approved', 'bc'],
    ['device:unmanaged', 'b'],
    ['device:known', 'c'],
    ['-device:corporate', 'bc'],
    ['flag:litigation', 'b'],
    ['-flag:litigation', 'ace'],
    ['ref:a0003', 'c'],
    ['A0003', 'c'],
    ['tender', 'ac'],
    ['option tender', 'a'],
    ['"option B"', 'a'],
    ['"B option"', ''],
    ['"uber den preis"', 'c'],
    ['eclair', 'e'],
    ['transport', 'a'],
    ['sp/2026', 'b'],
    ['on:22 Nov 2026', 'ae'],
    ['on:21/11/2026', 'b'],
    ['after:21/11/2026', 'ae'],
    ['before:21/11/2026', 'c'],
    ['-on:today', 'bc'],
    ['unfiled theme:rail after:1 Oct', 'a'],
  ])('%s → %s', async (line, letters) => {
    const conditions = parseEntryFilter(line, TODAY).terms.map(({ condition }) => condition);
    const list = await ask({ conditions });
    expect(await lettersOf({ conditions })).toBe(letters);
    expect(list).toMatchObject({ meeting: letters.length, all: 4 });
  });

  it.each<[EntryOrder, string]>([
    ['reference', 'abce'],
    ['made', 'cbea'],
    ['title', 'aecb'],
    ['decidedBy', 'caeb'],
    ['where', 'abce'],
    ['theme', 'ceba'],
    ['filed', 'aceb'],
  ])('is put in the order of %s', async (order, letters) => {
    expect(await lettersOf({ order })).toBe(letters);
  });

  it('keeps the order of references where entries are equal, up or down', async () => {
    expect(await lettersOf({ order: 'filed', falling: true })).toBe('beca');
    expect(await lettersOf({ order: 'decidedBy', falling: true })).toBe('baec');
    expect(await lettersOf({ order: 'where', falling: true })).toBe('bcea');
  });

  it('is read in parts', async () => {
    expect(await lettersOf({ from: 1, count: 2 })).toBe('bc');
    expect(held.third).toBe(held.c.id);
    expect(await ask({ from: 4 })).toEqual({ entries: [], meeting: 4, all: 4 });
  });

  it('says of each what its whole entry says', async () => {
    for (const listed of (await ask({})).entries) {
      const whole = must(await held.api.entries.get({ id: listed.id }));
      expect(listed).toEqual({
        id: whole.id,
        reference: whole.reference,
        title: whole.title,
        madeAt: new Date(whole.madeAt).toISOString(),
        madeZone: whole.madeZone,
        decidedBy: whole.decidedBy?.name ?? '',
        chat: whole.chat,
        channel: whole.channel,
        theme: whole.theme,
        recordedAt: whole.recordedAt,
        filedAs: whole.filings.at(-1)?.reference ?? null,
        open: whole.open,
        evidence: whole.evidence.length,
        limit: whole.needToKnow ? 'shown' : 'none',
      });
    }
  });

  it('names the themes in use once, and the entries that wait, oldest first', async () => {
    expect(must(await held.api.entries.themes({ tenure: held.tenure }))).toEqual([
      'Ports',
      'Rail 10',
      'Rail 2',
    ]);
    const waiting = must(await held.api.entries.waiting({ tenure: held.tenure }));
    expect(waiting.map(({ id }) => held.letters.get(id)).join('')).toBe('ace');
  });
});
