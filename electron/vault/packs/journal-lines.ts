import { z } from 'zod';
import { bodyHashOf, Envelope, envelopeText, hashOf, NO_HASH } from '../journal/act.ts';
import { keyGivenBy } from '../journal/signers.ts';
import { isSignedBy } from '../keys/signing.ts';

/** One act in `journal/journal.jsonl`: the exact envelope, its hash and signature, its body where it is given. */
export const JournalRecord = z.strictObject({
  envelope: z.string(),
  hash: z.string(),
  signature: z.string(),
  salt: z.string().nullable(),
  body: z.string().nullable(),
});
export type JournalRecord = z.infer<typeof JournalRecord>;

/** `journal/public-keys.json`: the keys that members have had, raw, base64. */
export const PublicKeys = z.array(
  z.strictObject({ member: z.uuid(), name: z.string(), publicKey: z.string() }),
);
export type PublicKeys = z.infer<typeof PublicKeys>;

const parseLine = (line: string): JournalRecord | null => {
  try {
    return JournalRecord.parse(JSON.parse(line));
  } catch {
    return null;
  }
};

const parseEnvelope = (text: string): Envelope | null => {
  try {
    const envelope = Envelope.parse(JSON.parse(text));
    return envelopeText(envelope) === text ? envelope : null;
  } catch {
    return null;
  }
};

/**
 * Checks the journal of a pack line by line: hashes, links, signatures, and each body that is given.
 * Bodies may be withheld: the chain holds without them.
 */
export const createJournalCheck = (
  keys: PublicKeys,
): {
  readonly take: (line: string, number: number) => string | null;
  /** What is wrong with the whole: keys that the journal did not give to that member. */
  readonly end: () => readonly string[];
  readonly heads: () => ReadonlyMap<string, { readonly n: number; readonly hash: string }>;
} => {
  const given = new Set<string>();
  const heads = new Map<string, { n: number; hash: string }>();
  const keysOf = (member: string): Buffer[] =>
    keys
      .filter((key) => key.member === member)
      .map(({ publicKey }) => Buffer.from(publicKey, 'base64'));

  /** A body that is given must be the one that the envelope vouches for. */
  const bodyProblem = ({ body, salt }: JournalRecord, envelope: Envelope): string | null => {
    if (body === null || salt === null) return null;
    if (bodyHashOf(Buffer.from(salt, 'base64'), body) !== envelope.bodyHash)
      return 'its body was changed';
    try {
      const key = keyGivenBy(envelope.kind, body);
      if (key) given.add(`${envelope.subject} ${key.toString('base64')}`);
      return null;
    } catch {
      return 'its body cannot be read';
    }
  };

  const wrong = (record: JournalRecord, envelope: Envelope): string | null => {
    const hash = hashOf(record.envelope);
    const before = heads.get(envelope.device) ?? { n: 0, hash: NO_HASH };
    heads.set(envelope.device, { n: envelope.n, hash: hash.toString('hex') });
    if (hash.toString('hex') !== record.hash) return 'its envelope does not match its hash';
    if (envelope.n !== before.n + 1) return 'an act before it is missing or out of order';
    if (envelope.prev !== before.hash) return 'it does not follow the act before it';
    const signature = Buffer.from(record.signature, 'base64');
    return keysOf(envelope.actor).some((key) => isSignedBy(key, hash, signature))
      ? bodyProblem(record, envelope)
      : 'its signature is not by that member';
  };

  return {
    take: (line, number) => {
      const record = parseLine(line);
      const envelope = record && parseEnvelope(record.envelope);
      if (!record || !envelope) return `journal.jsonl line ${number} cannot be read`;
      const problem = wrong(record, envelope);
      return (
        problem && `Act ${envelope.n} of laptop ${envelope.device} (${envelope.kind}): ${problem}`
      );
    },
    end: () =>
      keys
        .filter(({ member, publicKey }) => !given.has(`${member} ${publicKey}`))
        .map(({ name }) => `public-keys.json has a key of ${name} that the journal never gave`),
    heads: () => heads,
  };
};
