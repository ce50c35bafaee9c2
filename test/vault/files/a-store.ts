import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { onTestFinished } from 'vitest';
import { createSealedFiles, type SealedFiles } from '#vault/files/sealed-files.ts';
import type { KeyRing } from '#vault/keys/opened.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { newRing, ringView } from '#vault/keys/ring.ts';

/** A folder of the test's own, gone when it ends. */
export const aFolder = (): string => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-test-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const aRing = (): KeyRing => ringView(newRing(1, systemRandom));

export interface AStore {
  readonly folder: string;
  readonly ring: KeyRing;
  readonly files: SealedFiles;
}

export const aStore = (ring: KeyRing = aRing()): AStore => {
  const folder = path.join(aFolder(), 'files');
  return { folder, ring, files: createSealedFiles({ folder, ring, random: systemRandom }) };
};

export const placeOf = (folder: string, name: string): string =>
  path.join(folder, name.slice(0, 2), name.slice(2));

export const collect = async (chunks: AsyncIterable<Buffer>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
};
