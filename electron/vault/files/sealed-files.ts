import type { KeyRing } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';

/** What may be sealed: bytes in memory, a stream of them, or a stretch of a file (`end` exclusive). */
export type SealSource =
  | Uint8Array
  | AsyncIterable<Uint8Array>
  | { readonly file: string; readonly start?: number; readonly end?: number };

/** A file as it was sealed. */
export interface SealedFile {
  /** 64 hex characters: HMAC-SHA-256(nameKey, SHA-256(content)). */
  readonly name: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  /** Bytes of content. */
  readonly bytes: number;
  /** True where the same content was already held, so that nothing was written. */
  readonly alreadyHeld: boolean;
}

export interface SealedFiles {
  readonly seal: (source: SealSource) => Promise<SealedFile>;
  readonly open: (name: string) => AsyncIterable<Buffer>;
  readonly read: (name: string, limit: number) => Promise<Buffer>;
  readonly has: (name: string) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
  readonly sweep: (options: {
    readonly referenced: (name: string) => boolean;
    readonly olderThan: Date;
  }) => Promise<readonly string[]>;
  readonly verify: (name: string) => Promise<{ readonly bytes: number; readonly sha256: string }>;
}

export interface SealedFilesDeps {
  /** The folder `files` of the vault. */
  readonly folder: string;
  readonly ring: KeyRing;
  readonly random: Random;
}
