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
