import { createHash } from 'node:crypto';
import type { Checkpoint } from '#shared/words/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { rowOf, rowsOf } from '../db/connection.ts';

/** The newest act of one laptop. */
export interface DeviceHead {
  readonly device: string;
  readonly n: number;
  readonly hash: string;
}

/** The newest act of each laptop, in the order of their ids. */
export const deviceHeads = (db: ReadDb): readonly DeviceHead[] =>
  rowsOf<DeviceHead>(
    db,
    // From one laptop straight to the next: each has thousands of acts, and there are a few laptops.
    `WITH RECURSIVE laptop (device) AS (
       SELECT min(device) FROM act
       UNION ALL
       SELECT (SELECT min(device) FROM act WHERE act.device > laptop.device) FROM laptop
       WHERE laptop.device IS NOT NULL)
     SELECT act.device, act.n, lower(hex(act.hash)) AS hash FROM laptop
     JOIN act ON act.device = laptop.device
       AND act.n = (SELECT max(n) FROM act AS last WHERE last.device = laptop.device)
     ORDER BY act.device`,
  );

/** How many acts are held, of all laptops. */
export const countActs = (db: ReadDb): number =>
  rowOf<{ acts: number }>(db, 'SELECT count(*) AS acts FROM act')?.acts ?? 0;

/** SHA-256 over the heads, which must be in the order of `deviceHeads`. */
export const headsDigest = (heads: readonly DeviceHead[]): Buffer => {
  const digest = createHash('sha256');
  for (const { device, n, hash } of heads) digest.update(`${device} ${n} ${hash}\n`);
  return digest.digest();
};

// Crockford's alphabet: no I, L, O or U, so that a code read out over the telephone stays itself.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twenty characters (100 bits) in fives of four. */
export const checkpointCode = (digest: Buffer): string => {
  const bits = BigInt(`0x${digest.subarray(0, 13).toString('hex')}`) >> 4n;
  const characters = Array.from({ length: 20 }, (_, place) => {
    const five = Number((bits >> BigInt(5 * (19 - place))) & 31n);
    return ALPHABET.charAt(five);
  });
  return (characters.join('').match(/.{4}/g) ?? []).join('-');
};

/** Where the journal stands: acts in total, and a code over the sorted heads of all laptops. */
export const checkpointOf = (acts: number, heads: readonly DeviceHead[]): Checkpoint => ({
  acts,
  code: checkpointCode(headsDigest(heads)),
});

/**
 * Where the journal stood once an act was in it, as its laptop saw it: what the act itself says of
 * the chain, so it can be worked out again for ever. Throws where there is no such act.
 */
export const checkpointAfter = (db: ReadDb, act: string): Checkpoint => {
  const own = rowOf<DeviceHead & { readonly seen: string }>(
    db,
    `SELECT device, n, lower(hex(hash)) AS hash, envelope ->> 'seen' AS seen FROM act WHERE id = ?`,
    act,
  );
  if (!own) throw new Error(`there is no act ${act}`);
  const others = rowsOf<DeviceHead>(
    db,
    `SELECT act.device, act.n, lower(hex(act.hash)) AS hash
     FROM json_each(?) AS seen JOIN act ON act.device = seen.key AND act.n = seen.value`,
    own.seen,
  );
  const { device, n, hash } = own;
  const heads = [{ device, n, hash }, ...others].toSorted((a, b) => (a.device < b.device ? -1 : 1));
  return checkpointOf(
    heads.reduce((sum, head) => sum + head.n, 0),
    heads,
  );
};
