import { createHash, randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import sodium from 'sodium-native';
import { openDatabase } from '#vault/db/open.ts';
import { migrate } from '#vault/db/migrate.ts';
import { dumpProjections } from '#vault/db/projections.ts';
import { rowsOf, type ReadDb } from '#vault/db/connection.ts';
import type { StoredAct } from '#vault/journal/act.ts';
import { openAnchor, type Anchor } from '#vault/journal/anchor.ts';
import { createJournal, type Journal } from '#vault/journal/journal.ts';
import { verifyJournal } from '#vault/journal/verify.ts';
import { memberJoined } from '#vault/members/member-acts.ts';
import { registry } from '#vault/registry.ts';
import { newFolder } from './open-office.ts';

/** A member with a real signing key. */
export const aSigner = () => {
  const publicKey = Buffer.alloc(32);
  const secretKey = Buffer.alloc(64);
  sodium.crypto_sign_keypair(publicKey, secretKey);
  const sign = (bytes: Buffer): Buffer => {
    const signature = Buffer.alloc(64);
    sodium.crypto_sign_detached(signature, bytes, secretKey);
    return signature;
  };
  return { member: randomUUID(), publicKey, sign };
};
export type Signer = ReturnType<typeof aSigner>;

/** Sealed files of several laptops that share them, named by their content; kept in memory. */
export const someFiles = () => {
  const held = new Map<string, Buffer>();
  return {
    held,
    put: (content: Buffer): string => {
      const name = createHash('sha256').update(content).digest('hex');
      held.set(name, content);
      return name;
    },
  };
};
export type SomeFiles = ReturnType<typeof someFiles>;

export interface Laptop {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly anchor: Anchor;
  readonly clock: { now: number };
  readonly folder: string;
  readonly close: () => void;
}

interface LaptopOptions {
  readonly signer: Signer;
  readonly files: SomeFiles;
  readonly folder?: string;
  readonly key?: Buffer;
  readonly device?: string;
  readonly now?: number;
  /** What differs from the vault's own settings of a database: for harnesses that must see a loss. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Another database than the laptop's own encrypted one, to compare with. */
  readonly db?: ReadDb;
}

/** One laptop's journal on a real SQLCipher file, with the whole registry. */
export const aLaptop = ({
  signer,
  files,
  folder = newFolder('daybook-laptop-'),
  key = randomBytes(32),
  device = randomUUID(),
  now = Date.UTC(2026, 10, 20),
  settings = {},
  db = openDatabase(path.join(folder, 'vault.db'), key, { settings }),
}: LaptopOptions): Laptop => {
  migrate(db);
  const anchor = openAnchor(path.join(folder, 'head'), key);
  anchor.read();
  const clock = { now };
  const journal = createJournal({
    db,
    registry,
    anchor,
    device,
    actor: signer,
    now: () => (clock.now += 1),
    newId: randomUUID,
    random: randomBytes,
    readSealed: (name) => {
      const content = files.held.get(name);
      if (!content) throw new Error(`no file ${name}`);
      return content;
    },
  });
  journal.replay.rebuildIfOtherShape();
  return {
    db,
    journal,
    anchor,
    clock,
    folder,
    close: () => {
      anchor.close();
      db.close();
    },
  };
};

/** The member's first act, without which nothing they sign can be checked. */
export const join = ({ journal }: Laptop, { member, publicKey }: Signer): void => {
  journal.record(memberJoined, {
    subject: member,
    body: {
      name: 'Priya Nandan',
      role: 'private-secretary',
      publicKey: publicKey.toString('base64'),
    },
  });
};

export const settle = ({ journal }: Laptop): void => {
  while (journal.replay.step());
};

/** Everything the projections hold. */
export const dump = (laptop: Laptop) => {
  settle(laptop);
  return dumpProjections(laptop.db, registry.projections);
};

interface ActRow {
  readonly envelope: string;
  readonly signature: Buffer;
  readonly salt: Buffer | null;
  readonly body: string | null;
}

/** All acts of a laptop as they would travel, in the order of their chains. */
export const actsOf = ({ db }: Laptop): StoredAct[] =>
  rowsOf<ActRow>(
    db,
    `SELECT act.envelope, act.signature, body.salt, body.body FROM act
     LEFT JOIN body ON body.act = act.id ORDER BY act.device, act.n`,
  ).map(({ envelope, signature, salt, body }) => ({
    envelope,
    signature,
    body: salt === null || body === null ? null : { salt, text: body },
  }));

export const problemsOf = async (laptop: Laptop): Promise<readonly string[]> =>
  (await verifyJournal(laptop.db, laptop.anchor.read())).problems;
