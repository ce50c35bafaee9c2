import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must } from '#test/support/open-office.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const aPerson = {
  name: 'Jo Marsh',
  role: 'Special adviser',
  organisation: 'Department for Coasts and Waterways',
  external: false,
  handles: ['Jo at work'],
};

describe('a register', () => {
  it('shows a person as last amended, and the journal says which fields changed', async () => {
    const { api, office } = await aFoundedOffice();
    const added = must(await api.people.add(aPerson));
    const amended = must(
      await api.people.amend({
        id: added.id,
        details: { ...aPerson, organisation: 'No 10', handles: ['Jo at work', '+44 7700 900123'] },
      }),
    );
    expect(amended).toEqual({
      ...aPerson,
      id: added.id,
      organisation: 'No 10',
      handles: ['Jo at work', '+44 7700 900123'],
    });
    expect(must(await api.people.list({}))).toContainEqual(amended);
    const [newest] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(newest).toMatchObject({
      kind: 'person.amended',
      says: 'Amended the person: organisation, names in exports',
    });
    await office.close();
  });

  it('records nothing where nothing differs', async () => {
    const { api, office } = await aFoundedOffice();
    const { id } = must(await api.people.add(aPerson));
    const before = must(await api.journal.list({ before: null, limit: 100 })).length;
    must(await api.people.amend({ id, details: aPerson }));
    expect(must(await api.journal.list({ before: null, limit: 100 }))).toHaveLength(before);
    await office.close();
  });

  it('shows a tenure with the name of its principal, also once it has ended', async () => {
    const { api, office, tenure } = await aFoundedOffice();
    const { id, principalName, ...details } = tenure;
    const ended = must(await api.tenures.amend({ id, details: { ...details, to: '2026-11-30' } }));
    expect(ended).toEqual({ ...tenure, to: '2026-11-30' });
    expect(principalName).toBe('Marian Teale');
    expect(must(await api.tenures.list({}))).toEqual([ended]);
    await office.close();
  });

  it('keeps a device with its holder, and refuses one whom nobody knows', async () => {
    const { api, office, tenure } = await aFoundedOffice();
    const details = {
      name: 'Own phone',
      holder: tenure.principal,
      state: 'private-unmanaged' as const,
    };
    const device = must(await api.devices.add(details));
    const amended = { ...details, state: 'private-managed' as const };
    expect(must(await api.devices.amend({ id: device.id, details: amended }))).toEqual({
      ...amended,
      id: device.id,
    });
    expect(await api.devices.add({ ...details, holder: NOBODY })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'person' },
    });
    await office.close();
  });

  it('has the usual channels from the start, and takes others (¶13)', async () => {
    const { api, office } = await aFoundedOffice();
    const usual = must(await api.channels.list({})).map(({ name }) => name);
    expect(usual).toContain('WhatsApp');
    const added = must(
      await api.channels.add({
        name: 'Threema',
        endToEndEncrypted: 'yes',
        outsideUk: 'yes',
      }),
    );
    expect(must(await api.channels.list({}))).toContainEqual(added);
    await office.close();
  });

  it('says that there is no such thing where an id is not known', async () => {
    const { api, office } = await aFoundedOffice();
    expect(await api.people.amend({ id: NOBODY, details: aPerson })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'person' },
    });
    await office.close();
  });
});

describe('the office', () => {
  it('is amended field by field, and a later reading shows it', async () => {
    const { api, office } = await aFoundedOffice();
    const held = must(await api.office.get({}));
    const { department, name, ceiling } = held;
    const next = { department, name, ceiling, recordsLead: 'Sam Okoro' };
    must(await api.office.change(next));
    expect(must(await api.office.get({}))).toEqual({ ...held, recordsLead: 'Sam Okoro' });
    await office.close();
  });
});
