import { describe, expect, it } from 'vitest';
import type { LotEntry } from '#shared/words/entry-lot.ts';
import { everyEntry } from '#test/support/every-entry.ts';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

const MADE = '2026-11-20T16:02:00.000Z';

const anEntryOfLot = (over: Partial<LotEntry> = {}): LotEntry => ({
  title: 'Content with option B',
  madeAt: MADE,
  learntAt: null,
  decidedBy: null,
  chat: null,
  channel: null,
  from: 'Dex Farrow',
  device: null,
  basis: null,
  ...over,
});

const anOffice = async () => {
  const founded = await aFoundedOffice();
  const { api, tenure } = founded;
  const log = (...lot: LotEntry[]) => api.entries.lot({ tenure: tenure.id, lot });
  const references = async () =>
    (await everyEntry(api, tenure.id)).map(({ reference }) => reference);
  return { ...founded, log, references };
};

describe('several entries logged at once', () => {
  it('stand in the log in the order given, with numbers that follow', async () => {
    const { log, office } = await anOffice();
    const logged = must(await log(anEntryOfLot({ title: 'One' }), anEntryOfLot({ title: 'Two' })));
    expect(logged.map(({ reference, title }) => [reference, title])).toEqual([
      ['2026-A0001', 'One'],
      ['2026-A0002', 'Two'],
    ]);
    await office.close();
  });

  it('take what is not said from the chat, and what is said as it stands', async () => {
    const { log, aChat, channels, office } = await anOffice();
    const { id: chat } = await aChat({ sight: 'in-the-group' });
    const [plain, told, otherwise] = must(
      await log(
        anEntryOfLot({ chat, from: '' }),
        anEntryOfLot({ learntAt: '2026-11-20T17:00:00.000Z' }),
        anEntryOfLot({ chat, from: '', basis: 'told', channel: channels[1]!.id }),
      ),
    );
    expect(plain).toMatchObject({ chat, basis: 'seen', timerHours: 24 });
    expect(told).toMatchObject({
      learntAt: '2026-11-20T17:00:00.000Z',
      others: [{ person: null, name: 'Dex Farrow' }],
    });
    expect(otherwise).toMatchObject({ chat, basis: 'told', channel: channels[1]!.id });
    await office.close();
  });

  it('are all refused where one of them is declared SECRET, or names what is not there', async () => {
    const { log, references, tenure, office } = await anOffice();
    expect(await log(anEntryOfLot(), anEntryOfLot({ title: 'UK SECRET: option C' }))).toEqual({
      ok: false,
      error: { code: 'secret-refused' },
    });
    expect(await log(anEntryOfLot(), anEntryOfLot({ device: tenure.id }))).toMatchObject({
      error: { code: 'not-found', what: 'device' },
    });
    expect(await references()).toEqual([]);
    await office.close();
  });
});

describe('taking back what was just logged', () => {
  const twoLogged = async () => {
    const office = await anOffice();
    const logged = must(
      await office.log(anEntryOfLot(), anEntryOfLot({ title: 'Hold the tender' })),
    );
    return { ...office, entries: logged.map(({ id }) => id) };
  };

  it('takes all of them out of the log and out of search, and keeps both acts', async () => {
    const { api, entries, references, tenure, office } = await twoLogged();
    must(await api.entries.takeBack({ entries }));
    expect(await references()).toEqual([]);
    expect(must(await api.entries.tally({ tenure: tenure.id }))).toMatchObject({ all: 0, open: 0 });
    const acts = must(await api.journal.list({ before: null, limit: 100 })).map(({ says }) => says);
    expect(acts.filter((says) => /2026-A000[12]/u.test(says)).toSorted()).toEqual([
      'Logged 2026-A0001: Content with option B',
      'Logged 2026-A0002: Hold the tender',
      'Took back 2026-A0001: Content with option B',
      'Took back 2026-A0002: Hold the tender',
    ]);
    await office.close();
  });

  it('never uses their numbers again', async () => {
    const { api, entries, log, office } = await twoLogged();
    must(await api.entries.takeBack({ entries }));
    expect(must(await log(anEntryOfLot())).map(({ reference }) => reference)).toEqual([
      '2026-A0003',
    ]);
    await office.close();
  });

  it('is admitted in the record, so that nobody wonders at a number that is missing', async () => {
    const { api, entries, tenure, office } = await twoLogged();
    const choices = { tenure: tenure.id, from: '2025-09-08', to: '2026-11-30', themes: [] };
    must(await api.entries.takeBack({ entries: [entries[0]!] }));
    const { html } = must(await api.record.preview(choices));
    expect(html).toContain('2026-A0001: taken back, within ten minutes');
    expect(html).not.toContain('2026-A0002: taken back');
    await office.close();
  });

  it.each([
    ['after ten minutes', 10],
    ['where the clock was put back', -60],
  ])('is refused %s', async (_, minutes) => {
    const { api, entries, clock, references, office } = await twoLogged();
    clock.now += minutes * 60_000;
    expect(await api.entries.takeBack({ entries })).toMatchObject({
      error: { code: 'stays-logged', why: 'It was logged more than ten minutes ago.' },
    });
    expect(await references()).toEqual(['2026-A0001', '2026-A0002']);
    await office.close();
  });

  it('is refused once anything was recorded that may rest on it', async () => {
    const { api, entries, references, office } = await twoLogged();
    must(
      await api.filings.file({
        entries: [entries[0]!],
        reference: 'DCW/PO/2026/1',
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded: true,
      }),
    );
    expect(await api.entries.takeBack({ entries })).toMatchObject({
      error: { code: 'stays-logged' },
    });
    expect(await references()).toEqual(['2026-A0001', '2026-A0002']);
    await office.close();
  });

  it('is refused for an incident', async () => {
    const { api, tenure, office } = await anOffice();
    const stub = { at: MADE, chat: null, toldSecurityAt: null, toldWhom: '' };
    const { id } = must(await api.entries.incident({ tenure: tenure.id, stub }));
    expect(await api.entries.takeBack({ entries: [id] })).toMatchObject({
      error: { code: 'stays-logged', why: 'It tells of an incident.' },
    });
    await office.close();
  });

  it('is refused where an entry that stays names it', async () => {
    const { api, entries, tenure, office } = await twoLogged();
    const [first = '', second = ''] = entries;
    const details = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
    const third = must(
      await api.entries.log({
        tenure: tenure.id,
        details: { ...details, title: 'No', links: [{ kind: 'reverses', entry: first }] },
      }),
    );
    expect(await api.entries.takeBack({ entries: [first] })).toMatchObject({
      error: { code: 'stays-logged', why: 'Another entry names it.' },
    });
    must(await api.entries.takeBack({ entries: [first, second, third.id] }));
    await office.close();
  });

  it('is refused to whoever did not log it', async () => {
    const { api, entries, folder, office } = await twoLogged();
    const passphrase = `tom ${PASSPHRASE}`;
    const tom = must(
      await api.members.add({ name: 'Tom Akerley', role: 'private-secretary', passphrase }),
    );
    await office.close();
    const again = openOffice({ folder });
    must(await again.api.vault.unlock({ member: tom.id, passphrase }));
    expect(await again.api.entries.takeBack({ entries })).toMatchObject({
      error: { code: 'stays-logged', why: 'Somebody else logged it.' },
    });
    await again.office.close();
  });
});
