/** One file of a manifest. */
interface ManifestLine {
  readonly path: string;
  readonly sha256: string;
}

/** What a manifest lists, and the lines of it that are wrong. */
export interface ManifestReading {
  /** Path → SHA-256 in hex, in the order of the lines. */
  readonly held: ReadonlyMap<string, string>;
  /** Numbers, from 1, of the lines that are not `hash  path`, or name a path a second time. */
  readonly bad: readonly number[];
  /** Paths that would lead out of the pack. Never opened. */
  readonly outside: readonly string[];
}

const byPath = (a: ManifestLine, b: ManifestLine): number => (a.path < b.path ? -1 : 1);

/**
 * A manifest that is valid BagIt (RFC 8493, 2.1.3) and a list for `sha256sum -c` at once: names in a
 * pack hold nothing that the one would write as `%0A` and the other as `\n`.
 */
export const writeManifest = (files: readonly ManifestLine[]): string =>
  files
    .toSorted(byPath)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

const leadsOut = (name: string): boolean =>
  name.startsWith('/') || /^[A-Za-z]:/.test(name) || /(^|[/\\])\.\.([/\\]|$)/.test(name);

/** Reads a manifest, saying of each line that cannot be used which it is. */
export const readManifest = (text: string): ManifestReading => {
  const held = new Map<string, string>();
  const bad: number[] = [];
  const outside: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || name === undefined || held.has(name)) {
      if (line !== '') bad.push(index + 1);
    } else if (leadsOut(name)) outside.push(name);
    else held.set(name, hash);
  }
  return { held, bad, outside };
};
