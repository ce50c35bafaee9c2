import type { ReadDb } from '../db/connection.ts';
import { rowsOf } from '../db/connection.ts';

/** A key that a member signs with, from a point of the clock on. */
interface SigningKey {
  readonly publicKey: Buffer;
  readonly from: string;
}

/** Which keys each member has had. */
export type Signers = ReadonlyMap<string, readonly SigningKey[]>;

/** The kinds of act that give a member a key; each body holds `publicKey`, and the subject is the member. */
const GIVES_A_KEY = new Set(['member.joined', 'member.rekeyed']);

/** The key that this act gives its subject, if it does. */
export const keyGivenBy = (kind: string, bodyText: string): Buffer | null => {
  if (!GIVES_A_KEY.has(kind)) return null;
  const { publicKey } = JSON.parse(bodyText) as { publicKey?: string };
  return typeof publicKey === 'string' ? Buffer.from(publicKey, 'base64') : null;
};

/** Notes that a member has one more key. */
export const addSigner = (
  signers: Map<string, SigningKey[]>,
  member: string,
  key: SigningKey,
): void => {
  signers.set(member, [...(signers.get(member) ?? []), key]);
};

/** Every key that the journal has given to a member. */
export const signersOf = (db: ReadDb): Map<string, SigningKey[]> => {
  const signers = new Map<string, SigningKey[]>();
  const rows = rowsOf<{ subject: string; clock: string; kind: string; body: string }>(
    db,
    `SELECT act.subject, act.clock, act.kind, body.body FROM act JOIN body ON body.act = act.id
     WHERE act.kind IN ('member.joined', 'member.rekeyed') ORDER BY act.clock, act.device`,
  );
  for (const { subject, clock, kind, body } of rows) {
    const publicKey = keyGivenBy(kind, body);
    if (publicKey) addSigner(signers, subject, { publicKey, from: clock });
  }
  return signers;
};
