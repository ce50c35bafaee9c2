import { createHmac } from 'node:crypto';
import sodium from 'sodium-native';

const HASH_BYTES = 32;

interface HkdfInput {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  readonly info: Uint8Array;
  /** At most 8,160. */
  readonly bytes: number;
}

/**
 * HKDF with SHA-256 (RFC 5869), on HMAC alone.
 *
 * Node's own needs OpenSSL, and Electron links BoringSSL: HMAC is the same in both.
 */
export const hkdfSha256 = ({ secret, salt, info, bytes }: HkdfInput): Buffer => {
  if (bytes > 255 * HASH_BYTES) throw new RangeError(`HKDF cannot give ${bytes} bytes`);
  const extracted = createHmac('sha256', salt).update(secret).digest();
  const blocks = Buffer.alloc(Math.ceil(bytes / HASH_BYTES) * HASH_BYTES);
  let block: Buffer = Buffer.alloc(0);
  for (let n = 1; n * HASH_BYTES <= blocks.length; n += 1) {
    block = createHmac('sha256', extracted)
      .update(block)
      .update(info)
      .update(Buffer.from([n]))
      .digest();
    block.copy(blocks, (n - 1) * HASH_BYTES);
  }
  const key = Buffer.alloc(bytes);
  blocks.copy(key, 0, 0, bytes);
  for (const secretBuffer of [extracted, block, blocks]) sodium.sodium_memzero(secretBuffer);
  return key;
};

/** The 16 bytes of a vault's id. */
export const vaultIdBytes = (vault: string): Buffer => {
  const bytes = Buffer.from(vault.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new Error('a vault id is a UUID');
  return bytes;
};

/** What is derived from the vault key: each purpose has a key of its own. */
export type Purpose = 'db' | 'head' | 'slots' | 'ring';

/** The 32-byte key of this vault for this purpose: HKDF-SHA-256, salt = vault id, info = `daybook/<purpose>/v1`. */
export const deriveKey = (vk: Buffer, vault: string, purpose: Purpose): Buffer =>
  hkdfSha256({
    secret: vk,
    salt: vaultIdBytes(vault),
    info: Buffer.from(`daybook/${purpose}/v1`),
    bytes: 32,
  });
