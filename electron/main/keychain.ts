import type { AsyncEntry } from '@napi-rs/keyring';

/** The OS keychain, for one thing: the wrapping key of a vault's keychain slot. */
export interface Keychain {
  readonly keep: (vault: string, wrappingKey: Uint8Array) => Promise<boolean>;
  /** What is kept for a vault; null where there is none or no keychain answers. */
  readonly find: (vault: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly forget: (vault: string) => Promise<boolean>;
}

const SERVICE = 'uk.daybook';

// Without the option the library falls back, silently, to the kernel's keyring, lost at reboot.
// Where no secret service answers, the constructor throws.
// Loaded when first needed: by then the native modules were looked at.
const entryFor = async (vault: string): Promise<AsyncEntry | null> => {
  try {
    const keyring = await import('@napi-rs/keyring');
    return new keyring.AsyncEntry(SERVICE, vault, { linux: { store: 'secret-service' } });
  } catch {
    return null;
  }
};

const tried = async (
  vault: string,
  work: (entry: AsyncEntry) => Promise<unknown>,
): Promise<boolean> => {
  try {
    const entry = await entryFor(vault);
    if (entry) await work(entry);
    return entry !== null;
  } catch {
    return false;
  }
};

/** The platform's keychain. Every method answers, whatever the platform lacks. */
export const createKeychain = (): Keychain => ({
  keep: (vault, wrappingKey) => tried(vault, (entry) => entry.setSecret(wrappingKey)),
  find: async (vault) => {
    try {
      const kept = await (await entryFor(vault))?.getSecret();
      return kept ? Uint8Array.from(kept) : null;
    } catch {
      return null;
    }
  },
  forget: (vault) => tried(vault, (entry) => entry.deleteCredential()),
});
