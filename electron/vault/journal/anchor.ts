import { createHmac, timingSafeEqual } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { syncFolder } from '../durable-write.ts';

/** Where the journal stood when it was last acknowledged. */
export interface Head {
  readonly acts: number;
  readonly device: string;
  readonly n: number;
  /** Hash of that act, hex; 64 zeros where the device has none. */
  readonly hash: string;
  /** Digest over the heads of all devices, hex. */
  readonly heads: string;
  /** Digest of the database's pages as the vault was closed, hex; none while it is open or after a crash. */
  readonly pages?: string;
}

/** What the anchor says, if it can be believed. */
export type AnchorReading =
  | { readonly state: 'held'; readonly head: Head }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' };

/** The vault's folder was moved, renamed or removed under the feet of who works on it. */
export class VaultMovedError extends Error {
  override readonly name = 'VaultMovedError';
}

/** The anchor file while a vault is open. */
export interface Anchor {
  /**
   * Throws `VaultMovedError` where the file is no longer at its place. What is open goes on to be
   * written all the same, to where nobody may ever find it: nothing must be acknowledged then.
   */
  readonly inPlace: () => void;
  readonly read: () => AnchorReading;
  /** Returns once the head is on the disk. */
  readonly write: (head: Head) => void;
  readonly close: () => void;
}

const SLOT = 512;
const MAC = 32;

const mac = (key: Buffer, payload: Buffer): Buffer =>
  createHmac('sha256', key).update('daybook/head/v1').update(payload).digest();

const encode = (key: Buffer, serial: number, head: Head): Buffer => {
  const slot = Buffer.alloc(SLOT);
  const payload = slot.subarray(0, SLOT - MAC);
  payload.write('DBHEAD01', 0, 'latin1');
  payload.writeBigUInt64LE(BigInt(serial), 8);
  payload.write(JSON.stringify(head), 16, 'utf8');
  mac(key, payload).copy(slot, SLOT - MAC);
  return slot;
};

const decode = (key: Buffer, slot: Buffer): { serial: number; head: Head } | null => {
  if (slot.length !== SLOT) return null;
  const payload = slot.subarray(0, SLOT - MAC);
  if (!timingSafeEqual(mac(key, payload), slot.subarray(SLOT - MAC))) return null;
  const text = payload.subarray(16).toString('utf8').replace(/\0+$/, '');
  return { serial: Number(payload.readBigUInt64LE(8)), head: JSON.parse(text) as Head };
};

/**
 * The anchor outside the database: two slots written in turn, so that one is always whole.
 *
 * It is what shows that a database was put back to an older state, which no page MAC can.
 */
export const openAnchor = (file: string, key: Buffer): Anchor => {
  const kept = Buffer.from(key);
  let handle: number | null = null;
  let serial = 0;
  let wasThere = false;
  const slots = (): ({ serial: number; head: Head } | null)[] => {
    const bytes = fs.readFileSync(file);
    return [decode(kept, bytes.subarray(0, SLOT)), decode(kept, bytes.subarray(SLOT, 2 * SLOT))];
  };
  const isInPlace = (): boolean => {
    const there = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    if (there === undefined) return !wasThere;
    if (handle === null) return true;
    const open = fs.fstatSync(handle, { bigint: true });
    return there.ino === open.ino && there.dev === open.dev;
  };
  return {
    inPlace: () => {
      if (!isInPlace()) throw new VaultMovedError(`${path.basename(file)} is not where it was`);
    },
    read: () => {
      if (!fs.existsSync(file)) return { state: 'missing' };
      wasThere = true;
      const good = slots().filter((slot) => slot !== null);
      const newest = good.toSorted((a, b) => b.serial - a.serial)[0];
      if (!newest) return { state: 'damaged' };
      serial = newest.serial;
      return { state: 'held', head: newest.head };
    },
    write: (head) => {
      if (handle === null) {
        const isNew = !fs.existsSync(file);
        handle = fs.openSync(file, isNew ? 'w+' : 'r+');
        if (isNew) {
          fs.writeSync(handle, Buffer.alloc(2 * SLOT), 0, 2 * SLOT, 0);
          fs.fsyncSync(handle);
          syncFolder(path.dirname(file));
        }
        wasThere = true;
      }
      serial += 1;
      fs.writeSync(handle, encode(kept, serial, head), 0, SLOT, (serial % 2) * SLOT);
      fs.fdatasyncSync(handle);
    },
    close: () => {
      if (handle !== null) fs.closeSync(handle);
      handle = null;
      kept.fill(0);
    },
  };
};
