import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aFoundedOffice,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
  type TestOffice,
} from '#test/support/open-office.ts';

const copyTo = ({ api }: TestOffice, folder: string | null) =>
  api.copy.make({ task: randomUUID(), folder });

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }) as string[];

const refusal = (why: string) => ({
  ok: false,
  error: { code: 'unsafe-folder', why: expect.stringContaining(why) as string },
});

/** The chats of a vault that is made from a copy. */
const chatsRestoredFrom = async (folder: string): Promise<string[]> => {
  const restored = openOffice();
  must(await restored.api.copy.restore({ task: randomUUID(), folder }));
  must(await restored.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  const names = must(await restored.api.chats.list({ tenure: null })).map(({ name }) => name);
  await restored.office.close();
  return names.toSorted();
};

describe('a copy off the laptop is refused', () => {
  it('over the copy of another vault, which stays as it was', async () => {
    const [one, other] = [await aFoundedOffice(), await aFoundedOffice()];
    await one.aChat();
    const folder = newFolder();
    must(await copyTo(one, folder));
    const before = filesIn(folder);
    expect(await copyTo(other, folder)).toEqual(refusal('the copy of another vault'));
    expect(filesIn(folder)).toEqual(before);
    expect(await chatsRestoredFrom(folder)).toEqual(['Transport – ministers']);
    await Promise.all([one.office.close(), other.office.close()]);
  });

  it('over a vault that is worked on, which still opens', async () => {
    const [one, other] = [await aFoundedOffice(), await aFoundedOffice()];
    expect(await copyTo(other, one.folder)).toEqual(refusal('a vault that is worked on'));
    await one.office.close();
    must(await one.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    await Promise.all([one.office.close(), other.office.close()]);
  });

  it('to where the last one was, once its drive or share is not connected', async () => {
    const founded = await aFoundedOffice();
    const share = newFolder();
    must(await copyTo(founded, share));
    must(await copyTo(founded, null));
    for (const name of readdirSync(share)) rmSync(path.join(share, name), { recursive: true });
    expect(await copyTo(founded, null)).toEqual(refusal('connect it first'));
    expect(filesIn(share)).toEqual([]);
    rmSync(share, { recursive: true });
    expect(await copyTo(founded, null)).toEqual(refusal('connect it first'));
    // Who chooses it again means it.
    must(await copyTo(founded, share));
    expect(await chatsRestoredFrom(share)).toEqual([]);
    await founded.office.close();
  });

  it('by an older state of the vault over a later copy', async () => {
    const founded = await aFoundedOffice();
    const [folder, kept] = [newFolder(), newFolder()];
    await founded.aChat({ name: 'In both' });
    must(await copyTo(founded, folder));
    cpSync(folder, kept, { recursive: true });
    await founded.aChat({ name: 'Only in the later' });
    must(await copyTo(founded, null));
    await founded.office.close();

    const older = openOffice();
    must(await older.api.copy.restore({ task: randomUUID(), folder: kept }));
    must(await older.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    expect(await copyTo(older, folder)).toEqual(refusal('acts that this vault does not have'));
    await older.office.close();
    expect(await chatsRestoredFrom(folder)).toEqual(['In both', 'Only in the later']);
  });

  it('into the vault itself, also by a roundabout name, but not beside it', async () => {
    const founded = await aFoundedOffice();
    const { folder } = founded;
    const roundabout = path.join(folder, '..', path.basename(folder), 'files', 'deep');
    expect(await copyTo(founded, roundabout)).toEqual(refusal('inside the vault itself'));
    expect((await copyTo(founded, `${folder} copy`)).ok).toBe(true);
    await founded.office.close();
  });
});

describe('a copy off the laptop goes on', () => {
  it('in a folder where an earlier one was cut off', async () => {
    const founded = await aFoundedOffice();
    const folder = newFolder();
    must(await copyTo(founded, folder));
    rmSync(path.join(folder, 'vault.json'));
    await founded.aChat();
    must(await copyTo(founded, folder));
    await founded.office.close();
    expect(await chatsRestoredFrom(folder)).toEqual(['Transport – ministers']);
  });

  it('without taking out a sealed file that the vault has lost and an act still speaks of', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const file = path.join(newFolder(), 'WhatsApp Chat with Transport.txt');
    writeFileSync(file, '20/11/2026, 14:05 - Ann: kept in the copy\n');
    const asked = { file, chat: chat.id, zone: 'Europe/London', dateOrder: null };
    const shown = must(await founded.api.imports.preview({ task: randomUUID(), ...asked }));
    const accepted = { task: randomUUID(), preview: shown.preview, selected: null };
    must(await founded.api.imports.accept(accepted));
    const folder = newFolder();
    must(await copyTo(founded, folder));
    const held = filesIn(path.join(folder, 'files'));
    rmSync(path.join(founded.folder, 'files'), { recursive: true });
    mkdirSync(path.join(founded.folder, 'files'));
    must(await copyTo(founded, null));
    expect(filesIn(path.join(folder, 'files'))).toEqual(held);
    await founded.office.close();
  });
});
