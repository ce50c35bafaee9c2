import { z } from 'zod';
import { MemberRole } from '#shared/words/member.ts';
import { Line } from '#shared/words/text.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

const PublicKey = z.string().max(100);

/** The members as they are now: a recovered one has a new key, a revoked one a day. */
export const memberProjection: Projection = {
  name: 'member',
  create: `CREATE TABLE member (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL,
      role       TEXT NOT NULL,
      public_key TEXT NOT NULL,
      joined_at  TEXT NOT NULL,
      revoked_at TEXT
    ) STRICT, WITHOUT ROWID`,
  subject: 'id',
  key: ['id'],
};

/** A person of the office has a sign-in and a signing key. The first signs for themselves. */
export const memberJoined = actKind({
  kind: 'member.joined',
  version: 1,
  body: z.strictObject({ name: Line, role: MemberRole, publicKey: PublicKey }),
  apply: (db, { envelope, body }) => {
    change(
      db,
      `INSERT OR REPLACE INTO member (id, name, role, public_key, joined_at, revoked_at)
       VALUES (?, ?, ?, ?, ?, NULL)`,
    ).run(envelope.subject, body.name, body.role, body.publicKey, envelope.at);
  },
  says: (body) => `${body.name} joined as ${body.role.replaceAll('-', ' ')}`,
});

/** A member has a new key, because the old one was lost: what recovery leaves behind for all to see. */
export const memberRekeyed = actKind({
  kind: 'member.rekeyed',
  version: 1,
  body: z.strictObject({
    name: Line,
    publicKey: PublicKey,
    by: z.enum(['department', 'sheet']),
  }),
  apply: (db, { envelope, body }) => {
    change(db, 'UPDATE member SET public_key = ?, revoked_at = NULL WHERE id = ?').run(
      body.publicKey,
      envelope.subject,
    );
  },
  says: (body) =>
    body.by === 'department'
      ? `${body.name} has a new key, after departmental recovery`
      : `${body.name} has a new key, after recovery by two holders`,
});

/** A member's sign-in was taken away and the vault re-keyed. */
export const memberRevoked = actKind({
  kind: 'member.revoked',
  version: 1,
  body: z.strictObject({ name: Line }),
  apply: (db, { envelope }) => {
    change(db, 'UPDATE member SET revoked_at = ? WHERE id = ?').run(envelope.at, envelope.subject);
  },
  says: (body) => `Revoked the sign-in of ${body.name}`,
});

/** Someone changed their passphrase, or the keychain slot: what changed about ways in, never a secret. */
export const slotChanged = actKind({
  kind: 'slot.changed',
  version: 1,
  body: z.strictObject({ what: z.enum(['passphrase', 'keychain-on', 'keychain-off', 'rotated']) }),
  apply: () => {},
  says: (body) =>
    ({
      passphrase: 'Changed their passphrase',
      'keychain-on': 'Turned on unlocking by the OS keychain',
      'keychain-off': 'Turned off unlocking by the OS keychain',
      rotated: 'Re-keyed the vault',
    })[body.what],
});
