import { createHash } from 'node:crypto';
import { isSignedBy, openSshToPublicKey, publicKeyToOpenSsh } from '../keys/signing.ts';

/** What a signature of a pack is for: it counts for nothing else. */
export const PACK_NAMESPACE = 'daybook-pack';

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

/** A signature file that `ssh-keygen -Y verify` takes, over a message. */
export const makeSshSignature = (message: Buffer, { publicKey, sign }: Signer): string => {
  const version = Buffer.alloc(4);
  version.writeUInt32BE(1);
  const signature = Buffer.concat([field(KIND), field(sign(signedBytes(message)))]);
  const blob = Buffer.concat([
    MAGIC,
    version,
    field(keyBlob(publicKey)),
    field(PACK_NAMESPACE),
    field(''),
    field(HASH),
    field(signature),
  ]);
  return armour(blob);
};

const fieldsOf = (bytes: Buffer): Buffer[] | null => {
  const fields: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
};

export type SignatureReading =
  | { readonly state: 'unreadable' }
  | { readonly state: 'false' | 'true'; readonly publicKey: Buffer };

/** Whose signature it is, and whether it is over this message. */
export const readSshSignature = (text: string, message: Buffer): SignatureReading => {
  const inner = text.split(BEGIN)[1]?.split(END)[0];
  const blob = Buffer.from(inner?.replaceAll(/\s/g, '') ?? '', 'base64');
  // One form only: nothing covers this file but itself, so not a character of it may be otherwise.
  if (armour(blob) !== text) return { state: 'unreadable' };
  if (!blob.subarray(0, MAGIC.length).equals(MAGIC) || blob.length < MAGIC.length + 4) {
    return { state: 'unreadable' };
  }
  const [key, namespace, , hash, signature] = fieldsOf(blob.subarray(MAGIC.length + 4)) ?? [];
  const [kind, raw] = signature ? (fieldsOf(signature) ?? []) : [];
  const publicKey = key && openSshToPublicKey(`${KIND} ${key.toString('base64')}`);
  const isOurs =
    namespace?.toString() === PACK_NAMESPACE &&
    hash?.toString() === HASH &&
    kind?.toString() === KIND;
  if (!publicKey || !raw || !isOurs) return { state: 'unreadable' };
  return { state: isSignedBy(publicKey, signedBytes(message), raw) ? 'true' : 'false', publicKey };
};

/** The fingerprint of a key in the form that `ssh-keygen -l` prints: `SHA256:…`. */
export const keyFingerprint = (publicKey: Buffer): string =>
  `SHA256:${createHash('sha256').update(keyBlob(publicKey)).digest('base64').replace(/=+$/, '')}`;

/** A line of `allowed_signers`: who may sign packs, with which key. */
export const allowedSigner = (name: string, publicKey: Buffer): string =>
  `${name} namespaces="${PACK_NAMESPACE}" ${publicKeyToOpenSsh(publicKey)}`;
