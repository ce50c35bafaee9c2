import sodium from 'sodium-native';

/** Whether this is the Ed25519 signature (RFC 8032) of these bytes by the holder of this raw public key. */
export const verifySignature = (publicKey: Buffer, bytes: Buffer, signature: Buffer): boolean =>
  publicKey.length === sodium.crypto_sign_PUBLICKEYBYTES &&
  signature.length === sodium.crypto_sign_BYTES &&
  sodium.crypto_sign_verify_detached(signature, bytes, publicKey);
