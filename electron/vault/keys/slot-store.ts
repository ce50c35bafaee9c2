import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { syncFolder, writeDurably } from '../durable-write.ts';
import { damagedSlots, parseSlots, serialiseSlots, SLOT_FILE, type SlotFile } from './slot-file.ts';
import { codeOf } from '#shared/code-of.ts';

/** The slots as they were found. */
export interface SlotReading {
  readonly file: SlotFile;
  /** The copy before it, where that is whole too and differs. */
  readonly previous: SlotFile | null;
  /** What was wrong with the newest, where the one before had to stand in; else null. */
  readonly damage: string | null;
}

/** `vault.keys` and the copy before it. */
export interface SlotStore {
  readonly read: () => Result<SlotReading, FailureOf<'no-vault' | 'vault-damaged' | 'vault-newer'>>;
  /**
   * Replaces the slots, durably; the copy before stays beside them.
   *
   * With `retire` the copy before is replaced as well: where a way in was taken away (a passphrase
   * changed, a member left) it must not live on in the copy. Throws what the file system throws.
   */
  readonly write: (file: SlotFile, options?: { readonly retire?: boolean }) => void;
  /** Puts the copy before back in the place of the newest. Needs no room on the disk. */
  readonly revert: () => void;
  /** Makes the copy before the same as the newest, or removes it where that cannot be written. */
  readonly retire: () => void;
}

const PREVIOUS = `${SLOT_FILE}.previous`;

const contentOf = (file: string): Buffer | null => {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (!code.startsWith('E')) throw cause;
    // What cannot be read is as good as damaged: the copy before it may stand in.
    return Buffer.alloc(0);
  }
};

const parseFound = (content: Buffer | null): ReturnType<typeof parseSlots> =>
  content === null ? err(damagedSlots('the file is missing')) : parseSlots(content);

const readingOf = (content: Buffer | null, older: Buffer | null): ReturnType<SlotStore['read']> => {
  if (content === null && older === null) return err({ code: 'no-vault' });
  const parsed = parseFound(content);
  const copy = parseFound(older);
  const previous = copy.ok ? copy.value : null;
  if (parsed.ok) {
    const differs = previous !== null && previous.mac !== parsed.value.mac;
    return ok({ file: parsed.value, previous: differs ? previous : null, damage: null });
  }
  if (parsed.error.code === 'vault-newer' || previous === null) return parsed;
  return ok({ file: previous, previous: null, damage: parsed.error.detail });
};

/** `vault.keys` and the copy before it, in the folder of a vault. */
export const createSlotStore = (folder: string): SlotStore => {
  const newest = path.join(folder, SLOT_FILE);
  const before = path.join(folder, PREVIOUS);
  return {
    read: () => readingOf(contentOf(newest), contentOf(before)),
    write: (file, { retire = false } = {}) => {
      const content = contentOf(newest);
      // A damaged file must not take the place of a whole copy.
      const isWhole = content !== null && parseSlots(content).ok;
      if (isWhole) writeDurably(before, content);
      try {
        writeDurably(newest, serialiseSlots(file));
      } catch (cause) {
        // The name may have changed and its folder not synced: whoever is told that it failed goes
        // on with the slots they had.
        if (isWhole && contentOf(newest)?.equals(content) === false) fs.renameSync(before, newest);
        throw cause;
      }
      if (retire) writeDurably(before, serialiseSlots(file));
    },
    revert: () => {
      fs.renameSync(before, newest);
      syncFolder(folder);
    },
    retire: () => {
      const content = contentOf(newest);
      try {
        if (content !== null) writeDurably(before, content);
      } catch {
        // The change is made and on the disk: that the copy could not be replaced takes nothing of it back.
        fs.rmSync(before, { force: true });
      }
    },
  };
};
