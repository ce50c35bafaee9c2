import * as fs from 'node:fs';
import * as path from 'node:path';
import { z } from 'zod';
import { Banner } from '#shared/words/classification.ts';
import { Id } from '#shared/words/id.ts';
import { Instant } from '#shared/words/time.ts';
import { Checkpoint } from '#shared/words/journal.ts';
import { syncFolder, writeDurably } from './durable-write.ts';

/** The newest format of a vault's folder that this program knows. */
export const FORMAT = 1;

/** `vault.json`: what may be known of a vault without opening it. Nothing in it is secret. */
export const VaultJson = z.looseObject({
  format: z.number().int().positive(),
  id: Id,
  created: Instant,
  app: z.string(),
  office: z.string(),
  department: z.string(),
  banner: Banner,
  demo: z.boolean(),
  /** Age recipients of the department, so that a missing slot can be made again. */
  recipients: z.array(z.string()),
  lastClosed: z.object({ at: Instant, checkpoint: Checkpoint }).nullable(),
  lastMember: Id.nullable(),
});
export type VaultJson = z.infer<typeof VaultJson>;

/** Where the parts of a vault are. */
export const vaultPaths = (folder: string) => ({
  folder,
  json: path.join(folder, 'vault.json'),
  keys: path.join(folder, 'vault.keys'),
  db: path.join(folder, 'vault.db'),
  /** A database under its new key while a rotation is under way. */
  nextDb: path.join(folder, 'vault.db.next'),
  head: path.join(folder, 'head'),
  files: path.join(folder, 'files'),
  /** Acts as sealed segments: of a copy, and of a vault that was restored and not yet opened. */
  acts: path.join(folder, 'acts'),
  tries: path.join(folder, 'unlock-tries.json'),
  /** There while a set-up or a restore is under way: parts without `vault.json` are then what was cut off. */
  making: path.join(folder, 'being-made'),
});
export type VaultPaths = ReturnType<typeof vaultPaths>;

/** What `vault.json` says, if there is one that can be read. */
export type VaultJsonReading =
  | { readonly state: 'none' }
  | { readonly state: 'held'; readonly json: VaultJson }
  | { readonly state: 'newer'; readonly held: number }
  | { readonly state: 'damaged'; readonly detail: string };

/**
 * Reads `vault.json`; a folder without one holds no vault, unless other parts of one are there that
 * no set-up or restore left when it was cut off.
 */
export const readVaultJson = ({ json, keys, db, making }: VaultPaths): VaultJsonReading => {
  if (!fs.existsSync(json)) {
    const parts = [keys, db].filter((file) => fs.existsSync(file));
    return parts.length === 0 || fs.existsSync(making)
      ? { state: 'none' }
      : { state: 'damaged', detail: 'the file is missing, other parts of the vault are there' };
  }
  let raw: unknown;
  try {
    raw = JSON.parse(fs.readFileSync(json, 'utf8'));
  } catch {
    return { state: 'damaged', detail: 'the file is not JSON' };
  }
  const format = z.object({ format: z.number() }).safeParse(raw);
  if (format.success && format.data.format > FORMAT)
    return { state: 'newer', held: format.data.format };
  const parsed = VaultJson.safeParse(raw);
  return parsed.success
    ? { state: 'held', json: parsed.data }
    : {
        state: 'damaged',
        detail: parsed.error.issues.map((issue) => issue.path.join('.')).join(', '),
      };
};

/** Replaces `vault.json`, whole or not at all. */
export const writeVaultJson = ({ json }: VaultPaths, content: VaultJson): void => {
  writeDurably(json, `${JSON.stringify(content, null, 2)}\n`);
};

/**
 * Says on the disk that a vault is being made in this folder, and removes what was cut off before.
 * Only where `readVaultJson` finds none: such parts were never a vault.
 */
export const beginMaking = ({ folder, making, db, head, keys }: VaultPaths): void => {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(making, '');
  for (const part of [db, head, keys]) {
    for (const file of [part, `${part}-wal`, `${part}.previous`]) fs.rmSync(file, { force: true });
  }
};

/** The vault is made: `vault.json` is on the disk, and so is the folder's own name. */
export const endMaking = ({ making, folder }: VaultPaths): void => {
  syncFolder(path.dirname(folder));
  fs.rmSync(making, { force: true });
  syncFolder(folder);
};

const SYNCHRONISED = /(onedrive|dropbox|google ?drive|icloud|sharepoint)/i;

/**
 * Why a vault must not be kept in this folder, or null. SQLite needs a local disk with real locks,
 * and a synchronised folder would put back older states.
 */
export const whyUnsafe = (folder: string): string | null => {
  if (/^(\\\\|\/\/)/.test(folder)) return 'It is on a network share.';
  return SYNCHRONISED.test(folder)
    ? 'It is in a folder that is kept in step with a cloud service.'
    : null;
};
