import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

describe('a vault', () => {
  it('is made, closed, and opened again by its member', async () => {
    const { api, office, folder } = await aFoundedOffice();
    expect(must(await api.vault.state({})).state).toBe('open');
    expect(must(await api.office.get({})).department).toBe('Department for Coasts and Waterways');
    await office.close();

    const again = openOffice({ folder });
    const state = must(await again.api.vault.state({}));
    expect(state.state).toBe('locked');
    const member = state.state === 'locked' ? state.members[0]!.id : null;
    expect(await again.api.vault.unlock({ member, passphrase: 'wrong passphrase here' })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase', waitSeconds: 0 },
    });
    must(await again.api.vault.unlock({ member, passphrase: PASSPHRASE }));
    expect(must(await again.api.journal.verify({ task: crypto.randomUUID() })).problems).toEqual(
      [],
    );
    expect(must(await again.api.tenures.list({}))).toHaveLength(1);
    await again.office.close();
  });

  it('takes entries, amends and files them', async () => {
    const { api, tenure, aChat, office } = await aFoundedOffice();
    const chat = await aChat();
    const entry = must(
      await api.entries.quick({
        tenure: tenure.id,
        title: 'Approved option B for the tender, subject to Treasury agreement',
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: chat.id,
        from: 'Dex Farrow',
        evidence: [],
      }),
    );
    expect(entry.reference).toBe('2026-A0001');
    expect(entry.open).toBe(true);
    const { id, ...rest } = entry;
    const amended = must(
      await api.entries.amend({
        id,
        details: { ...rest, outcome: 'content-subject-to', theme: 'Ports' } as never,
        reason: 'Heard the whole story',
      }),
    );
    expect(amended.theme).toBe('Ports');
    must(
      await api.filings.file({
        entries: [id],
        reference: 'SP/2026/118',
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded: true,
      }),
    );
    expect(must(await api.entries.get({ id })).open).toBe(false);
    const history = must(await api.entries.history({ id }));
    expect(history.map(({ what }) => what)).toEqual(['logged', 'amended', 'filed']);
    await office.close();
  });

  it('tells in words what an amendment changed, of every field', async () => {
    const { api, tenure, office } = await aFoundedOffice();
    const madeAt = '2026-11-20T16:02:00.000Z';
    const about = { tenure: tenure.id, madeAt, chat: null, from: 'Dex Farrow', evidence: [] };
    const first = must(await api.entries.quick({ ...about, title: 'Content with option A' }));
    const { id, ...details } = must(await api.entries.quick({ ...about, title: 'Now option B' }));
    const changed = {
      kind: 'steer',
      outcome: 'content-subject-to',
      limb: 'change-of-situation',
      basis: 'seen',
      pointers: [{ kind: 'submission', reference: 'SUB-118' }],
      accounts: [{ by: 'Treasury', says: 'Only told' }],
      decidedBy: { person: null, name: 'Ana Reyes' },
      others: [{ person: null, name: 'Sam Osei' }],
      deviceState: 'private-managed',
      timerHours: 24,
      drift: true,
      channelReason: { state: 'not-given', askedOn: '2026-11-21' },
      marking: { ...details.marking, sensitive: true },
      tags: ['ports', 'tender'],
      links: [{ kind: 'supersedes', entry: first.id }],
      flags: ['litigation'],
      actions: [{ what: 'Tell Treasury', owner: 'Priya', due: null }],
    };
    const amended = await api.entries.amend({
      id,
      details: { ...details, ...changed } as never,
      reason: 'Heard the whole story',
    });
    must(amended);
    const changes = must(await api.entries.history({ id }))[1]?.changes ?? [];
    expect(changes.map(({ field }) => field).toSorted()).toEqual(Object.keys(changed).toSorted());
    const said = changes.flatMap(({ from, to }) => [from, to]).join('\n');
    expect(said).toContain('Reason not given; asked on 21 November 2026');
    expect(said).toContain(`supersedes ${first.reference}`);
    expect(said).not.toMatch(/[{}[\]]|object|-to\b/);
    await office.close();
  });

  it('refuses what is marked SECRET', async () => {
    const { api, tenure, office } = await aFoundedOffice();
    const said = await api.entries.quick({
      tenure: tenure.id,
      title: 'SECRET: the position of the ships',
      madeAt: '2026-11-20T16:02:00.000Z',
      chat: null,
      from: '',
      evidence: [],
    });
    expect(said).toEqual({ ok: false, error: { code: 'secret-refused' } });
    await office.close();
  });
});
