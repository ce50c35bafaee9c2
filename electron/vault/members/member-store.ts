import type { Member, MemberRole } from '#shared/words/member.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly public_key: string;
  readonly joined_at: string;
  readonly revoked_at: string | null;
}

const toMember = (row: MemberRow): Member => ({
  id: row.id,
  name: row.name,
  role: row.role,
  publicKey: row.public_key,
  joinedAt: row.joined_at,
  revokedAt: row.revoked_at,
});

/** Every member there has been, in the order in which they joined. */
export const listMembers = (db: ReadDb): Member[] =>
  rowsOf<MemberRow>(db, 'SELECT * FROM member ORDER BY joined_at, id').map(toMember);

/** A member by id; null where the journal knows none. */
export const getMember = (db: ReadDb, id: string): Member | null => {
  const row = rowOf<MemberRow>(db, 'SELECT * FROM member WHERE id = ?', id);
  return row ? toMember(row) : null;
};

/** The name under which a member's acts are shown. */
export const memberName = (db: ReadDb, id: string): string =>
  getMember(db, id)?.name ?? 'Not known';
