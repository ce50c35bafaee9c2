import { mkdirSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { closeVault } from '#vault/session/as-closed.ts';
import { syncFolder, writeDurably } from '#vault/durable-write.ts';
import { vaultPaths } from '#vault/vault-folder.ts';
import { FROZEN, NEWEST, openAsLater, type Written } from './later-daybook.ts';

/*
 * Lays the frozen vault below a folder, and opens it as a Daybook two schemas on would: two steps of
 * migration, then every table made again in another shape.
 */
const [top = '', written = 'well'] = process.argv.slice(2);
const folder = path.join(top, 'vault');
const say = (line: string): void => void writeSync(1, `${line}\n`);

const lay = (from: string, to: string): void => {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [one, other] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) lay(one, other);
    else writeDurably(other, readFileSync(one));
  }
  syncFolder(to);
};

lay(path.join(FROZEN, NEWEST, 'vault'), folder);
syncFolder(top);
say('laid');
const vault = await openAsLater(folder, written as Written);
say('opened');
closeVault(vault, vaultPaths(folder));
say('closed');
