import * as fs from 'node:fs';
import * as path from 'node:path';

/** Names of the sealed files in a folder; none where there is no such folder. */
export const sealedNames = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .filter((name) => /^[0-9a-f]{2}[\\/][0-9a-f]{62}$/.test(name))
        .map((name) => name.replace(/[\\/]/, ''))
    : [];
