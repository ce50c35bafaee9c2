import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import type { PackCheck } from '#shared/contract/outputs.ts';
import { Checkpoint } from '#shared/words/vault.ts';
import { checkpointOf } from '../journal/checkpoint.ts';
import { createJournalCheck, PublicKeys } from './journal-lines.ts';
import { keyFingerprint, readSshSignature } from './sshsig.ts';

interface VerifyOptions {
  /** The fingerprint that the office gave by another way; null where the checker has none. */
  readonly expected: string | null;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const TAG_FILES = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
  'tagmanifest-sha256.txt.sig',
];

type Manifest = ReadonlyMap<string, string>;

const readText = async (file: string): Promise<string | null> => {
  try {
    return await fsp.readFile(file, 'utf8');
  } catch {
    return null;
  }
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The lines of a manifest: path → SHA-256; with the lines that are none. */
const readManifest = (
  text: string,
): { readonly held: Manifest; readonly bad: readonly number[] } => {
  const held = new Map<string, string>();
  const bad: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash !== undefined && name !== undefined && !held.has(name)) held.set(name, hash);
    else if (line !== '') bad.push(index + 1);
  }
  return { held, bad };
};

const digestOf = async (
  file: string,
  signal: AbortSignal | undefined,
): Promise<{ hash: string; bytes: number }> => {
  const digest = createHash('sha256');
  let bytes = 0;
  for await (const chunk of fs.createReadStream(file, {
    highWaterMark: 1 << 20,
    ...(signal && { signal }),
  })) {
    digest.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { hash: digest.digest('hex'), bytes };
};

/** Every file below a folder, as paths with `/`; links and other things that are no files apart. */
const walk = async (
  top: string,
  inside = '',
): Promise<{ readonly files: string[]; readonly odd: string[] }> => {
  const files: string[] = [];
  const odd: string[] = [];
  for (const entry of await fsp.readdir(path.join(top, inside), { withFileTypes: true })) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      const below = await walk(top, name);
      files.push(...below.files);
      odd.push(...below.odd);
    } else if (entry.isFile()) files.push(name);
    else odd.push(name);
  }
  return { files, odd };
};

/** Compares files with a manifest, reading every byte. */
const checkFiles = async (
  folder: string,
  {
    manifest,
    label,
    options,
    found,
  }: {
    readonly manifest: Manifest;
    readonly label: string;
    readonly options: VerifyOptions;
    readonly found: (bytes: number) => void;
  },
): Promise<string[]> => {
  const problems: string[] = [];
  let done = 0;
  for (const [name, hash] of manifest) {
    if (path.isAbsolute(name) || name.split('/').includes('..')) {
      problems.push(`${label} names a place outside the pack: ${name}`);
      continue;
    }
    try {
      const read = await digestOf(path.join(folder, ...name.split('/')), options.signal);
      found(read.bytes);
      if (read.hash !== hash) problems.push(`Changed: ${name}`);
    } catch (cause) {
      if (options.signal?.aborted) throw cause;
      const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      problems.push(missing ? `Missing: ${name}` : `Cannot be read: ${name}`);
    }
    done += 1;
    options.onProgress?.(done, manifest.size);
  }
  return problems;
};

const checkJournal = async (
  folder: string,
): Promise<{ problems: string[]; checkpoint: PackCheck['checkpoint'] }> => {
  const place = path.join(folder, 'data/journal');
  const keysText = await readText(path.join(place, 'public-keys.json'));
  const journal = path.join(place, 'journal.jsonl');
  if (keysText === null || !fs.existsSync(journal)) {
    return { problems: ['The journal or the members’ public keys are missing'], checkpoint: null };
  }
  const keys = PublicKeys.safeParse(jsonOf(keysText));
  if (!keys.success) return { problems: ['public-keys.json cannot be read'], checkpoint: null };
  const check = createJournalCheck(keys.data);
  const problems: string[] = [];
  let number = 0;
  for await (const line of readline.createInterface({ input: fs.createReadStream(journal) })) {
    number += 1;
    const problem = check.take(line, number);
    if (problem) problems.push(problem);
  }
  const heads = [...check.heads()].map(([device, head]) => ({ device, ...head }));
  const computed = checkpointOf(
    number,
    heads.toSorted((a, b) => (a.device < b.device ? -1 : 1)),
  );
  const said = (await readText(path.join(place, 'checkpoint.txt')))?.match(/^(\d+) acts, (\S+)$/m);
  const stated = Checkpoint.safeParse({ acts: Number(said?.[1]), code: said?.[2] });
  if (!stated.success) problems.push('checkpoint.txt cannot be read');
  else if (stated.data.code !== computed.code || stated.data.acts !== computed.acts) {
    problems.push('The checkpoint in checkpoint.txt is not that of the journal in the pack');
  }
  return { problems, checkpoint: computed };
};

