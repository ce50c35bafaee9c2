import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppClient } from '#shared/contract/app.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { aLimitedEntry, CANARY, TOMS } from './a-limited-entry.ts';

interface Asked {
  readonly tenure: Tenure;
  readonly entry: Entry;
  readonly departure: { readonly id: string };
  readonly passphrase: string;
}

/** Everything that is answered to whoever asks for what is held, one text for each way of asking. */
const everythingRead = async (
  api: AppClient,
  { tenure, entry, departure, passphrase }: Asked,
): Promise<Readonly<Record<string, string>>> => {
  const choices = { tenure: tenure.id, from: '2026-01-01', to: '2026-12-31', themes: [] };
  const folder = newFolder('daybook-need-');
  const task = randomUUID;
  const answers = {
    list: await api.entries.list({ tenure: tenure.id }),
    byTitle: await api.entries.list({ tenure: tenure.id, order: 'title' }),
    reports: await api.reports.list({ tenure: tenure.id }),
    report: await api.reports.get({ entry: entry.id }),
    reportPage: await api.reports.page({ entry: entry.id }),
    waiting: await api.entries.waiting({ tenure: tenure.id }),
    themes: await api.entries.themes({ tenure: tenure.id }),
    get: await api.entries.get({ id: entry.id }),
    history: await api.entries.history({ id: entry.id }),
    search: await api.search.find({
      line: CANARY,
      filter: {
        tenure: tenure.id,
        in: 'everything',
        person: null,
        chat: null,
        channel: null,
        category: null,
        from: null,
        to: null,
      },
      after: null,
      limit: 20,
    }),
    record: await api.record.preview(choices),
    sheet: await api.day.sheet({ tenure: tenure.id, closed: null }),
    journal: await api.journal.list({ before: null, limit: 100 }),
    statement: await api.leavers.letter({ departure: departure.id, letter: 'statement' }),
    filings: await api.filings.list({ tenure: tenure.id }),
    themesOfRecord: await api.record.themes({ tenure: tenure.id }),
    written: await api.record.export({
      task: task(),
      choices,
      folder,
      formats: ['html'],
      passphrase,
    }),
    bundle: await api.day.bundle({
      task: task(),
      tenure: tenure.id,
      entries: [entry.id],
      evidence: false,
      folder,
      passphrase,
    }),
    pack: await api.leavers.makePack({
      task: task(),
      departure: departure.id,
      folder,
      passphrase,
      partial: 'made in a hurry',
    }),
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name));
  // The line that was searched for is given back as it was read.
  const { reading: _r, ...found } = must(answers.search);
  const texts = Object.entries({ ...answers, search: found }).map(([name, answer]) => [
    name,
    JSON.stringify(answer),
  ]);
  return {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(
      files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
    ),
  };
};

const tellers = (read: Readonly<Record<string, string>>): string[] =>
  Object.keys(read).filter((name) => read[name]!.toLowerCase().includes(CANARY));

