import { createHash } from 'node:crypto';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import sodium from 'sodium-native';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DepartmentSlot } from './slot-file.ts';
import { bytesToWords } from './words.ts';

const X25519_RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_LINE = '\nkey: ';
const HEX = Buffer.from('0123456789abcdef');

/** Twenty characters to be compared by voice: SHA-256 of the recipient's text, five bits each. */
export const recipientFingerprint = (recipient: string): string => {
  const hash = createHash('sha256').update(recipient).digest();
  const characters = Array.from({ length: 20 }, (_, index) => {
    const bit = index * 5;
    const pair = hash.readUInt16BE(bit >> 3);
    return ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  });
  return characters.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
};

const bad = (detail: string): Result<never, FailureOf<'bad-recipient'>> =>
  err({ code: 'bad-recipient', detail });

/**
 * Whether a text is an age recipient that stock `age` can open for, with its fingerprint.
 *
 * Only X25519 recipients: the newer kinds are not known to the `age` that departments have.
 */
export const checkRecipient = async (
  text: string,
): Promise<
  Result<{ readonly recipient: string; readonly fingerprint: string }, FailureOf<'bad-recipient'>>
> => {
  const recipient = text.trim();
  if (/^age-secret-key-/i.test(recipient)) {
    return bad(
      'That is a private key. It must never be on this laptop: tell whoever sent it to make a new one, and ask for the recipient, which begins with age1.',
    );
  }
  if (!X25519_RECIPIENT.test(recipient)) {
    return bad('A recipient begins with age1 and is 62 characters long.');
  }
  try {
    await encryptTo([recipient], Buffer.from('trial'));
    return ok({ recipient, fingerprint: recipientFingerprint(recipient) });
  } catch {
    return bad('A character of the recipient is wrong or missing.');
  }
};

const encryptTo = async (recipients: readonly string[], plain: Buffer): Promise<string> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(plain));
};

const bytesOfHex = (hex: Buffer): Buffer | null => {
  const bytes = Buffer.alloc(hex.length >> 1);
  for (let at = 0; at < bytes.length; at += 1) {
    const [high, low] = [HEX.indexOf(hex[at * 2] ?? 0), HEX.indexOf(hex[at * 2 + 1] ?? 0)];
    if (high < 0 || low < 0) return null;
    bytes[at] = (high << 4) | low;
  }
  return bytes;
};

const hexOf = (bytes: Buffer): Buffer => {
  const hex = Buffer.alloc(bytes.length * 2);
  bytes.forEach((byte, index) => {
    hex[index * 2] = HEX[byte >> 4] ?? 0;
    hex[index * 2 + 1] = HEX[byte & 15] ?? 0;
  });
  return hex;
};

interface EscrowInput {
  readonly vault: string;
  readonly generation: number;
  readonly vk: Buffer;
  readonly recipients: readonly string[];
}

/**
 * Seals the vault key to the department: one age file that any of the recipients opens.
 *
 * Inside is plain text, so that `age --decrypt` alone shows what to type back (the words) and what
 * another program needs (the key in hexadecimal).
 */
export const sealDepartmentSlot = async ({
  vault,
  generation,
  vk,
  recipients,
}: EscrowInput): Promise<DepartmentSlot> => {
  const hex = hexOf(vk);
  const words = bytesToWords(vk);
  const plain = Buffer.concat([
    Buffer.from(`Daybook vault key\nvault: ${vault}\ngeneration: ${generation}${KEY_LINE}`),
    hex,
    Buffer.from('\nwords: '),
    words,
    Buffer.from('\n'),
  ]);
  const age = await encryptTo(recipients, plain);
  for (const secret of [hex, words, plain]) sodium.sodium_memzero(secret);
  return { recipients: [...recipients], age };
};

/** The vault key by an age identity of the department; null where it opens nothing here. */
export const openDepartmentSlot = async (
  { age }: DepartmentSlot,
  identity: string,
): Promise<Buffer | null> => {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = Buffer.from(await decrypter.decrypt(armor.decode(age)));
    const at = plain.indexOf(KEY_LINE);
    const from = at + KEY_LINE.length;
    const vk =
      at < 0 || plain.length < from + 64 ? null : bytesOfHex(plain.subarray(from, from + 64));
    sodium.sodium_memzero(plain);
    return vk;
  } catch {
    return null;
  }
};
