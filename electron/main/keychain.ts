import { AsyncEntry } from '@napi-rs/keyring';

/** The OS keychain, for one kind of secret: the wrapping key of a vault's keychain slot. */
export interface Keychain {
  readonly keep: (vault: string, secret: Uint8Array) => Promise<boolean>;
  /** The secret kept for a vault; null where there is none or no keychain answers. */
  readonly find: (vault: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly forget: (vault: string) => Promise<boolean>;
}

const SERVICE = 'uk.daybook';

// Without the option the library falls back, silently, to the kernel's keyring, lost at reboot.
// Where no secret service answers, the constructor throws.
const entryFor = (vault: string): AsyncEntry | null => {
  try {
    return new AsyncEntry(SERVICE, vault, { linux: { store: 'secret-service' } });
  } catch {
    return null;
  }
};

const tried = async (work: Promise<unknown> | undefined): Promise<boolean> => {
  try {
    await work;
    return work !== undefined;
  } catch {
    return false;
  }
};

/** The platform's keychain. Every method answers, whatever the platform lacks. */
export const createKeychain = (): Keychain => ({
  keep: (vault, secret) => tried(entryFor(vault)?.setSecret(secret)),
  find: async (vault) => {
    try {
      const secret = await entryFor(vault)?.getSecret();
      return secret ? Uint8Array.from(secret) : null;
    } catch {
      return null;
    }
  },
  forget: (vault) => tried(entryFor(vault)?.deleteCredential()),
});
