import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import { toRecord, type ToRecord } from '../journal/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { checkRecipient } from '../keys/department-slot.ts';
import { refuseWeak, judgePassphrase, suggestPassphrase } from '../keys/passphrase.ts';
import {
  addKeychainSlot,
  changePassphrase,
  recoverMemberSlot,
  removeKeychainSlot,
} from '../keys/slots.ts';
import type { Throttle } from '../keys/throttle.ts';
import { unlockWithPassphrase, unlockWithSheet, unlockWithVaultCode } from '../keys/unlock.ts';
import { memberJoined, memberRekeyed, slotChanged } from '../members/member-acts.ts';
import { getMember } from '../members/member-store.ts';
import { readVaultJson } from '../vault-folder.ts';
import { digestAhead } from './as-closed.ts';
import { createVault } from './create-vault.ts';
import { vaultState } from './locked-state.ts';
import { openSession, startWork, type SessionDeps } from './open-session.ts';
import { rememberSlots } from './pinned.ts';
import { mustHoldSlots, mustWork } from './session.ts';

/** A member after recovery: rekeyed where the journal knows them, else new to it. */
const recoveredActs =
  (
    member: { readonly id: string; readonly name: string },
    publicKey: Buffer,
    by: 'department' | 'sheet',
  ) =>
  (db: ReadDb): readonly ToRecord[] => {
    const key = publicKey.toString('base64');
    const known = getMember(db, member.id);
    return [
      known
        ? toRecord(memberRekeyed, {
            subject: member.id,
            body: { name: known.name, publicKey: key, by },
          })
        : toRecord(memberJoined, {
            subject: member.id,
            body: { name: member.name, role: 'private-secretary' as const, publicKey: key },
          }),
    ];
  };

/** Making, opening and closing the vault. */
export const createVaultService = (
  deps: SessionDeps & { readonly throttle: Throttle },
): AppHandlers['vault'] => {
  const { session, paths, slots, throttle, keyDeps, host, newId } = deps;

  const recordSlot = (what: 'passphrase' | 'keychain-on' | 'keychain-off'): void => {
    const { journal, member, desk } = mustWork(session).vault;
    journal.record(slotChanged, { subject: member, body: { what } });
    rememberSlots(desk, mustHoldSlots(session));
  };

  return {
    state: () => ok(vaultState({ session, paths, slots, throttle })),
    suggestPassphrase: () => ok({ words: suggestPassphrase(keyDeps.random) }),
    judgePassphrase: ({ passphrase }) => ok(judgePassphrase(passphrase)),
    checkRecipient: async ({ recipient }) => {
      const checked = await checkRecipient(recipient);
      return checked.ok ? ok({ fingerprint: checked.value.fingerprint }) : checked;
    },

    create: async (input) => {
      const strong = refuseWeak(input.passphrase, [input.office.name, input.member.name]);
      if (!strong.ok) return strong;
      const made = await createVault(deps, input);
      if (!made.ok) return made;
      const json = readVaultJson(paths);
      const read = slots.read();
      if (json.state !== 'held' || !read.ok)
        throw new Error('the vault that was made is not there');
      startWork(deps, { vault: made.value.vault, json: json.json, slots: read.value.file });
      return ok({ sheet: made.value.sheet === null ? null : [...made.value.sheet] });
    },

    unlock: async ({ member, passphrase }) => {
      const read = slots.read();
      if (!read.ok) return read;
      const { file, damage } = read.value;
      const unlocking = throttle.guard(() =>
        unlockWithPassphrase(file, { passphrase, member }, keyDeps.stretch),
      );
      // The passphrase is stretched off the event loop: the pages are read meanwhile.
      const pages = session.working ? null : digestAhead(paths);
      const opened = await unlocking;
      return opened.ok
        ? openSession(deps, { keys: opened.value, slots: file, damage, pages })
        : opened;
    },

    departmentSlot: () => {
      const read = slots.read();
      if (!read.ok) return read;
      const { department } = read.value.file;
      return department
        ? ok({ age: department.age, recipients: department.recipients })
        : err({ code: 'not-found', what: 'department' });
    },

    recover: async ({ by, member, passphrase }) => {
      if (session.working) return err({ code: 'vault-open-elsewhere' });
      const strong = refuseWeak(passphrase, [member.name]);
      if (!strong.ok) return strong;
      const read = slots.read();
      if (!read.ok) return read;
      const { file, damage } = read.value;
      const opened =
        by.kind === 'department'
          ? unlockWithVaultCode(file, by.code)
          : unlockWithSheet(file, [by.first, by.second]);
      if (!opened.ok) return opened;
      const who = { id: member.id ?? newId(), name: member.name };
      const recovered = await recoverMemberSlot(
        { file, opened: opened.value },
        { member: who, passphrase },
        keyDeps,
      );
      opened.value.wipe();
      const publicKey = recovered.opened.signing?.publicKey;
      if (!publicKey) throw new Error('the recovered member has no signing key');
      const done = await openSession(
        deps,
        { keys: recovered.opened, slots: recovered.file, damage },
        recoveredActs(who, publicKey, by.kind),
      );
      if (done.ok) slots.write(mustHoldSlots(session), { retire: true });
      return done;
    },

    changePassphrase: async ({ current, next }) => {
      const { keys, db, member } = mustWork(session).vault;
      const familiar = [getMember(db, member)?.name ?? '', session.json?.office ?? ''];
      const strong = refuseWeak(next, familiar);
      if (!strong.ok) return strong;
      const before = mustHoldSlots(session);
      // At an unlocked laptop the present passphrase could be guessed here as at the lock screen.
      const changed = await throttle.guard(() =>
        changePassphrase({ file: before, opened: keys }, { current, next }, keyDeps),
      );
      if (!changed.ok) return changed;
      slots.write(changed.value);
      session.slots = changed.value;
      try {
        recordSlot('passphrase');
      } catch (cause) {
        // Whoever is told that it failed goes on with the passphrase they had.
        session.slots = before;
        slots.revert();
        throw cause;
      }
      slots.retire();
      return ok({});
    },

    keychain: async ({ on }) => {
      const { keys, member } = mustWork(session).vault;
      const file = mustHoldSlots(session);
      if (!on) {
        const without = removeKeychainSlot(file, keys, member);
        slots.write(without, { retire: true });
        session.slots = without;
        await host.keepWrappingKey({ vault: keys.vault, wrappingKey: null });
        recordSlot('keychain-off');
        return ok({ on: false });
      }
      const { file: withSlot, wrappingKey } = addKeychainSlot(file, keys, keyDeps.random);
      const kept = await host.keepWrappingKey({
        vault: keys.vault,
        wrappingKey: new Uint8Array(wrappingKey),
      });
      wrappingKey.fill(0);
      if (!kept.ok) return err({ code: 'keychain-unavailable' });
      slots.write(withSlot);
      session.slots = withSlot;
      recordSlot('keychain-on');
      return ok({ on: true });
    },
  };
};
