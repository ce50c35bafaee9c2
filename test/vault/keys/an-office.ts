import { createHash, randomBytes } from 'node:crypto';
import type { KeyDeps } from '#vault/keys/key-deps.ts';
import { systemRandom } from '#vault/keys/random.ts';
import type { OpenedKeys } from '#vault/keys/opened.ts';
import { parseSlots, serialiseSlots, type SlotFile } from '#vault/keys/slot-file.ts';
import { createKeys } from '#vault/keys/slots.ts';
import { LOWEST_COST, type Stretch } from '#vault/keys/stretch.ts';

export const VAULT = '0199a000-0000-7000-8000-000000000001';
export const ANN = { id: '0199a000-0000-7000-8000-0000000000a1', name: 'Ann Example' };
export const BOB = { id: '0199a000-0000-7000-8000-0000000000b2', name: 'Bob Example' };
export const PASSPHRASE = 'abacus unlocked violin cactus prowess';
export const OTHER_PASSPHRASE = 'gravity sandbox humming tulip zealous';

/** Stands in for Argon2id where a test makes thousands of tries: one hash and no memory. */
export const quickStretch: Stretch = (passphrase, salt, { passes, memory }) =>
  Promise.resolve(
    createHash('sha256').update(salt).update(`${passes}/${memory}`).update(passphrase).digest(),
  );

export const quickDeps: KeyDeps = {
  random: systemRandom,
  cost: LOWEST_COST,
  stretch: quickStretch,
};

export interface Office {
  readonly file: SlotFile;
  readonly opened: OpenedKeys;
  readonly sheet: readonly [string, string] | null;
}

interface OfficeOptions {
  readonly recipients?: readonly string[];
  readonly sheet?: boolean;
  readonly deps?: KeyDeps;
}

/** A vault's keys with Ann as founder. */
export const anOffice = ({
  recipients = [],
  sheet = false,
  deps = quickDeps,
}: OfficeOptions = {}): Promise<Office> =>
  createKeys({ vault: VAULT, founder: ANN, passphrase: PASSPHRASE, recipients, sheet }, deps);

/** The slots as another start of the program reads them. */
export const reread = (file: SlotFile): SlotFile => {
  const read = parseSlots(Buffer.from(serialiseSlots(file)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

/** The slots changed by someone who knows the format but not the vault key. */
export const forged = (file: SlotFile, change: (draft: Draft) => void): SlotFile => {
  const { checksum: _checksum, ...fields } = structuredClone(file);
  change(fields);
  const checksum = createHash('sha256').update(JSON.stringify(fields)).digest('hex');
  return { ...fields, checksum };
};
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;
type Draft = Writable<Omit<SlotFile, 'checksum'>>;

/** Other base64 of the same length. */
export const otherBytes = (text: string): string => {
  const { length } = Buffer.from(text, 'base64');
  return randomBytes(length).toString('base64');
};
