import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The list that packaging writes into the archive: the SHA-256 of each native module beside it. */
const LIST = path.join('out', 'native-modules.json');

const hashOf = async (file: string): Promise<string | null> => {
  const content = await readFile(file).catch(() => null);
  return content && createHash('sha256').update(content).digest('hex');
};

/**
 * Names the native modules that are not those the application was packaged with.
 *
 * They lie outside the archive, where the archive's own check does not reach: whoever can write
 * there could put a program of theirs inside ours. Given the archive, `…/app.asar`.
 */
export const findChangedModules = async (archive: string): Promise<readonly string[]> => {
  const text = await readFile(path.join(archive, LIST), 'utf8').catch(() => null);
  if (text === null) return [LIST];
  const listed = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
  const looked = await Promise.all(
    listed.map(async ([name, hash]) => ({
      name,
      holds: (await hashOf(path.join(`${archive}.unpacked`, name))) === hash,
    })),
  );
  return looked.filter(({ holds }) => !holds).map(({ name }) => name);
};
