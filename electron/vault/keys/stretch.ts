import sodium from 'sodium-native';

/** What stretching a passphrase costs: passes over so many bytes of memory, one lane. */
export interface Cost {
  readonly passes: number;
  readonly memory: number;
}

const MIB = 1_048_576;

/** libsodium's MODERATE: three passes over 256 MiB, about half a second. */
export const USUAL_COST: Cost = { passes: 3, memory: 256 * MIB };

/** Weaker than this is not accepted from a file: someone may have exchanged the slot for a cheap one. */
export const LOWEST_COST: Cost = { passes: 2, memory: 64 * MIB };

/** Dearer than this is not accepted from a file: it would stop the laptop. */
export const HIGHEST_COST: Cost = { passes: 20, memory: 1_024 * MIB };

export const SALT_BYTES = 16;

/** Makes a 32-byte key of a passphrase, slowly on purpose. */
export type Stretch = (passphrase: Buffer, salt: Buffer, cost: Cost) => Promise<Buffer>;

/** Argon2id version 1.3 (RFC 9106), off the event loop. */
export const argon2id: Stretch = (passphrase, salt, { passes, memory }) =>
  new Promise((resolve, reject) => {
    const key = Buffer.alloc(32);
    const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
    const done = (failed: Error | null): void => {
      if (failed) reject(failed);
      else resolve(key);
    };
    sodium.crypto_pwhash_async(key, passphrase, salt, passes, memory, algorithm, done);
  });

/**
 * A passphrase as the bytes that are stretched: UTF-8 of its NFKC form, so that it opens the vault
 * whatever keyboard wrote its accents. Zero it after use.
 */
export const passphraseBytes = (passphrase: string): Buffer =>
  Buffer.from(passphrase.normalize('NFKC'), 'utf8');
