import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Member, MemberRole } from '#shared/words/member.ts';
import { Line } from '#shared/words/text.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** The people of the office with their own sign-in. */
export const members = {
  list: method({ input: z.object({}), output: z.array(Member), failures: [] }),
  add: method({
    changes: true,
    input: z.object({ name: Line, role: MemberRole, passphrase: Passphrase }),
    output: Member,
    failures: ['weak-passphrase', 'no-space'],
  }),
  /** Removes the sign-in and re-keys the vault. */
  revoke: method({
    changes: true,
    input: z.object({ member: Id }),
    output: Member,
    failures: ['not-found', 'last-member', 'no-space', 'disk-error'],
  }),
};
