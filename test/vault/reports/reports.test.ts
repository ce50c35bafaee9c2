import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportState } from '#shared/words/report.ts';
import { must, newFolder, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { anException } from './an-exception.ts';

describe('the exception report of an entry', () => {
  it('is due because the guidance asks, with the reason in her words, and waits', async () => {
    const { api, entry, tenure, report, office } = await anException();
    expect(await report()).toMatchObject({
      entry: entry.id,
      reference: entry.reference,
      asked: true,
      state: 'to-draft',
      missing: ['kim-team', 'head-of-unit'],
      waits: true,
      circumstances: 'Locked out of the other one.',
      steps: [],
    });
    expect(must(await api.reports.list({ tenure: tenure.id }))).toHaveLength(1);
    await office.close();
  });

  it('is none where the device was the department’s, and ends where an amendment says so', async () => {
    const { api, entry, details, tenure, report, office } = await anException();
    const corporate = { ...details, deviceState: 'corporate' as const };
    must(await api.entries.log({ tenure: tenure.id, details: corporate }));
    expect(must(await api.reports.list({ tenure: tenure.id }))).toHaveLength(1);
    const refused = await api.reports.draft({ entry: randomUUID(), draft: { circumstances: 'x' } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
    must(await api.entries.amend({ id: entry.id, details: corporate, reason: 'Read wrongly' }));
    expect(await report()).toBeNull();
    expect(must(await api.reports.list({ tenure: tenure.id }))).toEqual([]);
    const sent = await api.reports.page({ entry: entry.id });
    expect(sent).toEqual({ ok: false, error: { code: 'not-found', what: 'report' } });
    await office.close();
  });

  it('goes through its states, each with day and person, and knows them after a restart', async () => {
    const { api, entry, both, report, office, folder } = await anException();
    const of = { entry: entry.id };
    const states: (ReportState | undefined)[] = [];
    const seen = async () => states.push((await report())?.state);
    must(await api.reports.draft({ ...of, draft: { circumstances: 'Locked out, in Rotterdam.' } }));
    await seen();
    must(await api.reports.send({ ...of, sending: { ...both, to: ['kim-team'] } }));
    await seen();
    must(
      await api.reports.decideNot({
        ...of,
        refusal: { by: 'Callum Wrey', on: '2026-11-21', reason: 'The Head of Unit was there.' },
      }),
    );
    await seen();
    must(await api.reports.send({ ...of, sending: { ...both, to: ['head-of-unit'] } }));
    await seen();
    must(
      await api.reports.answer({
        ...of,
        answer: { by: 'Ruth Asante', on: '2026-11-23', reply: 'Noted; a spare will be issued.' },
      }),
    );
    await seen();
    expect(states).toEqual(['drafted', 'sent-in-part', 'not-sent', 'sent', 'answered']);
    const before = await report();
    expect(before?.steps[1]).toMatchObject({
      kind: 'sent',
      on: '2026-11-20',
      how: 'By email',
      circumstances: 'Locked out, in Rotterdam.',
      recordedBy: 'Priya Nandan',
    });
    await office.close();
    const again = openOffice({ folder });
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    expect(must(await again.api.reports.get(of))).toEqual(before);
    await again.office.close();
  });

  it('takes nothing that declares SECRET, and no draft that says the same again', async () => {
    const { api, entry, both, report, office } = await anException();
    const of = { entry: entry.id };
    const circumstances = 'marked SECRET: the reply';
    const secret = { ok: false, error: { code: 'secret-refused' } };
    expect(await api.reports.draft({ ...of, draft: { circumstances } })).toEqual(secret);
    const day = { by: 'Ruth Asante', on: '2026-11-20' };
    expect(await api.reports.send({ ...of, sending: { ...both, how: circumstances } })).toEqual(
      secret,
    );
    expect(await api.reports.answer({ ...of, answer: { ...day, reply: circumstances } })).toEqual(
      secret,
    );
    expect(
      await api.reports.decideNot({ ...of, refusal: { ...day, reason: circumstances } }),
    ).toEqual(secret);
    must(await api.reports.draft({ ...of, draft: { circumstances: 'Plain.' } }));
    expect(await api.reports.draft({ ...of, draft: { circumstances: 'Plain.' } })).toEqual({
      ok: false,
      error: { code: 'nothing-changed' },
    });
    expect((await report())?.steps).toHaveLength(1);
    await office.close();
  });

  it('narrows the log by how it stands, and says so of no other entry', async () => {
    const { api, details, entry, tenure, both, office } = await anException();
    must(await api.entries.log({ tenure: tenure.id, details: { ...details, title: 'Another' } }));
    must(
      await api.entries.log({
        tenure: tenure.id,
        details: { ...details, deviceState: 'corporate' },
      }),
    );
    must(await api.reports.send({ entry: entry.id, sending: both }));
    const meeting = async (among: ReportState[], not = false) =>
      must(
        await api.entries.list({ tenure: tenure.id, conditions: [{ on: 'report', among, not }] }),
      ).entries.map(({ title }) => title);
    expect(await meeting(['sent', 'answered'])).toEqual([details.title]);
    expect(await meeting(['to-draft', 'drafted', 'sent-in-part'])).toEqual(['Another']);
    expect(await meeting(['to-draft', 'sent'], true)).toEqual([details.title]);
    expect(await meeting([])).toEqual([]);
    await office.close();
  });

  it('leaves the vault as a page and in print, with its marking, and the journal says so', async () => {
    const { api, entry, report, both, office } = await anException();
    must(await api.reports.send({ entry: entry.id, sending: both }));
    const folder = newFolder('daybook-report-');
    const asked = { task: randomUUID(), entry: entry.id, folder };
    const refused = await api.reports.writeOut({ ...asked, passphrase: 'not the passphrase' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(readdirSync(folder)).toEqual([]);
    must(await api.reports.writeOut({ ...asked, passphrase: PASSPHRASE }));
    expect(readdirSync(folder).toSorted()).toEqual([
      `Exception report ${entry.reference}.html`,
      `Exception report ${entry.reference}.pdf`,
    ]);
    const page = readFileSync(path.join(folder, readdirSync(folder).toSorted()[0]!), 'utf8');
    expect(page).toBe(must(await api.reports.page({ entry: entry.id })).html);
    const [newest] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(newest?.says).toBe('Wrote out an exception report (2 files)');
    expect((await report())?.state).toBe('sent');
    await office.close();
  });
});
