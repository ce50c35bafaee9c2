import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';

/** Everything that leaves the vault unencrypted, each asked to go into a folder. */
const aLeaver = async () => {
  const pdf = async () => ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7')) });
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure } = founded;
  const draft = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
  const entry = must(
    await api.entries.log({
      tenure: tenure.id,
      details: {
        ...draft,
        title: 'Content',
        limb: 'direction-of-work',
        deviceState: 'private-unmanaged',
      },
    }),
  );
  const { id: departure } = must(
    await api.leavers.begin({
      tenure: tenure.id,
      person: tenure.principal,
      leavesOn: '2026-12-01',
      leavesAt: null,
    }),
  );
  const choices = { tenure: tenure.id, from: '2025-09-08', to: '2026-12-01', themes: [] };
  const into = async (folder: string) => {
    const asked = { task: randomUUID(), folder, passphrase: PASSPHRASE };
    return [
      await api.record.export({ ...asked, choices, formats: ['html'] }),
      await api.day.bundle({ ...asked, tenure: tenure.id, entries: [entry.id], evidence: true }),
      await api.reports.write({ ...asked, entry: entry.id }),
      await api.leavers.writeLetters({ ...asked, departure, letters: ['reminder'] }),
      await api.leavers.makePack({ ...asked, departure, partial: null }),
    ];
  };
  return { ...founded, into };
};

const refused = (why: string) => ({
  ok: false,
  error: { code: 'cannot-write', why: expect.stringContaining(why) as string },
});

describe('what leaves the vault unencrypted', () => {
  it('never goes into the vault itself, by whatever way that is named', async () => {
    const { folder, into, office } = await aLeaver();
    const link = path.join(newFolder(), 'link');
    symlinkSync(folder, link, 'junction');
    const inside = path.join(folder, 'files', 'sub');
    mkdirSync(inside, { recursive: true });
    // Asking for the passphrase again counts tries in a file of its own.
    const held = () =>
      readdirSync(folder, { recursive: true }).filter((name) => name !== 'unlock-tries.json');
    const before = held();
    for (const place of [folder, inside, link]) {
      for (const answer of await into(place)) {
        expect(answer).toMatchObject(refused('inside the vault itself'));
      }
    }
    expect(held()).toEqual(before);
    await office.close();
  });

  it('is not put on this laptop where the drive that was chosen was taken out', async () => {
    const { into, office } = await aLeaver();
    const drive = newFolder();
    rmSync(drive, { recursive: true });
    for (const answer of await into(drive)) {
      expect(answer).toMatchObject(refused('no longer there'));
    }
    expect(existsSync(drive)).toBe(false);
    await office.close();
  });
});
