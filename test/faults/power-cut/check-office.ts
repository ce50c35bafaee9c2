import { randomUUID } from 'node:crypto';
import { openDatabase } from '#vault/db/open.ts';
import { rowsOf } from '#vault/db/connection.ts';
import { createSealedFiles } from '#vault/files/sealed-files.ts';
import type { ImportBody } from '#vault/imports/import-acts.ts';
import type { OpenedKeys } from '#vault/keys/opened.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithKeychain, unlockWithPassphrase } from '#vault/keys/unlock.ts';
import { vaultPaths } from '#vault/vault-folder.ts';
import {
  aSetUp,
  must,
  openOffice,
  PASSPHRASE,
  type TestOffice,
} from '#test/support/open-office.ts';
import { NEW_PASSPHRASE, type Said } from './office-said.ts';
import { everyEntry } from '#test/support/every-entry.ts';

export interface CheckInput {
  readonly folder: string;
  /** What had been acknowledged when the power went. */
  readonly said: Said;
  /** The keychain's secret, hex: it may be of use before it is acknowledged. */
  readonly secret: string;
  /** Whether to stretch a passphrase too, which takes a tenth of a second. */
  readonly thorough: boolean;
}

const unlock = async (
  { api, keeper }: TestOffice,
  { said, secret }: CheckInput,
): Promise<string | null> => {
  const opened = await keeper.unlockWithKeychain({
    wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')),
  });
  if (opened.ok) return null;
  if (opened.error.code !== 'keychain-unavailable' || said.has('keychain')) {
    return JSON.stringify(opened.error);
  }
  const byPassphrase = await api.vault.unlock({ member: null, passphrase: PASSPHRASE });
  return byPassphrase.ok ? null : JSON.stringify(byPassphrase.error);
};

const missingOf = async ({ api }: TestOffice, said: Said): Promise<readonly string[]> => {
  const [tenure] = must(await api.tenures.list({}));
  if (!tenure) return ['lost: the tenure'];
  const held = new Set([
    ...(await everyEntry(api, tenure.id)).map(({ id }) => `entry ${id}`),
    ...must(await api.chats.list({ tenure: null })).map(({ id }) => `chat ${id}`),
    ...must(await api.imports.list({ chat: null })).map(
      ({ id, reconciliation }) => `import ${id} ${reconciliation.newMessages}`,
    ),
    ...must(await api.members.list({})).map(
      ({ id, revokedAt }) => `${revokedAt === null ? 'member' : 'revoked'} ${id}`,
    ),
  ]);
  const revoked = new Set(said.all('revoked'));
  return ['entry', 'chat', 'import', 'member', 'revoked'].flatMap((what) =>
    said
      .all(what)
      .filter((rest) => !held.has(`${what} ${rest}`))
      // Whoever was asked to leave may already be gone though nobody was told.
      .filter((rest) => what !== 'member' || !(revoked.has(rest) || held.has(`revoked ${rest}`)))
      .map((rest) => `lost: ${what} ${rest}`),
  );
};

/** Every sealed file that was acknowledged, and every one that an import names, must be readable. */
export const unreadable = async (
  { folder, said }: CheckInput,
  keys: OpenedKeys,
): Promise<readonly string[]> => {
  const paths = vaultPaths(folder);
  const db = openDatabase(paths.db, keys.db, { mustExist: true });
  const whole = db.pragma('integrity_check', { simple: true });
  const bodies = rowsOf<{ body: string }>(
    db,
    `SELECT body.body FROM act JOIN body ON body.act = act.id WHERE act.kind = 'import.recorded'`,
  ).map(({ body }) => JSON.parse(body) as ImportBody);
  db.close();
  const named = bodies.flatMap(({ lines, original, notUnderstood }) => [
    ...lines,
    ...(original ?? []).map(({ file }) => file),
    ...(notUnderstood === null ? [] : [notUnderstood]),
  ]);
  const files = createSealedFiles({
    folder: paths.files,
    ring: keys.ring,
    random: () => Buffer.alloc(0),
  });
  const problems: string[] = whole === 'ok' ? [] : [`not whole: ${String(whole)}`];
  for (const name of new Set([...said.all('sealed'), ...named])) {
    await files
      .verify(name)
      .catch((cause: unknown) => problems.push(`sealed file: ${String(cause)}`));
  }
  return problems;
};

const keysOf = async ({ folder, secret, said }: CheckInput): Promise<OpenedKeys | null> => {
  const { file } = must(createSlotStore(folder).read());
  const member = file.keychains[0]?.member;
  const opened =
    member === undefined && !said.has('keychain')
      ? await unlockWithPassphrase(file, { passphrase: PASSPHRASE, member: null })
      : unlockWithKeychain(file, { wrappingKey: Buffer.from(secret, 'hex'), member: member ?? '' });
  return opened.ok ? opened.value : null;
};

/** Whether the passphrase is the one that was acknowledged, and the one before it no more. */
const passphraseProblems = async ({ folder, said }: CheckInput): Promise<readonly string[]> => {
  if (!said.has('passphrase')) return [];
  const { file } = must(createSlotStore(folder).read());
  const by = (passphrase: string) =>
    unlockWithPassphrase(file, { passphrase, member: file.members[0]?.member ?? null });
  const [now, before] = [await by(NEW_PASSPHRASE), await by(PASSPHRASE)];
  return [
    ...(now.ok ? [] : ['lost: the changed passphrase']),
    ...(before.ok ? ['lost: the passphrase before still opens'] : []),
  ];
};

/** A set-up that was never acknowledged must be open to be done again, or have come to its end. */
const setUpProblems = async (office: TestOffice, thorough: boolean): Promise<readonly string[]> => {
  const state = must(await office.api.vault.state({}));
  if (state.state === 'refused') return [`unopenable: ${JSON.stringify(state.failure)}`];
  if (!thorough) return [];
  const done =
    state.state === 'none'
      ? await office.api.vault.create(aSetUp())
      : await office.api.vault.unlock({ member: null, passphrase: PASSPHRASE });
  await office.office.close();
  return done.ok ? [] : [`unopenable: ${JSON.stringify(done.error)}`];
};

/** What is wrong with a vault after the power went, in lines that begin `lost`, `unopenable` or the like. */
export const officeProblems = async (input: CheckInput): Promise<readonly string[]> => {
  const office = openOffice({ folder: input.folder });
  if (!input.said.has('created')) return setUpProblems(office, input.thorough);
  const why = await unlock(office, input);
  if (why !== null) return [`unopenable: ${why}`];
  const missing = await missingOf(office, input.said);
  const { problems } = must(await office.api.journal.verify({ task: randomUUID() }));
  await office.office.close();
  const keys = await keysOf(input);
  if (!keys) return [...missing, 'unopenable: no slot opens after a recovery'];
  const sealed = await unreadable(input, keys);
  keys.wipe();
  const passphrase = input.thorough ? await passphraseProblems(input) : [];
  return [...missing, ...problems.map((each) => `journal: ${each}`), ...sealed, ...passphrase];
};
