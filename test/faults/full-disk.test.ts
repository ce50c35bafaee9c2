import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '#shared/result.ts';
import type { Failure } from '#shared/failure.ts';
import {
  aFoundedOffice,
  aSetUp,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
  QUICK_KEYS,
  type TestOffice,
} from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import { beginRotation } from '#vault/keys/rotation.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithKeychain } from '#vault/keys/unlock.ts';
import { printTable } from './fault-table.ts';
import { aLongTalk, bringIn, entriesOf, log, TALK_LINES } from './full-disk/office-work.ts';
import { mountSmallDisk, type SmallDisk } from './full-disk/small-disk.ts';

/**
 * A3: the disk is filled to the last blocks before each kind of work. What was acknowledged stays,
 * the failure is the plain one, and the same work goes through once there is room.
 */
const DISK = mountSmallDisk(48);
const WHY_NOT = typeof DISK === 'string' ? ` (skipped: ${DISK})` : '';
const NEXT = 'copper meadow nineteen lintel harbour';
const KIB = 1024;

interface Base {
  readonly folder: string;
  readonly secret: Buffer;
  readonly entries: number;
}

let base: Base;
let disk: SmallDisk;
const rows = new Map<string, { points: number; refused: number; through: number }>();

/** Counts a point, and demands that it went through or was refused for want of space. */
const point = (phase: string, result: Result<unknown, Failure>): boolean => {
  const row = rows.get(phase) ?? { points: 0, refused: 0, through: 0 };
  rows.set(phase, row);
  row.points += 1;
  if (result.ok) row.through += 1;
  else {
    expect(result.error).toEqual({ code: 'no-space' });
    row.refused += 1;
  }
  return result.ok;
};

const unlock = (office: TestOffice) =>
  office.keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(base.secret) });

/** The vault on the small disk, open, with so much room left. */
const anOpenVault = async (): Promise<TestOffice> => {
  const folder = path.join(disk.folder, 'vault');
  cpSync(base.folder, folder, { recursive: true });
  const office = openOffice({ folder });
  must(await unlock(office));
  return office;
};

/** A fresh process's look at the vault: what is wrong with it, or it open with everything acknowledged. */
const look = async (folder: string, entries: number): Promise<TestOffice | string> => {
  const office = openOffice({ folder });
  const opened = await unlock(office);
  if (!opened.ok) return `unopenable: ${opened.error.code}`;
  const held = await entriesOf(office);
  const { problems } = must(await office.api.journal.verify({ task: randomUUID() }));
  if (held === entries && problems.length === 0) return office;
  await office.office.close();
  return held === entries ? (problems[0] ?? '') : `lost: ${entries} acknowledged, ${held} held`;
};