const checkOxum = (info: string | null, bytes: number, files: number): string[] => {
  const stated = /^Payload-Oxum: (\S+)$/m.exec(info ?? '')?.[1];
  if (stated === undefined)
    return ['bag-info.txt does not state how much the pack holds (Payload-Oxum)'];
  return stated === `${bytes}.${files}`
    ? []
    : [`bag-info.txt states ${stated} (bytes.files), the pack holds ${bytes}.${files}`];
};

/**
 * Checks a pack by reading every byte of it, and names exactly what is wrong with it.
 *
 * A pack that was wholly made again and signed with another key holds in itself: only comparing the
 * key's fingerprint with one that came by another way shows it, so it says whether that was done.
 */
export const verifyPack = async (folder: string, options: VerifyOptions): Promise<PackCheck> => {
  const text = (name: string): Promise<string | null> => readText(path.join(folder, name));
  const problems: string[] = [];
  const [bagit, info, manifestText, tagText, signatureText] = await Promise.all(
    TAG_FILES.map(text),
  );
  const missing = TAG_FILES.filter(
    (_, index) => [bagit, info, manifestText, tagText, signatureText][index] === null,
  );
  problems.push(...missing.map((name) => `Missing: ${name}`));
  if (
    bagit !== null &&
    !/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(bagit ?? '')
  ) {
    problems.push('Changed: bagit.txt');
  }

  const tagManifest = readManifest(tagText ?? '');
  const manifest = readManifest(manifestText ?? '');
  problems.push(
    ...tagManifest.bad.map((line) => `tagmanifest-sha256.txt line ${line} cannot be read`),
  );
  problems.push(...manifest.bad.map((line) => `manifest-sha256.txt line ${line} cannot be read`));

  const signature = readSshSignature(signatureText ?? '', Buffer.from(tagText ?? '', 'utf8'));
  const fingerprint = signature.state === 'unreadable' ? '' : keyFingerprint(signature.publicKey);
  if (signatureText !== null && signature.state === 'unreadable')
    problems.push('The signature cannot be read');
  if (signature.state === 'false')
    problems.push('The signature is not over tagmanifest-sha256.txt as it is now');

  for (const name of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']) {
    if (tagText !== null && !tagManifest.held.has(name))
      problems.push(`tagmanifest-sha256.txt does not list ${name}`);
  }
  const tagFiles = {
    manifest: tagManifest.held,
    label: 'tagmanifest-sha256.txt',
    options: { expected: null },
    found: () => {},
  };
  problems.push(
    ...(await checkFiles(folder, tagFiles)).filter((problem) => !problems.includes(problem)),
  );

  let bytes = 0;
  const payload = {
    manifest: manifest.held,
    label: 'manifest-sha256.txt',
    options,
    found: (read: number) => (bytes += read),
  };
  problems.push(...(await checkFiles(folder, payload)));
  const there = await walk(folder);
  const known = new Set([...manifest.held.keys(), ...TAG_FILES]);
  problems.push(...there.files.filter((name) => !known.has(name)).map((name) => `Added: ${name}`));
  problems.push(...there.odd.map((name) => `Neither a file nor a folder: ${name}`));
  if (info !== null) problems.push(...checkOxum(info ?? null, bytes, manifest.held.size));

  const journal = await checkJournal(folder);
  problems.push(...journal.problems);
  const compared =
    options.expected === null
      ? 'not-compared'
      : options.expected.trim() === fingerprint
        ? 'matches'
        : 'differs';
  if (compared === 'differs') problems.push(`The pack was signed with another key: ${fingerprint}`);
  return {
    holds: problems.length === 0,
    files: manifest.held.size,
    bytes,
    problems,
    fingerprint,
    compared,
    checkpoint: journal.checkpoint,
  };
};
