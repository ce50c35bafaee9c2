import { randomUUID } from 'node:crypto';
import { must, openOffice } from '#test/support/open-office.ts';
import type { Failure } from '#shared/failure.ts';
import { createSealedFiles, type SealedFiles } from '#vault/files/sealed-files.ts';
import { vaultPaths } from '#vault/vault-folder.ts';
import type { BaseVaults } from './base-vaults.ts';
import { truthOf } from './truth.ts';

/** How a change was seen, and what it was called. */
export interface Seen {
  readonly how:
    | 'refused at opening'
    | 'noticed at opening'
    | 'named by Verify now'
    | 'named when read'
    /** What was changed was of no account, or was put right: everything recorded is there, and whole. */
    | 'nothing is wrong'
    | 'NOT SEEN'
    | 'DEFECT';
  readonly named: string;
}

const nameOf = (failure: Failure): string =>
  failure.code === 'vault-damaged'
    ? `${failure.code} ${failure.file}: ${failure.detail}`
    : failure.code;

const damagedFiles = async (
  files: SealedFiles,
  names: readonly string[],
): Promise<readonly string[]> => {
  const damaged: string[] = [];
  for (const name of names) {
    await files
      .verify(name)
      .catch((cause: unknown) => damaged.push(`files/${name}: ${String(cause)}`));
  }
  return damaged;
};

interface DetectInput {
  readonly folder: string;
  /** Names of the sealed files that ought to be there. */
  readonly sealed: readonly string[];
  readonly truth: string;
}

const look = async (
  { secret, keys }: BaseVaults,
  { folder, sealed, truth }: DetectInput,
): Promise<Seen> => {
  const { api, keeper, office } = openOffice({ folder });
  const locked = must(await api.vault.state({}));
  if (locked.state === 'refused')
    return { how: 'refused at opening', named: nameOf(locked.failure) };
  const opened = await keeper.unlockWithKeychain({
    wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')),
  });
  if (!opened.ok) return { how: 'refused at opening', named: nameOf(opened.error) };
  try {
    // The first question of all may already touch a page that was changed.
    const state = await api.vault.state({});
    if (!state.ok) return { how: 'named when read', named: nameOf(state.error) };
    const notices = state.value.state === 'open' ? state.value.notices : [];
    const verified = await api.journal.verify({ task: randomUUID() });
    if (!verified.ok) return { how: 'named by Verify now', named: nameOf(verified.error) };
    const [problem] = verified.value.problems;
    if (problem !== undefined) return { how: 'named by Verify now', named: problem };
    const files = createSealedFiles({
      folder: vaultPaths(folder).files,
      ring: keys.ring,
      random: () => Buffer.alloc(0),
    });
    const [damaged] = await damagedFiles(files, sealed);
    if (damaged !== undefined) return { how: 'named when read', named: damaged };
    if (notices[0] !== undefined) return { how: 'noticed at opening', named: notices[0] };
    const isTrue = (await truthOf(api)) === truth;
    return { how: isTrue ? 'nothing is wrong' : 'NOT SEEN', named: '' };
  } finally {
    await office.close();
  }
};

/** Opens a changed vault, verifies it and reads every sealed file, until something is said. */
export const detect = async (base: BaseVaults, input: DetectInput): Promise<Seen> => {
  try {
    return await look(base, input);
  } catch (cause) {
    const text = cause instanceof Error ? `${cause.message} ${String(cause.cause)}` : String(cause);
    return { how: 'DEFECT', named: text };
  }
};
