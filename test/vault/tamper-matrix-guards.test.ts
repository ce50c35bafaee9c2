import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '#test/faults/seeded.ts';
import { makeBaseVaults, type BaseVaults } from '#test/faults/tamper/base-vaults.ts';
import { replayPage } from '#test/faults/tamper/changes.ts';
import { detect, type Seen } from '#test/faults/tamper/detect.ts';
import { aFoundedOffice, must, openOffice } from '#test/support/open-office.ts';
import { rowOf } from '#vault/db/connection.ts';
import { openDatabase } from '#vault/db/open.ts';
import { damagedPages } from '#vault/db/pages.ts';
import type { ImportBody } from '#vault/imports/import-acts.ts';
import { openAnchor } from '#vault/journal/anchor.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithKeychain } from '#vault/keys/unlock.ts';

/** Each guard that the tamper matrix leans on, taken away or met head on. */
let base: BaseVaults;
let copies = 0;

const aCopy = (): string => {
  copies += 1;
  const folder = path.join(path.dirname(base.closed), `guard-${copies}`);
  cpSync(base.closed, folder, { recursive: true });
  return folder;
};
const unlock = async (folder: string) => {
  const opened = openOffice({ folder });
  const secret = new Uint8Array(Buffer.from(base.secret, 'hex'));
  must(await opened.keeper.unlockWithKeychain({ wrappingKey: secret }));
  return opened;
};
const noticesOf = async ({
  api,
}: Awaited<ReturnType<typeof unlock>>): Promise<readonly string[]> => {
  const state = must(await api.vault.state({}));
  return state.state === 'open' ? state.notices : [];
};

beforeAll(async () => {
  base = await makeBaseVaults();
}, 60_000);
afterAll(() => rmSync(path.dirname(base.closed), { recursive: true, force: true }));

describe('pages that were put back to an older state', () => {
  /** What is said where so many different pages were put back, one in each try. */
  const afterReplays = async (
    prepare: (folder: string) => void,
  ): Promise<readonly Seen['how'][]> => {
    const seen: Seen['how'][] = [];
    for (let seed = 1; seed <= 25; seed += 1) {
      const folder = aCopy();
      prepare(folder);
      const change = replayPage(() => path.join(base.older, 'vault.db'));
      change(path.join(folder, 'vault.db'), seeded(seed));
      const { how } = await detect(base, { folder, sealed: [], truth: base.truths.closed });
      seen.push(how);
      rmSync(folder, { recursive: true });
    }
    return seen;
  };

  it('are all seen at opening', async () => {
    expect(new Set(await afterReplays(() => undefined))).toEqual(new Set(['refused at opening']));
  });

  it('are in part not seen, or met as defects, where the anchor does not vouch for the pages', async () => {
    const seen = await afterReplays((folder) => {
      const anchor = openAnchor(path.join(folder, 'head'), base.keys.head);
      const reading = anchor.read();
      if (reading.state !== 'held') throw new Error('no anchor');
      const { pages: _pages, ...head } = reading.head;
      anchor.write(head);
      anchor.close();
    });
    // What the matrix allows of no case: unseen, or met as a defect.
    expect(seen.filter((how) => how === 'NOT SEEN' || how === 'DEFECT')).not.toEqual([]);
  });
});

describe('Verify now', () => {
  it('finds a damaged page in a file whose pages SQLite holds in memory', async () => {
    const folder = aCopy();
    const opened = await unlock(folder);
    const file = path.join(folder, 'vault.db');
    const bytes = readFileSync(file);
    bytes[9 * 4096 + 77] = (bytes[9 * 4096 + 77] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { problems, holds } = must(
      await opened.api.journal.verify({ task: '11111111-1111-4111-8111-111111111111' }),
    );
    expect(holds).toBe(false);
    expect(problems).toEqual([
      'The database (vault.db) was changed by something other than Daybook: 1 page (10). Restore the vault from the copy off the laptop.',
    ]);
    await opened.office.close();
  });

  it('takes no page for damaged after much was written and removed', async () => {
    const { api, office, folder, tenure, aChat, secrets } = await aFoundedOffice();
    must(await api.vault.keychain({ on: true }));
    const chat = await aChat();
    for (let n = 0; n < 60; n += 1) {
      const text = `${n} `.repeat(3_000);
      must(
        await api.entries.quick({
          tenure: tenure.id,
          title: `Entry ${n}`,
          madeAt: '2026-11-20T16:02:00.000Z',
          chat: chat.id,
          from: text.slice(0, 100),
          evidence: [],
        }),
      );
    }
    await office.close();
    expect(secrets.size).toBe(1);
    const { file } = must(createSlotStore(folder).read());
    const keys = must(
      unlockWithKeychain(file, {
        wrappingKey: Buffer.from([...secrets.values()][0]!),
        member: file.keychains[0]?.member ?? '',
      }),
    );
    const damaged = await damagedPages(path.join(folder, 'vault.db'), keys.db, async () => {});
    expect(damaged).toEqual([]);
    const wrong = await damagedPages(
      path.join(folder, 'vault.db'),
      Buffer.alloc(32),
      async () => {},
    );
    expect(wrong.length).toBeGreaterThan(20);
  });
});

describe('the recipients in vault.json', () => {
  it('are not believed: nobody can have the vault key sealed to themselves', async () => {
    const folder = aCopy();
    const file = path.join(folder, 'vault.json');
    const stranger = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const json = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...json, recipients: [stranger] }));
    const opened = await unlock(folder);
    expect(await noticesOf(opened)).toEqual([
      'The file vault.json had been changed by something other than Daybook. What it says of the office was put back as it was.',
    ]);
    await opened.office.close();
    for (const name of ['vault.json', 'vault.keys', 'vault.keys.previous']) {
      expect(readFileSync(path.join(folder, name), 'utf8')).not.toContain(stranger);
    }
  });
});

describe('a damaged piece of an import that is not yet in its place', () => {
  it('is said at opening, and the rest of the vault opens', async () => {
    const folder = aCopy();
    const { db: key } = base.keys;
    const db = openDatabase(path.join(folder, 'vault.db'), key);
    const held = rowOf<{ id: string; body: string }>(
      db,
      `SELECT act.id, body.body FROM act JOIN body ON body.act = act.id WHERE kind = 'import.recorded'`,
    );
    if (!held) throw new Error('no import');
    db.prepare('INSERT INTO projecting VALUES (?, 0)').run(held.id);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    // As after a crash: nothing vouches for the pages.
    const anchor = openAnchor(path.join(folder, 'head'), base.keys.head);
    const reading = anchor.read();
    if (reading.state !== 'held') throw new Error('no anchor');
    const { pages: _pages, ...head } = reading.head;
    anchor.write(head);
    anchor.close();
    const [piece = ''] = (JSON.parse(held.body) as ImportBody).lines;
    writeFileSync(path.join(folder, 'files', piece.slice(0, 2), piece.slice(2)), 'damaged');

    const opened = await unlock(folder);
    await opened.office.close();
    const again = await unlock(folder);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const notices = await noticesOf(again);
    expect(notices).toEqual([
      expect.stringMatching(/^An import cannot be put in its place: .*damaged/),
    ]);
    await again.office.close();
  });
});
