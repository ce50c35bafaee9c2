import path from 'node:path';
import type { ManifestReading } from './manifest.ts';
import { createDigester, listFolder } from './pack-files.ts';

/** The files of a bag that describe the bag; everything else stands below `data/`. */
const TAG_FILES = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
  'tagmanifest-sha256.txt.sig',
] as const;

const LISTED_TAGS: readonly string[] = TAG_FILES.slice(0, 3);

interface FilesRequest {
  readonly manifest: ManifestReading;
  readonly tagManifest: ManifestReading;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came of hashing every file of a pack. */
export interface FilesCheck {
  readonly problems: readonly string[];
  /** Files and bytes that are there below `data/`. */
  readonly files: number;
  readonly bytes: number;
}

/** What was listed and is gone, beside what is there and was not listed: the same bytes were renamed. */
const renamings = (
  missing: ReadonlyMap<string, string>,
  added: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const free = new Map([...added].map(([name, hash]) => [hash, name]));
  const pairs = new Map<string, string>();
  for (const [name, hash] of missing) {
    const now = free.get(hash);
    if (now === undefined) continue;
    pairs.set(name, now);
    free.delete(hash);
  }
  return pairs;
};

const comparison = (
  wanted: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string | null>,
): string[] => {
  const missing = new Map([...wanted].filter(([name]) => !there.has(name)));
  const added = new Map<string, string>();
  for (const [name, hash] of there) if (!wanted.has(name)) added.set(name, hash ?? '');
  const renamed = renamings(missing, added);
  const taken = new Set(renamed.values());
  const changed = [...wanted].filter(([name, hash]) => {
    const now = there.get(name);
    return now !== undefined && now !== null && now !== hash;
  });
  return [
    ...changed.map(([name]) => `Changed: ${name}`),
    ...[...renamed].map(([name, now]) => `Renamed: ${name} is now ${now}`),
    ...[...missing.keys()].filter((name) => !renamed.has(name)).map((name) => `Missing: ${name}`),
    ...[...added.keys()].filter((name) => !taken.has(name)).map((name) => `Added: ${name}`),
  ];
};

const readingProblems = (label: string, { bad, outside }: ManifestReading): string[] => [
  ...bad.map(
    (line) => `${label}, line ${line}: not a hash and a name, or a name that stood before`,
  ),
  ...outside.map((name) => `${label} names a place outside the pack: ${name}`),
];

/** Reads every byte of a pack and compares it with both manifests, file by file. */
export const checkFiles = async (folder: string, request: FilesRequest): Promise<FilesCheck> => {
  const { manifest, tagManifest, onProgress, signal } = request;
  const listing = await listFolder(folder);
  const digest = createDigester(signal);
  const there = new Map<string, string | null>();
  const unreadable = [...listing.unreadable];
  let files = 0;
  let bytes = 0;
  for (const [index, name] of listing.files.entries()) {
    // One after the other, because the disk is read best one file at a time.
    const read = await digest(path.join(folder, ...name.split('/')));
    if (read.state !== 'read') unreadable.push(name);
    there.set(name, read.state === 'read' ? read.sha256 : null);
    if (name.startsWith('data/') && read.state === 'read') {
      files += 1;
      bytes += read.bytes;
    }
    onProgress?.(index + 1, listing.files.length);
  }
  // The last two of the tag files are vouched for by the signature, not by a manifest.
  const covered = new Map(
    [...there].filter(
      ([name]) => name.startsWith('data/') || !TAG_FILES.some((tag) => tag === name),
    ),
  );
  const tags = new Map([...there].filter(([name]) => tagManifest.held.has(name)));
  const unlisted = LISTED_TAGS.filter((name) => there.has(name) && !tagManifest.held.has(name));
  const absent = TAG_FILES.filter((name) => !there.has(name) && !tagManifest.held.has(name));
  return {
    problems: [
      ...absent.map((name) => `Missing: ${name}`),
      ...comparison(tagManifest.held, tags),
      ...unlisted.map((name) => `tagmanifest-sha256.txt does not list ${name}`),
      ...readingProblems('tagmanifest-sha256.txt', tagManifest),
      ...readingProblems('manifest-sha256.txt', manifest),
      ...comparison(manifest.held, covered),
      ...listing.odd.map((name) => `Neither a file nor a folder: ${name}`),
      ...unreadable.map((name) => `Cannot be read: ${name}`),
    ],
    files,
    bytes,
  };
};