describe('an entry that is limited to those who need to know', () => {
  it('is told by no way of reading to a colleague, and by all of them to who needs to know', async () => {
    const held = await aLimitedEntry();
    const asTom = await held.as('tom');
    const toTom = await everythingRead(asTom.api, { ...held, passphrase: TOMS });
    expect(tellers(toTom)).toEqual([]);
    expect(Object.keys(toTom).filter((name) => name.endsWith('journal.jsonl'))).not.toEqual([]);
    await asTom.office.close();

    // The twin: the same ways of reading do tell, so that the test above is able to fail.
    const asPriya = await held.as('priya');
    const toPriya = await everythingRead(asPriya.api, { ...held, passphrase: PASSPHRASE });
    const told = tellers(toPriya);
    for (const way of [
      'list',
      'reports',
      'report',
      'reportPage',
      'waiting',
      'themes',
      'get',
      'history',
      'search',
      'record',
      'journal',
    ])
      expect(told).toContain(way);
    expect(told.filter((name) => name.includes('journal.jsonl'))).not.toEqual([]);
    expect(told.filter((name) => name.includes('notes for the record.html'))).not.toEqual([]);
    await asPriya.office.close();
  });

  it('is told by no filing of it alone: its reference may be the subject of an email', async () => {
    const held = await aLimitedEntry();
    const filing = {
      entries: [held.entry.id],
      reference: `Email: ${CANARY}`,
      system: CANARY,
      filedOn: '2026-11-20',
      filedBy: 'Priya Nandan',
      evidenceIncluded: true,
    };
    must(await held.api.filings.file(filing));
    const asTom = await held.as('tom');
    const toTom = await everythingRead(asTom.api, { ...held, passphrase: TOMS });
    expect(tellers(toTom)).toEqual([]);
    await asTom.office.close();
    const asPriya = await held.as('priya');
    const toPriya = await everythingRead(asPriya.api, { ...held, passphrase: PASSPHRASE });
    expect(tellers(toPriya)).toEqual(expect.arrayContaining(['list', 'filings', 'journal']));
    await asPriya.office.close();
  });

  it('shows a colleague that it is there, and whom to ask', async () => {
    const held = await aLimitedEntry();
    const { entry, tenure } = held;
    const { api, office } = await held.as('tom');
    const list = must(await api.entries.list({ tenure: tenure.id }));
    expect(list.entries).toMatchObject([
      {
        id: entry.id,
        reference: entry.reference,
        title: 'Limited to those who need to know',
        limit: 'withheld',
      },
    ]);
    const refused = {
      ok: false,
      error: { code: 'need-to-know', entries: [entry.reference], members: ['Priya Nandan'] },
    };
    expect(await api.entries.get({ id: entry.id })).toEqual(refused);
    const { needToKnow: _n, ...details } = entry;
    expect(await api.entries.amend({ id: entry.id, details, reason: 'x' })).toEqual(refused);
    expect(await api.entries.limit({ id: entry.id, to: null })).toEqual(refused);
    expect(
      await api.filings.file({
        entries: [entry.id],
        reference: 'SP/1',
        system: '',
        filedOn: '2026-11-20',
        filedBy: 'Tom Akerley',
        evidenceIncluded: true,
      }),
    ).toEqual(refused);
    const choices = { tenure: tenure.id, from: '2026-01-01', to: '2026-12-31', themes: [] };
    const { html } = must(await api.record.preview(choices));
    expect(html).toContain(
      `${entry.reference}: whoever made this record may not read it. Ask Priya Nandan.`,
    );
    await office.close();
  });

  it('keeps a whole pack from who may not read it, and lets one that says PARTIAL be made', async () => {
    const held = await aLimitedEntry();
    const { api, office } = await held.as('tom');
    const make = (partial: string | null) =>
      api.leavers.makePack({
        task: randomUUID(),
        departure: held.departure.id,
        folder: newFolder('daybook-need-'),
        passphrase: TOMS,
        partial,
      });
    expect(await make(null)).toMatchObject({ ok: false, error: { code: 'need-to-know' } });
    expect(must(await make('a limited entry is left out')).check).toMatchObject({ holds: true });
    await office.close();
  });

  it('meets no condition that would tell of it, with or without *not*', async () => {
    const held = await aLimitedEntry();
    const { api, office } = await held.as('tom');
    const meeting = async (condition: Parameters<typeof api.entries.list>[0]['conditions']) =>
      must(await api.entries.list({ tenure: held.tenure.id, conditions: condition! })).meeting;
    for (const of of ['words', 'theme', 'by', 'person', 'tag'] as const) {
      expect(await meeting([{ on: 'text', of, has: CANARY, not: false }])).toBe(0);
      expect(await meeting([{ on: 'text', of, has: CANARY, not: true }])).toBe(1);
      expect(await meeting([{ on: 'text', of, has: 'other', not: true }])).toBe(1);
    }
    expect(await meeting([{ on: 'state', state: 'limited', not: false }])).toBe(1);
    expect(await meeting([{ on: 'state', state: 'open', not: false }])).toBe(1);
    await office.close();
  });

  it('is never limited to others than who limits it, nor to who is not of the office', async () => {
    const held = await aLimitedEntry();
    const { api, office } = await held.as('priya');
    const limit = (members: string[]) =>
      api.entries.limit({ id: held.entry.id, to: { members, why: 'Legal privilege' } });
    const wrong = { ok: false, error: { code: 'bad-input', fields: ['members'] } };
    expect(await limit([held.tom.id])).toEqual(wrong);
    expect(await limit([held.priya.id, randomUUID()])).toEqual(wrong);
    expect(await api.entries.limit({ id: held.entry.id, to: held.to })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
    must(await limit([held.priya.id, held.tom.id]));
    await office.close();
    const asTom = await held.as('tom');
    expect(must(await asTom.api.entries.get({ id: held.entry.id })).title).toContain(CANARY);
    await asTom.office.close();
  });

  it('is given back to the whole office, and its history says so', async () => {
    const held = await aLimitedEntry();
    const { api, office } = await held.as('priya');
    expect(must(await api.entries.limit({ id: held.entry.id, to: null })).needToKnow).toBeNull();
    const history = must(await api.entries.history({ id: held.entry.id }));
    expect(history.map(({ what }) => what)).toEqual(['logged', 'amended', 'limited', 'given-back']);
    await office.close();
    const asTom = await held.as('tom');
    expect(must(await asTom.api.entries.get({ id: held.entry.id })).title).toContain(CANARY);
    await asTom.office.close();
  });

  it('is read by the records lead once everybody who needs to know has left the office', async () => {
    const held = await aLimitedEntry('records-lead');
    const asTom = await held.as('tom');
    expect((await asTom.api.entries.get({ id: held.entry.id })).ok).toBe(false);
    must(await asTom.api.members.revoke({ member: held.priya.id }));
    expect(must(await asTom.api.entries.get({ id: held.entry.id })).title).toContain(CANARY);
    await asTom.office.close();
  });
});
