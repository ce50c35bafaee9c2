import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import type { ReportStep } from '#shared/words/report.ts';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';

const pdf = async () => ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7 stands for the real')) });

/** An office with an entry of a decision on a private, unmanaged telephone, and one on a corporate one. */
const anException = async () => {
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure } = founded;
  const log = async (title: string, deviceState: 'private-unmanaged' | 'corporate') => {
    const draft = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
    const details = { ...draft, title, deviceState, madeAt: '2026-11-20T16:02:00.000Z' };
    return must(await api.entries.log({ tenure: tenure.id, details }));
  };
  const exceptional = await log('Accept the port fees', 'private-unmanaged');
  const plain = await log('Hold option 2', 'corporate');
  const record = (step: ReportStep) => api.reports.record({ entry: exceptional.id, step });
  const list = async () => must(await api.reports.list({ tenure: tenure.id }));
  const waiting = async () => must(await api.reports.waiting({ tenure: tenure.id }));
  const unreported = async () =>
    must(
      await api.entries.list({
        tenure: tenure.id,
        conditions: [{ on: 'state', state: 'unreported', not: false }],
      }),
    ).entries.map(({ reference }) => reference);
  return { ...founded, exceptional, plain, record, list, waiting, unreported };
};

const SENT: ReportStep = {
  kind: 'sent',
  to: ['kim-team'],
  on: '2026-11-20',
  how: 'Email “Exception report 2026-A0001”',
};

describe('exception reports', () => {
  it('wait from the moment an entry asks for one, and for no other entry', async () => {
    const { api, office, exceptional, plain, list, waiting, unreported } = await anException();
    expect(await list()).toMatchObject([
      { entry: exceptional.id, reference: exceptional.reference, asked: true, state: 'due' },
    ]);
    expect(await waiting()).toEqual({ waiting: 1, oldest: exceptional.recordedAt });
    expect(await unreported()).toEqual([exceptional.reference]);
    expect(must(await api.reports.get({ entry: plain.id }))).toBeNull();
    const refused = await api.reports.record({ entry: plain.id, step: SENT });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found', what: 'report' } });
    await office.close();
  });

  it('wait until both were told, in the list, the count and the log alike', async () => {
    const { office, record, list, waiting, unreported, exceptional } = await anException();
    must(await record({ kind: 'written', circumstances: 'Her work phone was locked out.' }));
    must(await record(SENT));
    expect((await list())[0]).toMatchObject({ state: 'part-sent' });
    expect(await unreported()).toEqual([exceptional.reference]);
    must(await record({ ...SENT, to: ['head-of-unit'] }));
    expect((await list())[0]).toMatchObject({ state: 'sent' });
    expect(await waiting()).toEqual({ waiting: 0, oldest: null });
    expect(await unreported()).toEqual([]);
    must(
      await record({
        kind: 'answered',
        from: 'kim-team',
        on: '2026-11-21',
        says: 'Noted, thanks.',
      }),
    );
    expect((await list())[0]).toMatchObject({ state: 'answered' });
    await office.close();
  });

  it('stop waiting where somebody decided not to send, with the reason', async () => {
    const { office, record, list, unreported } = await anException();
    must(await record({ kind: 'not-sent', by: 'Callum Wrey', why: 'KIM had been told by phone.' }));
    expect((await list())[0]).toMatchObject({ state: 'not-sent' });
    expect(await unreported()).toEqual([]);
    await office.close();
  });

  it('stay where the entry no longer asks for one but something was recorded', async () => {
    const { api, office, record, list, waiting, exceptional } = await anException();
    must(await record(SENT));
    const details = must(await api.entries.get({ id: exceptional.id }));
    must(
      await api.entries.amend({
        id: exceptional.id,
        details: { ...details, deviceState: 'corporate' },
        reason: 'It was her work phone after all.',
      }),
    );
    expect(await list()).toMatchObject([{ asked: false, state: 'part-sent' }]);
    expect((await waiting()).waiting).toBe(0);
    await office.close();
  });

  it('never take what is declared SECRET', async () => {
    const { office, record, list } = await anException();
    const refused = await record({ kind: 'written', circumstances: 'UK TOP SECRET: the paper' });
    expect(refused).toEqual({ ok: false, error: { code: 'secret-refused' } });
    expect((await list())[0]?.steps).toEqual([]);
    await office.close();
  });

  it('are read as they print, escaped, and written out with the passphrase, journalled', async () => {
    const { api, office, record, exceptional } = await anException();
    must(await record({ kind: 'written', circumstances: '<script>alert(1)</script> Locked out.' }));
    const { html } = must(await api.reports.page({ entry: exceptional.id }));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Locked out.');
    expect(html).not.toContain('<script');
    const folder = newFolder('daybook-report-');
    const write = (passphrase: string) =>
      api.reports.write({ task: randomUUID(), entry: exceptional.id, folder, passphrase });
    expect(await write('wrong')).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(must(await write(PASSPHRASE))).toHaveLength(2);
    const page = readFileSync(
      path.join(folder, `Exception report ${exceptional.reference}.html`),
      'utf8',
    );
    expect(page).toContain('Locked out.');
    const [line] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(line?.says).toBe(`Wrote out the exception report of ${exceptional.reference}`);
    await office.close();
  });
});
