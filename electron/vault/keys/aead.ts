import sodium from 'sodium-native';
import type { Random } from './random.ts';

/** Ciphertext of XChaCha20-Poly1305 (IETF) with its random 24-byte nonce. */
export interface Sealed {
  readonly nonce: Buffer;
  readonly box: Buffer;
}

interface SealInput {
  readonly key: Buffer;
  readonly plain: Buffer;
  /** What the ciphertext belongs to; it opens only with the same. */
  readonly context: Buffer;
  readonly random: Random;
}

/** Seals under a 32-byte key. The nonce is 192 random bits, so it never repeats in practice. */
export const sealUnder = ({ key, plain, context, random }: SealInput): Sealed => {
  const nonce = random(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const box = Buffer.alloc(plain.length + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES);
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(box, plain, context, null, nonce, key);
  return { nonce, box };
};

interface OpenInput extends Sealed {
  readonly key: Buffer;
  readonly context: Buffer;
}

/** Opens what `sealUnder` sealed; null where key, context or a single bit differs. */
export const openUnder = ({ key, nonce, box, context }: OpenInput): Buffer | null => {
  const length = box.length - sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES;
  if (length < 0 || nonce.length !== sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) {
    return null;
  }
  const plain = Buffer.alloc(length);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(plain, null, box, context, nonce, key);
    return plain;
  } catch {
    return null;
  }
};

/** The X25519 public key of a 32-byte private key. */
export const sealKeyOf = (seed: Buffer): Buffer => {
  const publicKey = Buffer.alloc(sodium.crypto_box_PUBLICKEYBYTES);
  sodium.crypto_scalarmult_base(publicKey, seed);
  return publicKey;
};

/** Seals to an X25519 public key, so that only its holder opens it (libsodium's sealed box). */
export const sealTo = (publicKey: Buffer, plain: Buffer): Buffer => {
  const box = Buffer.alloc(plain.length + sodium.crypto_box_SEALBYTES);
  sodium.crypto_box_seal(box, plain, publicKey);
  return box;
};

/** Opens what was sealed to the public key of this private key; null where it was not. */
export const openSealedTo = (seed: Buffer, box: Buffer): Buffer | null => {
  if (box.length < sodium.crypto_box_SEALBYTES) return null;
  const plain = Buffer.alloc(box.length - sodium.crypto_box_SEALBYTES);
  return sodium.crypto_box_seal_open(plain, box, sealKeyOf(seed), seed) ? plain : null;
};
