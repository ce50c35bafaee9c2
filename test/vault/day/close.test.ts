import { describe, expect, it } from 'vitest';
import { must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { aDay } from './a-day.ts';

const HOUR = 3_600_000;

describe('the sheet of a day', () => {
  it('counts what was done and says what was not looked at, and why', async () => {
    const { api, office, tenure, timed } = await aDay();
    const sheet = async () => must(await api.day.sheet({ tenure: tenure.id, closed: null })).sheet;
    const before = await sheet();
    expect(before.counts).toMatchObject({ entries: 2, filed: 0, looks: 1, imports: 1 });
    expect(before.missed).toEqual([
      {
        chat: timed.id,
        name: 'Transport – ministers',
        outcome: 'no-reason',
        says: 'Not looked at. Nobody has said why.',
      },
    ]);
    must(
      await api.chats.look({
        chat: timed.id,
        outcome: 'not-looked-at',
        upTo: '2026-11-20T18:11:00.000Z',
        basis: 'seen',
        why: 'The phone is with the minister',
      }),
    );
    const after = await sheet();
    expect(after.missed.map(({ says }) => says)).toEqual([
      'Not looked at because: The phone is with the minister',
    ]);
    expect(after.counts.looks).toBe(1);
    expect(after.noted.map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'Lock-gate fees: 2 entries logged from it.',
    ]);
    const { missed } = must(await api.day.state({ tenure: tenure.id }));
    expect(missed.map(({ chat }) => chat)).toEqual([timed.id]);
    expect(after.losses.map(({ says }) => says)).toEqual([
      'Never looked at, with a timer of 24 hours: what was sent before may be lost. It is not known whether anything was.',
    ]);
    await office.close();
  });

  it('forgets why nobody looked once somebody did', async () => {
    const { api, office, tenure, timed } = await aDay();
    const look = async (outcome: 'not-looked-at' | 'nothing-seen', why: string) =>
      must(
        await api.chats.look({
          chat: timed.id,
          outcome,
          upTo: '2026-11-20T18:09:00.000Z',
          basis: 'seen',
          why,
        }),
      );
    await look('not-looked-at', 'The phone is away');
    await look('nothing-seen', 'Judged by Priya Nandan.');
    const { sheet } = must(await api.day.sheet({ tenure: tenure.id, closed: null }));
    expect(sheet.missed).toEqual([]);
    expect(sheet.looked.map(({ says }) => says)).toContain(
      'Looked at up to 20 November 2026, 18:09; nothing judged significant. Judged by Priya Nandan.',
    );
    expect(sheet.ahead.map(({ says }) => says)).toEqual([
      'Messages disappear from 21 November 2026, 18:09; nobody is back before 23 November 2026, 08:30.',
    ]);
    await office.close();
  });

  it('says what is open, with its age, and what was written out without a reference', async () => {
    const { api, office, tenure, bundle, clock, first, second, fileAs } = await aDay();
    must(await bundle());
    await fileAs([second.id]);
    clock.now += 3 * 24 * HOUR;
    const { sheet, html } = must(await api.day.sheet({ tenure: tenure.id, closed: null }));
    expect(sheet.open).toMatchObject([
      { id: first.id, reference: first.reference, days: 3, evidenceOnly: false },
    ]);
    expect(sheet.bundles.map(({ name }) => name)).toEqual([
      'Daybook bundle - Marian Teale - 2026-11-20',
    ]);
    expect(html).toContain(first.reference);
    expect(html).not.toContain('<script');
    await office.close();
  });
});

