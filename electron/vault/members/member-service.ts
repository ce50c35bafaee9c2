import * as fs from 'node:fs';
import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import { refuseWeak } from '../keys/passphrase.ts';
import { beginRotation } from '../keys/rotation.ts';
import { addMemberSlot } from '../keys/slots.ts';
import { closeSession, openSession, type SessionDeps } from '../session/open-session.ts';
import { mustHoldSlots, mustWork } from '../session/session.ts';
import { memberJoined, memberRevoked } from './member-acts.ts';
import { getMember, listMembers } from './member-store.ts';

/** Whether there is room for a second copy of the database, which re-keying needs for a while. */
const hasRoom = (folder: string, db: string): boolean => {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize > fs.statSync(db).size * 1.2 + (16 << 20);
};

/** The people of the office with their own sign-in. */
export const createMemberService = (deps: SessionDeps): AppHandlers['members'] => {
  const { session, slots, paths, keyDeps, newId } = deps;
  return {
    list: () => ok(listMembers(mustWork(session).vault.db)),

    add: async ({ name, role, passphrase }) => {
      const strong = refuseWeak(passphrase, [name]);
      if (!strong.ok) return strong;
      const { db, journal, keys } = mustWork(session).vault;
      const id = newId();
      const added = await addMemberSlot(
        { file: mustHoldSlots(session), opened: keys },
        { member: { id, name }, passphrase },
        keyDeps,
      );
      // The act first: a sign-in whose key the journal does not know could sign nothing.
      journal.record(memberJoined, {
        subject: id,
        body: { name, role, publicKey: added.publicKey.toString('base64') },
      });
      slots.write(added.file);
      session.slots = added.file;
      const member = getMember(db, id);
      if (!member) throw new Error('the member is not there');
      return ok(member);
    },

    revoke: async ({ member: id }) => {
      const { db, journal, keys, member: self } = mustWork(session).vault;
      const member = getMember(db, id);
      if (!member) return err({ code: 'not-found', what: 'member' });
      // Nobody takes away their own sign-in: someone must be left to open the vault.
      if (id === self) return err({ code: 'last-member' });
      if (!hasRoom(paths.folder, paths.db)) return err({ code: 'no-space' });
      journal.record(memberRevoked, { subject: id, body: { name: member.name } });
      const begun = await beginRotation(
        { file: mustHoldSlots(session), opened: keys },
        { without: id, recipients: null },
        keyDeps,
      );
      slots.write(begun.file, { retire: true });
      await closeSession(deps);
      const opened = await openSession(deps, {
        keys: begun.opened,
        slots: begun.file,
        damage: null,
      });
      // It is locked then; the next unlocking does what is left.
      if (!opened.ok && opened.error.code === 'no-space') return err({ code: 'no-space' });
      if (!opened.ok && opened.error.code === 'disk-error') return err(opened.error);
      if (!opened.ok)
        throw new Error(`the re-keyed vault did not open: ${JSON.stringify(opened.error)}`);
      const revoked = getMember(mustWork(session).vault.db, id);
      if (!revoked) throw new Error('the member is not there');
      return ok(revoked);
    },
  };
};
