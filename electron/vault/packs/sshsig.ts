import { createHash } from 'node:crypto';
import { isSignedBy, openSshToPublicKey, publicKeyToOpenSsh } from '../keys/signing.ts';
import { safeName } from './pack-path.ts';

/** What a signature of a pack is for: it counts for nothing else. */
const PACK_NAMESPACE = 'daybook-pack';

const MAGIC = Buffer.from('SSHSIG');
const HASH = 'sha512';
const KIND = 'ssh-ed25519';
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';

const field = (bytes: Buffer | string): Buffer => {
  const content = Buffer.from(bytes);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
};

const keyBlob = (publicKey: Buffer): Buffer =>
  Buffer.from(publicKeyToOpenSsh(publicKey).split(' ')[1] ?? '', 'base64');

/** The bytes that are signed for a message (OpenSSH's PROTOCOL.sshsig, section 3). */
const signedBytes = (message: Buffer): Buffer =>
  Buffer.concat([
    MAGIC,
    field(PACK_NAMESPACE),
    field(''),
    field(HASH),
    field(createHash(HASH).update(message).digest()),
  ]);

const armour = (blob: Buffer): string =>
  [BEGIN, ...(blob.toString('base64').match(/.{1,70}/g) ?? []), END, ''].join('\n');

interface Signer {
  /** Raw Ed25519 public key. */
  readonly publicKey: Buffer;
  readonly sign: (bytes: Buffer) => Buffer;
}

const VERSION = Buffer.from([0, 0, 0, 1]);
const RAW_SIGNATURE_BYTES = 64;

/** The file of a signature: there is one form of it for a key and a signature, to the last byte. */
const signatureText = (publicKey: Buffer, raw: Buffer): string =>
  armour(
    Buffer.concat([
      MAGIC,
      VERSION,
      field(keyBlob(publicKey)),
      field(PACK_NAMESPACE),
      field(''),
      field(HASH),
      field(Buffer.concat([field(KIND), field(raw)])),
    ]),
  );

/** A signature file that `ssh-keygen -Y verify` takes, over a message. */
export const makeSshSignature = (message: Buffer, { publicKey, sign }: Signer): string =>
  signatureText(publicKey, sign(signedBytes(message)));

type SignatureReading =
  | { readonly state: 'unreadable' }
  | { readonly state: 'false' | 'true'; readonly publicKey: Buffer };

/** The key in a signature's bytes, which is their first field; null where there is none. */
const keyIn = (blob: Buffer): Buffer | null => {
  const at = MAGIC.length + VERSION.length;
  if (blob.length < at + 4) return null;
  const key = blob.subarray(at + 4, at + 4 + blob.readUInt32BE(at));
  return openSshToPublicKey(`${KIND} ${key.toString('base64')}`);
};

/**
 * Whose signature it is, and whether it is over this message.
 *
 * Nothing covers this file but itself, so it must be, to the character, the one form that the key and
 * the signature in it have: another namespace, hash or kind of key cannot be read.
 */
export const readSshSignature = (text: string, message: Buffer): SignatureReading => {
  const inner = text.split(BEGIN)[1]?.split(END)[0] ?? '';
  const blob = Buffer.from(inner.replaceAll(/\s/g, ''), 'base64');
  const publicKey = keyIn(blob);
  const raw = blob.subarray(-RAW_SIGNATURE_BYTES);
  if (!publicKey || signatureText(publicKey, raw) !== text) return { state: 'unreadable' };
  return { state: isSignedBy(publicKey, signedBytes(message), raw) ? 'true' : 'false', publicKey };
};

/** The fingerprint of a key in the form that `ssh-keygen -l` prints: `SHA256:…`. */
export const keyFingerprint = (publicKey: Buffer): string =>
  `SHA256:${createHash('sha256').update(keyBlob(publicKey)).digest('base64').replace(/=+$/, '')}`;

const bare = (fingerprint: string): string =>
  fingerprint
    .trim()
    .replace(/^SHA256:/i, '')
    .replace(/=+$/, '');

/** Whether two fingerprints are of the same key, with or without `SHA256:` before them. */
export const isSameFingerprint = (a: string, b: string): boolean =>
  bare(a) !== '' && bare(a) === bare(b);

/** A name for `ssh-keygen -I`: no spaces, nothing that a pattern could match. */
export const signerName = (name: string): string =>
  safeName(name)
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase() || 'member';

/** A line of `allowed_signers`: who may sign packs, with which key. */
export const allowedSigner = (name: string, publicKey: Buffer): string =>
  `${name} namespaces="${PACK_NAMESPACE}" ${publicKeyToOpenSsh(publicKey)}`;
