import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aFoundedOffice,
  must,
  openOffice,
  PASSPHRASE,
  type TestOffice,
} from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import type { OpenedKeys } from '#vault/keys/opened.ts';
import { unlockWithKeychain } from '#vault/keys/unlock.ts';
import { truthOf } from './truth.ts';

const memory = '/dev/shm';
const room = (): string =>
  mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'daybook-tamper-'));

/** One vault at three moments, and what it truly holds. */
export interface BaseVaults {
  /** Closed, some time ago. */
  readonly older: string;
  /** As a laptop that lost its power left it: a log with acts in it. */
  readonly crashed: string;
  /** The log of that vault a little earlier. */
  readonly earlierLog: string;
  /** Closed, as it is now. */
  readonly closed: string;
  readonly secret: string;
  readonly keys: OpenedKeys;
  readonly truths: { readonly crashed: string; readonly closed: string };
}

const log = async (
  { api }: TestOffice,
  tenure: string,
  titles: readonly string[],
): Promise<void> => {
  for (const title of titles) {
    must(
      await api.entries.quick({
        tenure,
        title,
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: null,
        from: '',
        evidence: [],
      }),
    );
  }
};

const bringIn = async ({ api }: TestOffice, chat: string, file: string): Promise<void> => {
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
};

const NEXT = 'copper meadow nineteen lintel harbour';

/** Makes the vault and keeps copies of it as it grows. */
export const makeBaseVaults = async (): Promise<BaseVaults> => {
  const top = room();
  const place = (name: string): string => path.join(top, name);
  const keep = (folder: string, name: string): string => {
    cpSync(folder, place(name), { recursive: true });
    return place(name);
  };
  const first = await aFoundedOffice({ folder: place('working') });
  const { folder, api, office, tenure, secrets, aChat } = first;
  must(await api.vault.keychain({ on: true }));
  const secret = Buffer.from([...secrets.values()][0]!).toString('hex');
  const chat = await aChat();
  await log(first, tenure.id, ['First', 'Second']);
  await bringIn(first, chat.id, zipFileOfTalk());
  await office.close();
  const older = keep(folder, 'older');

  const again = openOffice({ folder });
  must(
    await again.keeper.unlockWithKeychain({
      wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')),
    }),
  );
  must(await again.api.vault.changePassphrase({ current: PASSPHRASE, next: NEXT }));
  await log(again, tenure.id, ['Third', 'Fourth']);
  const earlier = keep(folder, 'earlier');
  await log(again, tenure.id, ['Fifth', 'Sixth', 'Seventh']);
  const crashed = keep(folder, 'crashed');
  const truth = await truthOf(again.api);
  await again.office.close();
  const closed = keep(folder, 'closed');

  const { file } = must(createSlotStore(closed).read());
  const keys = must(
    unlockWithKeychain(file, {
      wrappingKey: Buffer.from(secret, 'hex'),
      member: file.keychains[0]?.member ?? '',
    }),
  );
  return {
    older,
    crashed,
    earlierLog: path.join(earlier, 'vault.db-wal'),
    closed,
    secret,
    keys,
    truths: { crashed: truth, closed: truth },
  };
};
