import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { changePassphrase, removeKeychainSlot } from '#vault/keys/slots.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import {
  ANN,
  anOffice,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  quickDeps,
  quickStretch,
} from './an-office.ts';

const aStoredOffice = async () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-slots-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const office = await anOffice();
  const store = createSlotStore(folder);
  store.write(office.file);
  const place = (name: string): string => path.join(folder, name);
  return {
    ...office,
    folder,
    store,
    newest: place('vault.keys'),
    previous: place('vault.keys.previous'),
  };
};

describe('vault.keys on the disk', () => {
  it('is read back as it was written, with the copy before beside it', async () => {
    const { store, file, opened } = await aStoredOffice();
    expect(store.read()).toEqual({ ok: true, value: { file, previous: null, damage: null } });
    const next = removeKeychainSlot(file, opened, ANN.id);
    store.write(next);
    expect(next.serial).toBe(file.serial + 1);
    expect(store.read()).toEqual({ ok: true, value: { file: next, previous: file, damage: null } });
  });

  it('says that there is no vault where there is none', () => {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-slots-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    expect(createSlotStore(folder).read()).toEqual({ ok: false, error: { code: 'no-vault' } });
  });

  it.each(['torn', 'missing', 'flipped'])(
    'opens from the copy before, saying so, where the newest is %s',
    async (how) => {
      const { store, file, opened, newest } = await aStoredOffice();
      store.write(removeKeychainSlot(file, opened, ANN.id));
      if (how === 'torn') fs.truncateSync(newest, 700);
      if (how === 'missing') fs.rmSync(newest);
      if (how === 'flipped') {
        const content = fs.readFileSync(newest);
        content[500] = (content[500] ?? 0) ^ 1;
        fs.writeFileSync(newest, content);
      }
      const read = store.read();
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.damage).not.toBeNull();
      const right = { passphrase: PASSPHRASE, member: null };
      expect((await unlockWithPassphrase(read.value.file, right, quickStretch)).ok).toBe(true);
    },
  );

  it('names the damage where neither is whole', async () => {
    const { store, newest } = await aStoredOffice();
    fs.truncateSync(newest, 700);
    expect(store.read()).toMatchObject({
      ok: false,
      error: { code: 'vault-damaged', file: 'vault.keys' },
    });
  });

  it('never puts a damaged file in the place of the whole copy', async () => {
    const { store, file, opened, newest, previous } = await aStoredOffice();
    store.write(removeKeychainSlot(file, opened, ANN.id));
    const whole = fs.readFileSync(previous);
    fs.truncateSync(newest, 700);
    store.write(removeKeychainSlot(file, opened, ANN.id));
    expect(fs.readFileSync(previous).equals(whole)).toBe(true);
  });

  it('leaves no way in by the old passphrase in the copy, when told to retire it', async () => {
    const { store, newest, previous, ...office } = await aStoredOffice();
    const next = OTHER_PASSPHRASE;
    const changed = await changePassphrase(office, { current: PASSPHRASE, next }, quickDeps);
    if (!changed.ok) throw new Error('refused');
    const opensFromCopy = async (): Promise<boolean> => {
      fs.copyFileSync(previous, newest);
      const read = store.read();
      if (!read.ok) throw new Error(read.error.code);
      const old = { passphrase: PASSPHRASE, member: null };
      return (await unlockWithPassphrase(read.value.file, old, quickStretch)).ok;
    };
    // The twin: without it the old passphrase lives on.
    store.write(changed.value);
    expect(await opensFromCopy()).toBe(true);
    store.write(changed.value, { retire: true });
    expect(await opensFromCopy()).toBe(false);
  });
});
