import { createHmac } from 'node:crypto';
import * as path from 'node:path';

const NAME = /^[0-9a-f]{64}$/;

/** Whether a text is the name of a sealed file: 64 hexadecimal characters. */
export const isSealedName = (text: string): boolean => NAME.test(text);

/** The name under which content with this SHA-256 is kept. Without the key nobody can ask "is this file in there?". */
export const sealedName = (nameKey: Buffer, sha256: Buffer): string =>
  createHmac('sha256', nameKey).update(sha256).digest('hex');

/** Where a sealed file of this name lies. Throws where it is not a name, so that no name is ever a path. */
export const placeIn = (folder: string, name: string): string => {
  if (!isSealedName(name)) throw new Error('not the name of a sealed file');
  return path.join(folder, name.slice(0, 2), name.slice(2));
};
