import { appContract, type AppHandlers } from '#shared/contract/app.ts';
import { createGate, type Gate } from '#shared/contract/gate.ts';
import { keeperContract, type KeeperHandlers } from '#shared/contract/host.ts';
import { err, ok } from '#shared/result.ts';
import { wellFormed } from '#shared/well-formed.ts';
import { createCopyService } from './copy/copy-service.ts';
import { createSlotStore } from './keys/slot-store.ts';
import { createThrottle } from './keys/throttle.ts';
import { unlockWithKeychain } from './keys/unlock.ts';
import { createMemberService } from './members/member-service.ts';
import { getMember } from './members/member-store.ts';
import { closeSession, openSession, type SessionDeps } from './session/open-session.ts';
import { createPassphraseCheck } from './session/passphrase-check.ts';
import { createRest } from './session/rest.ts';
import type { OfficeDeps } from './session/session-deps.ts';
import { mustWork, type OpenHandlers, type Session } from './session/session.ts';
import { createVaultService } from './session/vault-service.ts';
import type { FailureOf } from '#shared/failure.ts';
import { diskFailureOf, movedFailureOf } from './session/open-failure.ts';
import { createTurns, inTurns } from './turns.ts';
import { readVaultJson, vaultPaths } from './vault-folder.ts';

/** A vault process without its ports: the same in Electron, in tests and on the command line. */
export interface Office {
  /** Answers the window. */
  readonly gate: Gate;
  /** Answers main. */
  readonly keeper: Gate;
  readonly isOpen: () => boolean;
  readonly close: () => Promise<void>;
}

interface OfficeOptions extends OfficeDeps {
  readonly reportDefect: (defect: unknown, method: string) => string;
}

/** Handlers of a group that answer by whatever vault is open at the time. */
const delegate = <Group extends keyof OpenHandlers>(
  session: Session,
  group: Group,
): OpenHandlers[Group] => {
  const methods = Object.keys(appContract[group]).map((name) => [
    name,
    (input: unknown) => {
      const handlers = mustWork(session).handlers[group] as unknown as Record<
        string,
        (given: unknown) => unknown
      >;
      return handlers[name]?.(input);
    },
  ]);
  return Object.fromEntries(methods) as OpenHandlers[Group];
};

/** Wires everything behind the gate. The only place where it is done. */
export const createOffice = (options: OfficeOptions): Office => {
  const { folder, now, elapsed, keyDeps, emit, reportDefect } = options;
  const session: Session = { working: null, slots: null, json: null };
  const paths = vaultPaths(folder);
  const slots = createSlotStore(folder);
  const throttle = createThrottle({ file: paths.tries, now, monotonic: elapsed });
  const beforeRest = createRest({ session });
  const deps: SessionDeps = {
    ...options,
    session,
    beforeRest,
    paths,
    slots,
    checkPassphrase: createPassphraseCheck(session, throttle, keyDeps),
  };

  /** What opens, closes or re-keys the vault, or reads its slots to write them again. */
  const turns = createTurns();

  const handlers: AppHandlers = {
    vault: inTurns(
      createVaultService({ ...deps, throttle }),
      ['create', 'unlock', 'recover', 'changePassphrase', 'keychain'],
      turns,
    ),
    members: inTurns(createMemberService(deps), ['add', 'revoke'], turns),
    // A copy may take long, and closing must not wait for it: it ends it.
    copy: inTurns(inTurns(createCopyService(deps), ['restore'], turns), ['make'], createTurns()),
    tasks: { cancel: (input) => session.working?.tasks.handlers.cancel(input) ?? ok({}) },
    office: delegate(session, 'office'),
    tenures: delegate(session, 'tenures'),
    people: delegate(session, 'people'),
    devices: delegate(session, 'devices'),
    channels: delegate(session, 'channels'),
    chats: delegate(session, 'chats'),
    imports: delegate(session, 'imports'),
    messages: delegate(session, 'messages'),
    triage: delegate(session, 'triage'),
    desk: delegate(session, 'desk'),
    entries: delegate(session, 'entries'),
    filings: delegate(session, 'filings'),
    day: delegate(session, 'day'),
    search: delegate(session, 'search'),
    record: delegate(session, 'record'),
    reports: delegate(session, 'reports'),
    leavers: delegate(session, 'leavers'),
    journal: delegate(session, 'journal'),
    health: delegate(session, 'health'),
  };

  const keeper: KeeperHandlers['keeper'] = {
    unlockWithKeychain: async ({ wrappingKey }) => {
      const read = slots.read();
      if (!read.ok) return read;
      const json = readVaultJson(paths);
      const { file, damage } = read.value;
      const last = json.state === 'held' ? json.json.lastMember : null;
      const member = file.keychains.find((slot) => slot.member === last) ?? file.keychains[0];
      if (!member) return err({ code: 'keychain-unavailable' });
      const opened = unlockWithKeychain(file, {
        wrappingKey: Buffer.from(wrappingKey),
        member: member.member,
      });
      wrappingKey.fill(0);
      return opened.ok ? openSession(deps, { keys: opened.value, slots: file, damage }) : opened;
    },
    closeDown: async () => {
      await closeSession(deps);
      return ok({});
    },
  };

  const whyNotRecord = (): FailureOf<'disk-error'> | null =>
    session.working === null ? null : movedFailureOf(session.working.vault.anchor);
  const isOpen = (): boolean => session.working !== null;
  const readOnlyRole = (): string | null => {
    if (!session.working) return null;
    const { db, member } = session.working.vault;
    const role = getMember(db, member)?.role;
    return role === 'read-only' ? role : null;
  };
  const window = createGate(appContract, handlers, {
    isOpen,
    readOnlyRole,
    onChanged: (name) => emit('changed', { words: [name.split('.')[0] ?? name] }),
    failureOf: (thrown) => diskFailureOf(thrown) ?? whyNotRecord(),
    whyNotRecord,
    reportDefect,
  });
  return {
    gate: (name, input) => beforeRest(() => window(name, wellFormed(input))),
    keeper: createGate(
      keeperContract,
      { keeper: inTurns(keeper, ['unlockWithKeychain', 'closeDown'], turns) },
      { isOpen, failureOf: diskFailureOf, reportDefect },
    ),
    isOpen,
    close: () => turns(() => closeSession(deps)),
  };
};
