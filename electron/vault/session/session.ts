import type { AppHandlers } from '#shared/contract/app.ts';
import type { OpenedKeys } from '../keys/opened.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import type { OpenVault } from './open-vault.ts';
import type { Tasks } from '../tasks.ts';
import type { VaultJson } from '../vault-folder.ts';

/** What answers while a vault is open. */
export type OpenHandlers = Omit<AppHandlers, 'vault' | 'members' | 'copy' | 'tasks'>;

/** A vault that is open, with everything that works on it. */
export interface Working {
  readonly vault: OpenVault;
  readonly tasks: Tasks;
  readonly handlers: OpenHandlers;
}

/** What is open at the moment. One of it a process. */
export interface Session {
  working: Working | null;
  slots: SlotFile | null;
  json: VaultJson | null;
}

/** The open vault; a defect where nothing is open, since the gate lets nothing through then. */
export const mustWork = ({ working }: Session): Working => {
  if (!working) throw new Error('no vault is open');
  return working;
};

/** The slots as last read or written; a defect where nothing is open. */
export const mustHoldSlots = ({ slots }: Session): SlotFile => {
  if (!slots) throw new Error('no slots were read');
  return slots;
};

/** Keys that a slot gave, and the slots they came from. */
export interface Opened {
  readonly keys: OpenedKeys;
  readonly slots: SlotFile;
  /** What was wrong with the newest slots, where the copy before them had to stand in. */
  readonly damage: string | null;
  /** The digest of the database's pages, where it was read while the passphrase was stretched. */
  readonly pages?: string | null;
}
