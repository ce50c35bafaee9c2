import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import sodium from 'sodium-native';
import { z } from 'zod';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { deriveKey } from './derive.ts';
import { HIGHEST_COST, LOWEST_COST, SALT_BYTES } from './stretch.ts';

/** The file's own name, as damage is named. */
export const SLOT_FILE = 'vault.keys';

const FORMAT = 1;
const MOST_BYTES = 1_048_576;

/** Base64 of exactly so many bytes, in its one form. */
const bytes = (length: number): z.ZodString =>
  z
    .string()
    .max(Math.ceil(length / 3) * 4)
    .refine((text) => {
      const decoded = Buffer.from(text, 'base64');
      return decoded.length === length && decoded.toString('base64') === text;
    });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const NONCE = bytes(24);
const TAG = 16;
const SEALED_VK = bytes(32 + 48);

const MemberSlot = z.strictObject({
  member: z.uuid(),
  /** In clear, so that the sign-in can list who may open: it is the office's own laptop. */
  name: z.string().min(1).max(500),
  kdf: z.strictObject({
    algorithm: z.literal('argon2id13'),
    passes: z.int().min(LOWEST_COST.passes).max(HIGHEST_COST.passes),
    memory: z.int().min(LOWEST_COST.memory).max(HIGHEST_COST.memory),
    salt: bytes(SALT_BYTES),
  }),
  nonce: NONCE,
  /** The member's two private seeds, sealed under the stretched passphrase. */
  seeds: bytes(64 + TAG),
  /** Raw Ed25519 public key. */
  signKey: bytes(32),
  /** X25519 public key, to which the vault key is sealed. */
  sealKey: bytes(32),
  sealedVk: SEALED_VK,
});
export type MemberSlot = z.infer<typeof MemberSlot>;

const DepartmentSlot = z.strictObject({
  recipients: z.array(z.string().max(100)).min(1).max(10),
  /** An age v1 file, armoured: what stock `age` opens. */
  age: z.string().max(20_000),
});
export type DepartmentSlot = z.infer<typeof DepartmentSlot>;

const SheetSlot = z.strictObject({ sealKey: bytes(32), sealedVk: SEALED_VK });
export type SheetSlot = z.infer<typeof SheetSlot>;

const KeychainSlot = z.strictObject({
  member: z.uuid(),
  nonce: NONCE,
  seeds: bytes(64 + TAG),
});
export type KeychainSlot = z.infer<typeof KeychainSlot>;

const Body = z.strictObject({
  format: z.literal('daybook-keys'),
  version: z.literal(FORMAT),
  vault: z.uuid(),
  /** Rises by one with each rotation of the vault key. */
  generation: z.int().min(1).max(10_000),
  /** Rises by one with each writing. */
  serial: z.int().min(1),
  members: z.array(MemberSlot).max(200),
  department: DepartmentSlot.nullable(),
  sheet: SheetSlot.nullable(),
  keychains: z.array(KeychainSlot).max(200),
  ring: z.strictObject({ nonce: NONCE, sealed: z.base64().max(600_000) }),
});
/** The key slots before they are vouched for. */
export type SlotBody = z.infer<typeof Body>;

const SlotFileSchema = Body.extend({ mac: hash, checksum: hash });
/**
 * The key slots of a vault as they stand in `vault.keys`.
 *
 * `checksum` shows accidental damage before any passphrase is tried; `mac` shows deliberate change
 * once the vault key is known.
 */
export type SlotFile = z.infer<typeof SlotFileSchema>;

const bodyOf = ({ mac: _mac, checksum: _checksum, ...body }: SlotFile): SlotBody => body;

const macOf = (body: SlotBody, vk: Buffer): string => {
  const key = deriveKey(vk, body.vault, 'slots');
  const mac = createHmac('sha256', key).update(JSON.stringify(body)).digest('hex');
  sodium.sodium_memzero(key);
  return mac;
};

/** SHA-256 of the JSON of everything but the checksum itself, in every version of the format. */
const checksumOf = (fields: object): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex');

/** The slots vouched for by the vault key. Throws where they would not read back. */
export const vouchFor = (body: SlotBody, vk: Buffer): SlotFile => {
  // Parsed first: that puts the fields in the one order that is signed and written.
  const ordered = Body.parse(body);
  const mac = macOf(ordered, vk);
  return { ...ordered, mac, checksum: checksumOf({ ...ordered, mac }) };
};

/** Whether the slots are as the holder of the vault key left them. */
export const isVouchedFor = (file: SlotFile, vk: Buffer): boolean =>
  timingSafeEqual(Buffer.from(file.mac, 'hex'), Buffer.from(macOf(bodyOf(file), vk), 'hex'));

/** The slots with something changed, vouched for anew. */
export const changeSlots = (file: SlotFile, vk: Buffer, change: Partial<SlotBody>): SlotFile =>
  vouchFor({ ...bodyOf(file), ...change, serial: file.serial + 1 }, vk);

/** The bytes of `vault.keys`. */
export const serialiseSlots = (file: SlotFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** What is wrong with `vault.keys`, in words. */
export type SlotDamage = FailureOf<'vault-damaged'>;

/** Damage of `vault.keys`, in words. */
export const damagedSlots = (detail: string): SlotDamage => ({
  code: 'vault-damaged',
  file: SLOT_FILE,
  detail,
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const whyRefused = (error: z.ZodError): string => {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path.includes('kdf')
    ? 'a sign-in is protected less, or costs more, than Daybook accepts'
    : `it is not as Daybook writes it (${path === '' ? 'whole' : path})`;
};

/** The version of a file that a newer Daybook wrote, whole; else null. */
const newerVersion = (json: unknown): number | null => {
  const later = z
    .looseObject({ format: z.literal('daybook-keys'), version: z.int().gt(FORMAT), checksum: hash })
    .safeParse(json);
  if (!later.success) return null;
  const { checksum, ...fields } = json as z.infer<typeof SlotFileSchema>;
  return checksum === checksumOf(fields) ? later.data.version : null;
};

/**
 * Reads `vault.keys`. Anything but the exact bytes that Daybook wrote is damage, found here before
 * a passphrase is tried, so that a torn file never looks like a wrong passphrase.
 */
export const parseSlots = (
  content: Buffer,
): Result<SlotFile, SlotDamage | FailureOf<'vault-newer'>> => {
  if (content.length > MOST_BYTES) return err(damagedSlots('it is far too long'));
  const json = jsonOf(content.toString('utf8'));
  const newer = newerVersion(json);
  if (newer !== null) return err({ code: 'vault-newer', held: newer, known: FORMAT });
  const parsed = SlotFileSchema.safeParse(json);
  if (!parsed.success) return err(damagedSlots(whyRefused(parsed.error)));
  const file = parsed.data;
  const { checksum, ...fields } = file;
  if (checksum !== checksumOf(fields)) return err(damagedSlots('its checksum does not match'));
  if (!content.equals(Buffer.from(serialiseSlots(file)))) {
    return err(damagedSlots('it is not as Daybook writes it'));
  }
  return ok(file);
};
