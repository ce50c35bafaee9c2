import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aFoundedOffice,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
} from '#test/support/open-office.ts';

const NEXT = 'harbour violin paper mountain ash';

const membersOf = async (folder: string) => {
  const { api } = openOffice({ folder });
  const state = must(await api.vault.state({}));
  return state.state === 'locked' ? state.members : [];
};

describe('recovery', () => {
  it('opens the vault by both halves of the sheet and gives the member a new key for all to see', async () => {
    const { office, folder, sheet } = await aFoundedOffice();
    await office.close();
    const [priya] = await membersOf(folder);
    const again = openOffice({ folder });
    const [first, second] = sheet!;
    must(
      await again.api.vault.recover({
        by: { kind: 'sheet', first, second },
        member: priya!,
        passphrase: NEXT,
      }),
    );
    const lines = must(await again.api.journal.list({ before: null, limit: 1 }));
    expect(lines[0]?.says).toBe('Priya Nandan has a new key, after recovery by two holders');
    expect(must(await again.api.journal.verify({ task: randomUUID() })).problems).toEqual([]);
    await again.office.close();

    const after = openOffice({ folder });
    expect((await after.api.vault.unlock({ member: null, passphrase: PASSPHRASE })).ok).toBe(false);
    must(await after.api.vault.unlock({ member: null, passphrase: NEXT }));
    await after.office.close();
  });

  it('refuses one half with the other of another sheet', async () => {
    const [one, other] = [await aFoundedOffice(), await aFoundedOffice()];
    await one.office.close();
    await other.office.close();
    const again = openOffice({ folder: one.folder });
    const refused = await again.api.vault.recover({
      by: { kind: 'sheet', first: one.sheet![0], second: other.sheet![1] },
      member: { id: null, name: 'Tom Akerley' },
      passphrase: NEXT,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-recovery' } });
  });
});

describe('members', () => {
  it('sign in as themselves; one who is revoked cannot, and the vault has a new key', async () => {
    const { api, office, folder } = await aFoundedOffice();
    const tom = must(
      await api.members.add({ name: 'Tom Akerley', role: 'private-secretary', passphrase: NEXT }),
    );
    await office.close();

    const asTom = openOffice({ folder });
    must(await asTom.api.vault.unlock({ member: tom.id, passphrase: NEXT }));
    expect(must(await asTom.api.vault.state({}))).toMatchObject({
      member: { name: 'Tom Akerley' },
    });
    await asTom.office.close();

    const asPriya = openOffice({ folder });
    must(await asPriya.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    must(await asPriya.api.members.revoke({ member: tom.id }));
    expect(must(await asPriya.api.tenures.list({}))).toHaveLength(1);
    must(
      await asPriya.api.people.add({
        name: 'After',
        role: '',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    expect(must(await asPriya.api.journal.verify({ task: randomUUID() })).problems).toEqual([]);
    await asPriya.office.close();

    const tomAgain = openOffice({ folder });
    expect((await tomAgain.api.vault.unlock({ member: null, passphrase: NEXT })).ok).toBe(false);
    must(await tomAgain.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    await tomAgain.office.close();
  });

  it('who may only read are refused what records', async () => {
    const { api, office, folder } = await aFoundedOffice();
    const reader = must(
      await api.members.add({ name: 'Ruth Asante', role: 'read-only', passphrase: NEXT }),
    );
    await office.close();
    const asRuth = openOffice({ folder });
    must(await asRuth.api.vault.unlock({ member: reader.id, passphrase: NEXT }));
    const refused = await asRuth.api.people.add({
      name: 'X',
      role: '',
      organisation: '',
      external: false,
      handles: [],
    });
    expect(refused).toEqual({ ok: false, error: { code: 'role-forbids', role: 'read-only' } });
    await asRuth.office.close();
  });
});

describe('a member who may only read', () => {
  it('changes a passphrase that somebody saw, all the same', async () => {
    const { api, office, folder } = await aFoundedOffice();
    const added = { name: 'Ruth Asante', role: 'read-only', passphrase: NEXT } as const;
    const { id: member } = must(await api.members.add(added));
    await office.close();
    const asRuth = openOffice({ folder });
    must(await asRuth.api.vault.unlock({ member, passphrase: NEXT }));
    const next = 'another orchard of eleven lanterns';
    must(await asRuth.api.vault.changePassphrase({ current: NEXT, next }));
    expect(must(await asRuth.api.journal.verify({ task: randomUUID() })).holds).toBe(true);
    await asRuth.office.close();
    const again = openOffice({ folder });
    expect((await again.api.vault.unlock({ member, passphrase: NEXT })).ok).toBe(false);
    must(await again.api.vault.unlock({ member, passphrase: next }));
    await again.office.close();
  });
});

describe('the OS keychain', () => {
  it('opens the vault without a passphrase, and no longer once it is turned off', async () => {
    const { api, office, folder, secrets } = await aFoundedOffice();
    must(await api.vault.keychain({ on: true }));
    const secret = [...secrets.values()][0]!;
    await office.close();
    const again = openOffice({ folder });
    must(await again.keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(secret) }));
    must(await again.api.vault.keychain({ on: false }));
    await again.office.close();
    const after = openOffice({ folder });
    expect(
      await after.keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(secret) }),
    ).toMatchObject({
      error: { code: 'keychain-unavailable' },
    });
  });
});

describe('changing the passphrase', () => {
  it('makes whoever guesses at the present one wait, as at the lock screen', async () => {
    const { api, office } = await aFoundedOffice();
    const next = 'harbour lantern gravel seven tide';
    const guess = () => api.vault.changePassphrase({ current: 'not the one', next });
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await guess()).toMatchObject({ error: { code: 'wrong-passphrase', waitSeconds: 0 } });
    }
    expect(await guess()).toMatchObject({ error: { code: 'wrong-passphrase', waitSeconds: 30 } });
    expect(await api.vault.changePassphrase({ current: PASSPHRASE, next })).toMatchObject({
      error: { code: 'wait' },
    });
    await office.close();
  });
});

describe('the copy off the laptop', () => {
  it('says what is missing of a copy that is not whole, and makes no vault of it', async () => {
    const { api, office } = await aFoundedOffice();
    const folder = newFolder('daybook-copy-');
    must(await api.copy.make({ task: randomUUID(), folder }));
    await office.close();
    const restore = (second: ReturnType<typeof openOffice>) =>
      second.api.copy.restore({ task: randomUUID(), folder });
    const second = openOffice({ folder: path.join(newFolder(), 'vault') });
    rmSync(path.join(folder, 'vault.keys'));
    expect(await restore(second)).toMatchObject({
      error: { code: 'copy-not-whole', why: 'It has no vault.keys.' },
    });
    rmSync(folder, { recursive: true });
    expect(await restore(second)).toMatchObject({ error: { code: 'copy-not-whole' } });
    expect(must(await second.api.vault.state({}))).toMatchObject({ state: 'none' });
  });

  it('is restored on a second machine with every act, under a new letter that names the lost head', async () => {
    const { api, office, aChat, tenure } = await aFoundedOffice();
    await aChat();
    const folder = newFolder('daybook-copy-');
    must(await api.copy.make({ task: randomUUID(), folder }));
    must(
      await api.entries.quick({
        tenure: tenure.id,
        title: 'After the first copy',
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: null,
        from: '',
        evidence: [],
      }),
    );
    must(await api.copy.make({ task: randomUUID(), folder: null }));
    const before = must(await api.journal.list({ before: null, limit: 500 }));
    await office.close();

    const second = openOffice({ folder: path.join(newFolder(), 'vault') });
    must(await second.api.copy.restore({ task: randomUUID(), folder }));
    must(await second.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    const after = must(await second.api.journal.list({ before: null, limit: 500 }));
    expect(after.slice(1).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    expect(after[0]?.says).toBe('Began to keep the vault on Test laptop, letter B');
    const entry = must(
      await second.api.entries.quick({
        tenure: tenure.id,
        title: 'On the second machine',
        madeAt: '2026-11-21T16:02:00.000Z',
        chat: null,
        from: '',
        evidence: [],
      }),
    );
    expect(entry.reference).toBe('2026-B0001');
    await second.office.close();
    const third = openOffice({ folder: second.folder });
    must(await third.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    expect(must(await third.api.journal.verify({ task: randomUUID() })).problems).toEqual([]);
    await third.office.close();
  });

  it('holds no plaintext', async () => {
    const { api, office, tenure } = await aFoundedOffice();
    must(
      await api.entries.quick({
        tenure: tenure.id,
        title: 'Canary quokka wombat',
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: null,
        from: '',
        evidence: [],
      }),
    );
    const folder = newFolder('daybook-copy-');
    must(await api.copy.make({ task: randomUUID(), folder }));
    await office.close();
    const { readFileSync } = await import('node:fs');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(readFileSync(path.join(file.parentPath, file.name)).includes('quokka')).toBe(false);
    }
    rmSync(folder, { recursive: true });
  });
});
