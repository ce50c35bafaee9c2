import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { must, openOffice, type TestOffice } from '#test/support/open-office.ts';
import { rowOf } from '#vault/db/connection.ts';
import { openDatabase } from '#vault/db/open.ts';
import type { OpenedKeys } from '#vault/keys/opened.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithKeychain } from '#vault/keys/unlock.ts';
import { vaultPaths } from '#vault/vault-folder.ts';
import { unreadable, type CheckInput } from './check-office.ts';
import type { Said } from './office-said.ts';
import { everyEntry } from '#test/support/every-entry.ts';

const bytesOf = (secret: string) => new Uint8Array(Buffer.from(secret, 'hex'));

/** Opens what was restored; a restore that was cut off before its end must be open to be done again. */
const openRestored = async (
  { api, keeper }: TestOffice,
  { copy, said, secret }: { readonly copy: string } & Pick<CheckInput, 'said' | 'secret'>,
): Promise<string | null> => {
  const state = must(await api.vault.state({}));
  if (state.state === 'none') {
    if (said.has('restored')) return 'lost: the restored vault';
    const restored = await api.copy.restore({ task: randomUUID(), folder: copy });
    if (!restored.ok) return `unopenable: ${JSON.stringify(restored.error)}`;
  }
  const opened = await keeper.unlockWithKeychain({ wrappingKey: bytesOf(secret) });
  return opened.ok ? null : `unopenable: ${JSON.stringify(opened.error)}`;
};

const missingOf = async ({ api }: TestOffice, said: Said): Promise<readonly string[]> => {
  const [tenure] = must(await api.tenures.list({}));
  if (!tenure) return ['lost: the tenure'];
  const held = new Set((await everyEntry(api, tenure.id)).map(({ id }) => id));
  const gone = said.all('gone-entry');
  // The first may have been disposed of without anybody having been told.
  const [first = ''] = said.all('entry');
  return [
    ...said
      .all('entry')
      .filter((id) => id !== first && !held.has(id))
      .map((id) => `lost: entry ${id}`),
    ...gone.filter((id) => held.has(id)).map((id) => `not gone: entry ${id}`),
  ];
};

const keysOf = ({ folder, secret }: CheckInput): OpenedKeys => {
  const { file } = must(createSlotStore(folder).read());
  const member = file.keychains[0]?.member ?? '';
  return must(unlockWithKeychain(file, { wrappingKey: Buffer.from(secret, 'hex'), member }));
};

/** What was disposed of and is there all the same. */
const notGone = ({ folder, said }: CheckInput, keys: OpenedKeys): readonly string[] => {
  const paths = vaultPaths(folder);
  const db = openDatabase(paths.db, keys.db, { mustExist: true });
  const bodies = said
    .all('gone-body')
    .filter((act) => rowOf(db, 'SELECT 1 FROM body WHERE act = ?', act) !== undefined);
  db.close();
  const files = said
    .all('gone-file')
    .filter((name) => existsSync(path.join(paths.files, name.slice(0, 2), name.slice(2))));
  return [...bodies, ...files].map((each) => `not gone: ${each}`);
};

/** What is wrong with an office that was copied, restored and disposed of in part, after the power went. */
export const copiedProblems = async (
  top: string,
  input: CheckInput,
): Promise<readonly string[]> => {
  const office = openOffice({ folder: input.folder });
  const why = await openRestored(office, { ...input, copy: path.join(top, 'copy') });
  if (why !== null) return [why];
  const missing = await missingOf(office, input.said);
  const { problems } = must(await office.api.journal.verify({ task: randomUUID() }));
  await office.office.close();
  const keys = keysOf(input);
  const sealed = await unreadable(input, keys);
  const there = notGone(input, keys);
  keys.wipe();
  return [...missing, ...problems.map((each) => `journal: ${each}`), ...sealed, ...there];
};
