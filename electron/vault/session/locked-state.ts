import type { LockedVault, VaultState } from '#shared/words/vault.ts';
import { getMember } from '../members/member-store.ts';
import type { SlotStore } from '../keys/slot-store.ts';
import type { Throttle } from '../keys/throttle.ts';
import { FORMAT, readVaultJson, type VaultJson, type VaultPaths } from '../vault-folder.ts';
import type { Session } from './session.ts';

interface StateDeps {
  readonly session: Session;
  readonly paths: VaultPaths;
  readonly slots: SlotStore;
  readonly throttle: Throttle;
}

const lastFirst = (members: LockedVault['members'], last: string | null): LockedVault['members'] =>
  members.toSorted((a, b) => Number(b.id === last) - Number(a.id === last));

const lockedState = (json: VaultJson, { slots, throttle }: StateDeps): VaultState => {
  const read = slots.read();
  if (!read.ok) {
    const failure =
      read.error.code === 'no-vault'
        ? { code: 'vault-damaged' as const, file: 'vault.keys', detail: 'the file is missing' }
        : read.error;
    return { state: 'refused', failure };
  }
  const { members, keychains, department, sheet } = read.value.file;
  return {
    state: 'locked',
    office: json.office,
    department: json.department,
    banner: json.banner,
    demo: json.demo,
    members: lastFirst(
      members.map(({ member, name }) => ({ id: member, name })),
      json.lastMember,
    ),
    lastClosed: json.lastClosed,
    keychain: keychains.length > 0,
    waitSeconds: throttle.waitSeconds(),
    recovery: [
      ...(department ? (['department'] as const) : []),
      ...(sheet ? (['sheet'] as const) : []),
    ],
  };
};

/** What the window may know before and after unlocking. */
export const vaultState = (deps: StateDeps): VaultState => {
  const { session, paths } = deps;
  const { working, json } = session;
  if (working && json) {
    const { vault } = working;
    const member = getMember(vault.db, vault.member);
    return {
      state: 'open',
      office: json.office,
      department: json.department,
      banner: json.banner,
      demo: json.demo,
      member: {
        id: vault.member,
        name: member?.name ?? 'Not known',
        role: member?.role ?? 'read-only',
      },
      notices: [...vault.notices],
    };
  }
  const reading = readVaultJson(paths);
  if (reading.state === 'none') return { state: 'none' };
  if (reading.state === 'newer') {
    return {
      state: 'refused',
      failure: { code: 'vault-newer', held: reading.held, known: FORMAT },
    };
  }
  if (reading.state === 'damaged') {
    return {
      state: 'refused',
      failure: { code: 'vault-damaged', file: 'vault.json', detail: reading.detail },
    };
  }
  return lockedState(reading.json, deps);
};
