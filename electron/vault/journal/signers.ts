import type { ReadDb } from '../db/connection.ts';
import { rowsOf } from '../db/connection.ts';

/** A key that a member signs with, from a point of the clock on. */
export interface SigningKey {
  readonly publicKey: Buffer;
  readonly from: string;
}

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

interface KeyRow {
  readonly subject: string;
  readonly clock: string;
  readonly kind: string;
  readonly body: string;
}

const GIVEN = `SELECT act.subject, act.clock, act.kind, body.body
  FROM act JOIN body ON body.act = act.id
  WHERE act.kind IN ('member.joined', 'member.rekeyed')`;

const signersIn = (rows: readonly KeyRow[]): Map<string, SigningKey[]> => {
  const signers = new Map<string, SigningKey[]>();
  for (const { subject, clock, kind, body } of rows) {
    const publicKey = keyGivenBy(kind, body);
    if (publicKey) addSigner(signers, subject, { publicKey, from: clock });
  }
  return signers;
};

/** The keys that the journal has given to one member; quick, where all acts would be gone through for all. */
export const keysOfMember = (db: ReadDb, member: string): readonly SigningKey[] =>
  signersIn(
    rowsOf<KeyRow>(db, `${GIVEN} AND act.subject = ? ORDER BY act.clock, act.device`, member),
  ).get(member) ?? [];

/** Every key that the journal has given to a member. */
export const signersOf = (db: ReadDb): Map<string, SigningKey[]> =>
  signersIn(rowsOf<KeyRow>(db, `${GIVEN} ORDER BY act.clock, act.device`));