const mustHold = async (folder: string, entries: number): Promise<TestOffice> => {
  const found = await look(folder, entries);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

beforeAll(async () => {
  if (typeof DISK === 'string') return;
  disk = DISK;
  const founded = await aFoundedOffice();
  await founded.aChat();
  must(await founded.api.vault.keychain({ on: true }));
  must(await log(founded, 'First'));
  must(await bringIn(founded, zipFileOfTalk()));
  await founded.office.close();
  const secret = Buffer.from([...founded.secrets.values()][0]!);
  base = { folder: founded.folder, secret, entries: 1 };
}, 60_000);
afterEach(() => {
  if (typeof DISK !== 'string') DISK.empty();
});
afterAll(() => {
  if (typeof DISK === 'string') return;
  DISK.unmount();
  printTable(
    'Full disk',
    ['', 'points', 'refused: no space', 'went through'],
    [...rows].map(([phase, { points, refused, through }]) => [phase, points, refused, through]),
  );
});

describe.skipIf(WHY_NOT !== '')(`a full disk${WHY_NOT}`, () => {
  it.each([0, 4, 12, 28, 64, 200])('while capturing, %i KiB left', async (left) => {
    const office = await anOpenVault();
    disk.fillTo(left * KIB);
    let { entries } = base;
    for (let n = 0; n < 60; n += 1) {
      const logged = await log(office, `Entry ${n}`);
      if (logged.ok) entries += 1;
      if (!point('capture', logged)) break;
    }
    disk.free();
    must(await log(office, 'With room again'));
    await office.office.close();
    await (await mustHold(office.folder, entries + 1)).office.close();
  });

  it.each([0, 4, 32, 80, 120, 260, 400, 3_000])('while bringing in, %i KiB left', async (left) => {
    const office = await anOpenVault();
    disk.fillTo(left * KIB);
    const talk = aLongTalk();
    const made = await bringIn(office, talk);
    const through = point('import', made);
    disk.free();
    // The act may be in though its rows were not in their place yet: then everything is held.
    if (!through) must(await bringIn(office, talk));
    await office.office.close();
    const held = await mustHold(office.folder, base.entries);
    const imports = must(await held.api.imports.list({ chat: null }));
    const isLong = ({ fileName }: (typeof imports)[number]): boolean => fileName.endsWith('.txt');
    const added = imports.filter(isLong).map(({ reconciliation }) => reconciliation.newMessages);
    expect(added.reduce((sum, each) => sum + each, 0)).toBe(TALK_LINES);
    await held.office.close();
  });

  it.each([0, 4, 8, 16, 40, 400])('while a passphrase is changed, %i KiB left', async (left) => {
    const office = await anOpenVault();
    disk.fillTo(left * KIB);
    const changed = await office.api.vault.changePassphrase({ current: PASSPHRASE, next: NEXT });
    const through = point('key slots', changed);
    disk.free();
    if (!through) {
      const again = await office.api.vault.changePassphrase({ current: PASSPHRASE, next: NEXT });
      expect(again.ok).toBe(true);
    }
    await office.office.close();
    await (await mustHold(office.folder, base.entries)).office.close();
    const reopened = openOffice({ folder: office.folder });
    must(await reopened.api.vault.unlock({ member: null, passphrase: NEXT }));
    await reopened.office.close();
  });

  it.each([0, 4, 16, 64, 128, 256, 400, 700])(
    'while the vault is re-keyed, %i KiB left',
    async (left) => {
      const folder = path.join(disk.folder, 'vault');
      cpSync(base.folder, folder, { recursive: true });
      const slots = createSlotStore(folder);
      const { file } = must(slots.read());
      const member = file.keychains[0]?.member ?? '';
      const opened = must(
        unlockWithKeychain(file, { wrappingKey: Buffer.from(base.secret), member }),
      );
      // The laptop stopped once the new slots were written; the rest is done at the next opening.
      const begun = await beginRotation(
        { file, opened },
        { without: null, recipients: null },
        QUICK_KEYS,
      );
      slots.write(begun.file, { retire: true });
      disk.fillTo(left * KIB);
      const office = openOffice({ folder });
      const through = point('re-keying', await unlock(office));
      disk.free();
      // The same process may try again: nothing was left open.
      if (!through) must(await unlock(office));
      await office.office.close();
      await (await mustHold(folder, base.entries)).office.close();
    },
  );

  it.each([0, 8_000])('before a member’s sign-in is taken away, %i KiB left', async (left) => {
    const office = await anOpenVault();
    const leaver = must(
      await office.api.members.add({
        name: 'Tom Akerley',
        role: 'private-secretary',
        passphrase: NEXT,
      }),
    );
    disk.fillTo(left * KIB);
    expect(point('re-keying', await office.api.members.revoke({ member: leaver.id }))).toBe(false);
    disk.free();
    must(await office.api.members.revoke({ member: leaver.id }));
    await office.office.close();
    await (await mustHold(office.folder, base.entries)).office.close();
  });

  it.each([0, 4, 8, 16, 48, 800])('while copying off the laptop, %i KiB left', async (left) => {
    const folder = path.join(newFolder(), 'vault');
    cpSync(base.folder, folder, { recursive: true });
    const office = openOffice({ folder });
    must(await unlock(office));
    const copy = path.join(disk.folder, 'copy');
    disk.fillTo(left * KIB);
    point('copy', await office.api.copy.make({ task: randomUUID(), folder: copy }));
    disk.free();
    must(await office.api.copy.make({ task: randomUUID(), folder: copy }));
    await office.office.close();
    const restored = openOffice({ folder: path.join(newFolder(), 'vault') });
    must(await restored.api.copy.restore({ task: randomUUID(), folder: copy }));
    await (await mustHold(restored.folder, base.entries)).office.close();
  });

  it.each([0, 8, 40, 120, 4_000])('while setting up, %i KiB left', async (left) => {
    const office = openOffice({ folder: path.join(disk.folder, 'vault') });
    disk.fillTo(left * KIB);
    const through = point('set-up', await office.api.vault.create(aSetUp()));
    disk.free();
    if (!through) {
      expect(must(await office.api.vault.state({}))).toEqual({ state: 'none' });
      must(await office.api.vault.create(aSetUp()));
    }
    must(await log(office, 'First'));
    await office.office.close();
  });

  it.each([0, 4, 16, 900])('while closing and opening, %i KiB left', async (left) => {
    const office = await anOpenVault();
    must(await log(office, 'Second'));
    disk.fillTo(left * KIB);
    point('closing', await office.keeper.closeDown({}));
    const again = openOffice({ folder: office.folder });
    point('opening', await unlock(again));
    disk.free();
    await again.office.close();
    await (await mustHold(office.folder, base.entries + 1)).office.close();
  });

  describe('and the same harness sees', () => {
    it('what is lost where a refusal is taken for an answer', async () => {
      const office = await anOpenVault();
      disk.fillTo(12 * KIB);
      let acknowledged = base.entries;
      for (let n = 0; n < 60; n += 1) {
        const { ok } = await log(office, `Entry ${n}`);
        acknowledged += 1;
        if (!ok) break;
      }
      disk.free();
      await office.office.close();
      expect(await look(office.folder, acknowledged)).toBe(
        `lost: ${acknowledged} acknowledged, ${acknowledged - 1} held`,
      );
    });

    it('a vault that does not open where a file is written over in its place', async () => {
      const office = await anOpenVault();
      await office.office.close();
      const file = path.join(office.folder, 'vault.json');
      const longer = readFileSync(file, 'utf8').replace(
        '"demo"',
        `"more": "${'x'.repeat(9_000)}", "demo"`,
      );
      disk.fillTo(0);
      expect(() => writeFileSync(file, longer)).toThrow(/ENOSPC/);
      disk.free();
      expect(await look(office.folder, base.entries)).toMatch(/^unopenable: /);
    });
  });
});