describe('closing a day', () => {
  it('is an act of the member with the checkpoint in which it stands', async () => {
    const { api, office, tenure } = await aDay();
    const closed = must(await api.day.close({ tenure: tenure.id }));
    expect(closed).toMatchObject({ day: '2026-11-20', by: 'Priya Nandan' });
    const { checkpoint } = must(
      await api.journal.verify({ task: '01900000-0000-7000-8000-00000000abcd' }),
    );
    expect(closed.checkpoint).toEqual(checkpoint);
    const [line] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(line).toMatchObject({ kind: 'day.closed', by: 'Priya Nandan' });
    expect(line?.says).toBe(
      'Closed 20 November 2026: 2 entries logged, 1 look, 1 not made; 2 entries open',
    );
    await office.close();
  });

  it('shows the same checkpoint for ever, whatever comes after', async () => {
    const { api, office, tenure, log, folder, clock } = await aDay();
    const closed = must(await api.day.close({ tenure: tenure.id }));
    await log('Something later', []);
    await office.close();
    const again = openOffice({ folder, now: clock.now });
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    const { last } = must(await again.api.day.state({ tenure: tenure.id }));
    expect(last).toEqual(closed);
    await again.office.close();
  });

  it('blocks nothing: what was done after it is told, and it can be closed again', async () => {
    const { api, office, tenure, log } = await aDay();
    const first = must(await api.day.close({ tenure: tenure.id }));
    const since = async () => must(await api.day.state({ tenure: tenure.id })).since;
    expect(await since()).toMatchObject({ entries: 0, looks: 0, imports: 0 });
    await log('A word in the lift', []);
    expect(await since()).toMatchObject({ entries: 1 });
    const second = must(await api.day.close({ tenure: tenure.id }));
    const { sheet } = must(await api.day.sheet({ tenure: tenure.id, closed: second.id }));
    expect(sheet.counts.entries).toBe(3);
    expect(sheet.closed.map(({ id }) => id)).toEqual([first.id, second.id]);
    // The sheet of the first closing is as it was.
    const { sheet: before } = must(await api.day.sheet({ tenure: tenure.id, closed: first.id }));
    expect(before.counts.entries).toBe(2);
    await office.close();
  });

  it('takes days that nobody closed into the next sheet', async () => {
    const { api, office, tenure, log, clock } = await aDay();
    const friday = must(await api.day.close({ tenure: tenure.id }));
    await log('Late on Friday', []);
    clock.now += 3 * 24 * HOUR;
    await log('On Monday', []);
    clock.now += 2 * 24 * HOUR;
    const { sheet } = must(await api.day.sheet({ tenure: tenure.id, closed: null }));
    expect(sheet).toMatchObject({
      day: '2026-11-25',
      since: friday.at,
      notClosed: ['2026-11-23', '2026-11-24'],
      counts: { entries: 2 },
    });
    expect(must(await api.day.state({ tenure: tenure.id })).notClosed).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
    await office.close();
  });

  it('is not kept from anybody by a clock that ran ahead for a while', async () => {
    const { api, office, tenure, timed, clock } = await aDay();
    const right = clock.now;
    const nothingSeen = async () =>
      must(
        await api.chats.look({
          chat: timed.id,
          outcome: 'nothing-seen',
          upTo: new Date(clock.now).toISOString(),
          basis: 'seen',
          why: 'Priya Nandan',
        }),
      );
    const { lastLook } = await nothingSeen();
    clock.now = right + 3_650 * 24 * HOUR;
    await nothingSeen();
    const ahead = must(await api.day.close({ tenure: tenure.id }));
    clock.now = right + HOUR;
    // Else the chat would not be due for ten years, nor would a day count.
    expect(must(await api.chats.get({ id: timed.id })).lastLook).toEqual(lastLook);
    expect(must(await api.day.state({ tenure: tenure.id }))).toMatchObject({
      last: null,
      since: { entries: 2 },
    });
    const closed = must(await api.day.close({ tenure: tenure.id }));
    expect(closed.id).not.toBe(ahead.id);
    expect(closed.day).toBe('2026-11-20');
    expect(must(await api.day.state({ tenure: tenure.id })).last?.id).toBe(closed.id);
    await office.close();
  });

  it('is refused for a tenure that is not held', async () => {
    const { api, office, first } = await aDay();
    expect(await api.day.close({ tenure: first.id })).toMatchObject({
      error: { code: 'not-found', what: 'tenure' },
    });
    expect(await api.day.state({ tenure: first.id })).toMatchObject({ ok: false });
    await office.close();
  });
});
