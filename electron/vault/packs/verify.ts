import * as fsp from 'node:fs/promises';
import path from 'node:path';
import type { PackCheck } from '#shared/words/pack.ts';
import { checkFiles, type FilesCheck } from './check-files.ts';
import { checkJournal, type JournalFolderCheck } from './check-journal.ts';
import { readManifest } from './manifest.ts';
import { isSameFingerprint, keyFingerprint, readSshSignature } from './sshsig.ts';

interface VerifyOptions {
  /** The fingerprint that the office gave by another way; null where the checker has none. */
  readonly expected: string | null;
  /** Files read, of all that are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Throws the signal's reason when it is aborted. */
  readonly signal?: AbortSignal;
}

const readBytes = (folder: string, name: string): Promise<Buffer | null> =>
  fsp.readFile(path.join(folder, name)).catch(() => null);

const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What `bag-info.txt` states under a label. */
const stated = (info: string, label: string): string | undefined =>
  new RegExp(`^${label}: (.+)$`, 'm').exec(info)?.[1];

/** What `bag-info.txt` says, against what is there. */
const checkInfo = (
  info: string | null,
  { bytes, files }: FilesCheck,
  { checkpoint }: JournalFolderCheck,
): string[] => {
  if (info === null) return [];
  const oxum = stated(info, 'Payload-Oxum');
  const said = stated(info, 'Daybook-Checkpoint');
  const problems: string[] = [];
  if (oxum === undefined)
    problems.push('bag-info.txt does not state how much the pack holds (Payload-Oxum)');
  else if (oxum !== `${bytes}.${files}`)
    problems.push(`bag-info.txt states ${oxum} (bytes.files), the pack holds ${bytes}.${files}`);
  if (said !== undefined && checkpoint && !said.endsWith(checkpoint.code))
    problems.push('The checkpoint in bag-info.txt is not that of the journal in the pack');
  return problems;
};

interface SignatureCheck {
  readonly problems: readonly string[];
  /** Empty where there is no signature that can be read. */
  readonly fingerprint: string;
}

const checkSignature = (
  text: string | null,
  tagManifest: Buffer | null,
  keys: readonly Buffer[],
): SignatureCheck => {
  if (text === null || tagManifest === null) return { problems: [], fingerprint: '' };
  const signature = readSshSignature(text, tagManifest);
  if (signature.state === 'unreadable')
    return { problems: ['tagmanifest-sha256.txt.sig cannot be read'], fingerprint: '' };
  const fingerprint = keyFingerprint(signature.publicKey);
  const problems: string[] = [];
  if (signature.state === 'false')
    problems.push(
      'Changed: tagmanifest-sha256.txt or tagmanifest-sha256.txt.sig: the signature is not over it',
    );
  // The chain names the office's keys: a stranger's signature over an old chain shows without comparing.
  if (keys.length > 0 && !keys.some((key) => key.equals(signature.publicKey)))
    problems.push(`Signed with a key that no member in the journal has had: ${fingerprint}`);
  return { problems, fingerprint };
};

const comparedWith = (expected: string | null, fingerprint: string): PackCheck['compared'] => {
  if (expected === null) return 'not-compared';
  return isSameFingerprint(expected, fingerprint) ? 'matches' : 'differs';
};

/**
 * Checks a pack by reading every byte of it, and names exactly what is wrong with it.
 *
 * A pack that was wholly made again and signed with another key holds in itself: only comparing the
 * key's fingerprint with one that came by another way shows it, so it says whether that was done.
 */
export const verifyPack = async (folder: string, options: VerifyOptions): Promise<PackCheck> => {
  const { expected, onProgress, signal } = options;
  const bytesOf = (name: string): Promise<Buffer | null> => readBytes(folder, name);
  const textOf = async (name: string): Promise<string | null> =>
    (await bytesOf(name))?.toString('utf8') ?? null;

  const bagit = await textOf('bagit.txt');
  const tagManifest = await bytesOf('tagmanifest-sha256.txt');
  const manifest = readManifest((await textOf('manifest-sha256.txt')) ?? '');
  const files = await checkFiles(folder, {
    manifest,
    tagManifest: readManifest(tagManifest?.toString('utf8') ?? ''),
    onProgress,
    signal,
  });
  const info = await textOf('bag-info.txt');
  const journal = await checkJournal(folder, signal);
  const signed = await textOf('tagmanifest-sha256.txt.sig');
  const signature = checkSignature(signed, tagManifest, journal.keys);
  const compared = comparedWith(expected, signature.fingerprint);
  const problems = [
    ...files.problems,
    ...(bagit === null || bagit === BAGIT ? [] : ['bagit.txt does not say that this is BagIt 1.0']),
    ...checkInfo(info, files, journal),
    ...signature.problems,
    ...(compared === 'differs'
      ? [`Signed with another key than the one expected: ${signature.fingerprint || 'none'}`]
      : []),
    ...journal.problems,
  ];
  return {
    holds: problems.length === 0,
    files: files.files,
    bytes: files.bytes,
    problems,
    fingerprint: signature.fingerprint,
    compared,
    checkpoint: journal.checkpoint,
    partial: stated(info ?? '', 'Daybook-Partial') ?? null,
  };
};
