import * as fs from 'node:fs';
import path from 'node:path';
import { longTime } from '#shared/dates.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { readVaultJson, vaultPaths, type VaultPaths } from '#vault/vault-folder.ts';
import { shown, writeOut, type Command } from './io.ts';

const sizeOf = (folder: string): { files: number; bytes: number } => {
  if (!fs.existsSync(folder)) return { files: 0, bytes: 0 };
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const bytes = files.reduce(
    (sum, file) => sum + fs.statSync(path.join(file.parentPath, file.name)).size,
    0,
  );
  return { files: files.length, bytes };
};

const slotLines = (folder: string): readonly string[] => {
  const read = createSlotStore(folder).read();
  if (!read.ok)
    return [
      `Key slots: ${read.error.code === 'vault-damaged' ? read.error.detail : read.error.code}`,
    ];
  const { members, department, sheet, keychains, generation } = read.value.file;
  return [
    `Members who can sign in: ${members.map(({ name }) => name).join(', ')}`,
    `Recovery: ${[department ? `the department (${department.recipients.join(', ')})` : '', sheet ? 'a sheet for two holders' : ''].filter((part) => part !== '').join('; ') || 'NONE'}`,
    `OS keychain: ${keychains.length > 0 ? 'yes' : 'no'}; key generation ${generation}`,
  ];
};

const describe = (paths: VaultPaths): readonly string[] | string => {
  const reading = readVaultJson(paths);
  if (reading.state === 'none') return `There is no vault in ${paths.folder}.`;
  if (reading.state === 'newer')
    return `This vault is of a newer Daybook (format ${reading.held}). Nothing was touched.`;
  if (reading.state === 'damaged')
    return `vault.json is damaged: ${reading.detail}. Nothing was touched.`;
  const { json } = reading;
  const sealed = sizeOf(paths.files);
  return [
    `Vault ${json.id}${json.demo ? ' (DEMO)' : ''}, format ${json.format}, made ${longTime(json.created)} by Daybook ${json.app}`,
    `Office: ${json.office}, ${json.department}; ${json.banner}`,
    json.lastClosed
      ? `Last closed ${longTime(json.lastClosed.at)} at ${json.lastClosed.checkpoint.acts} acts, checkpoint ${json.lastClosed.checkpoint.code}`
      : 'Never closed yet',
    ...slotLines(paths.folder),
    `Database: ${fs.existsSync(paths.db) ? fs.statSync(paths.db).size : 0} bytes; sealed files: ${sealed.files}, ${sealed.bytes} bytes`,
  ];
};

/** `info VAULT`: what can be known of a vault without opening it. Nothing in it is secret. */
export const infoCommand: Command = async ([folder], { stdout, stderr }) => {
  if (folder === undefined) {
    await writeOut(stderr, 'Use: daybook info VAULT\n');
    return 1;
  }
  const said = describe(vaultPaths(folder));
  if (typeof said === 'string') {
    await writeOut(stderr, `${shown(said)}\n`);
    return 1;
  }
  await writeOut(stdout, `${said.map(shown).join('\n')}\n`);
  return 0;
};
