import sodium from 'sodium-native';
import type { Signing } from './opened.ts';

/** Ed25519 signing (RFC 8032) from a 32-byte private seed. `wipe` zeroes the expanded key. */
export const createSigning = (seed: Buffer): Signing & { readonly wipe: () => void } => {
  const publicKey = Buffer.alloc(sodium.crypto_sign_PUBLICKEYBYTES);
  const secretKey = Buffer.alloc(sodium.crypto_sign_SECRETKEYBYTES);
  sodium.crypto_sign_seed_keypair(publicKey, secretKey, seed);
  let wiped = false;
  return {
    publicKey,
    sign: (bytes) => {
      if (wiped) throw new Error('the signing key was wiped');
      const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
      sodium.crypto_sign_detached(signature, Buffer.from(bytes), secretKey);
      return signature;
    },
    wipe: () => {
      wiped = true;
      sodium.sodium_memzero(secretKey);
    },
  };
};

/** Whether this is the signature of these bytes by the holder of this raw public key. */
export const isSignedBy = (publicKey: Buffer, bytes: Uint8Array, signature: Buffer): boolean =>
  publicKey.length === sodium.crypto_sign_PUBLICKEYBYTES &&
  signature.length === sodium.crypto_sign_BYTES &&
  sodium.crypto_sign_verify_detached(signature, Buffer.from(bytes), publicKey);

const KIND = 'ssh-ed25519';

const withLength = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** The public key as a line that OpenSSH reads: `ssh-ed25519 AAAA… comment` (RFC 8709). */
export const publicKeyToOpenSsh = (publicKey: Buffer, comment = ''): string => {
  const blob = Buffer.concat([withLength(Buffer.from(KIND)), withLength(publicKey)]);
  const line = `${KIND} ${blob.toString('base64')}`;
  return comment === '' ? line : `${line} ${comment.replaceAll(/[\r\n]+/g, ' ')}`;
};

/** The raw public key of such a line; null where it is not an Ed25519 one. */
export const openSshToPublicKey = (line: string): Buffer | null => {
  const [kind, encoded] = line.trim().split(/\s+/);
  if (kind !== KIND || encoded === undefined) return null;
  const blob = Buffer.from(encoded, 'base64');
  const start = withLength(Buffer.from(KIND));
  const isWhole = blob.length === start.length + 4 + sodium.crypto_sign_PUBLICKEYBYTES;
  if (!isWhole || !blob.subarray(0, start.length).equals(start)) return null;
  if (blob.readUInt32BE(start.length) !== sodium.crypto_sign_PUBLICKEYBYTES) return null;
  return Buffer.from(blob.subarray(start.length + 4));
};

/** The raw public key of its base64 text; null where it is not 32 bytes. */
export const base64ToPublicKey = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === sodium.crypto_sign_PUBLICKEYBYTES && bytes.toString('base64') === text
    ? bytes
    : null;
};
