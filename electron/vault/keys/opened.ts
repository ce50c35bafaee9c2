/** Signs as the member whose slot opened the vault. */
export interface Signing {
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Buffer;
  /** Detached Ed25519 signature of these bytes, 64 bytes (RFC 8032). */
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** What must outlive a rotation of the vault key. */
export interface KeyRing {
  /** Names sealed files: HMAC-SHA-256 over the hash of their content. */
  readonly nameKey: Buffer;
  /** Makes message ids. */
  readonly messageKey: Buffer;
  /** The generation whose file key wraps the keys of new sealed files. */
  readonly newest: number;
  /** The key that wraps the keys of sealed files of this generation; null where none is held. */
  readonly fileKey: (generation: number) => Buffer | null;
}

/** The database and anchor keys before a rotation that is not finished. */
export interface PreviousKeys {
  readonly generation: number;
  readonly db: Buffer;
  readonly head: Buffer;
}

/**
 * The keys of an open vault, held as Buffers until `wipe`.
 *
 * `member` and `signing` are null where the department or a sheet opened it: nobody can sign as
 * a member without that member's slot.
 */
export interface OpenedKeys {
  readonly vault: string;
  readonly member: string | null;
  readonly generation: number;
  /** The vault key itself, 32 bytes. */
  readonly vk: Buffer;
  /** Raw SQLCipher key, 32 bytes. */
  readonly db: Buffer;
  /** MAC key of the head anchor, 32 bytes. */
  readonly head: Buffer;
  readonly signing: Signing | null;
  readonly ring: KeyRing;
  /**
   * Null but while a rotation is under way. Then the database and the anchor may still be under
   * these: try `db` first, then `previous.db`, and finish what was begun.
   */
  readonly previous: PreviousKeys | null;
  /** The member's two seeds (Ed25519, X25519), for making another slot of theirs; null without a member. */
  readonly seeds: MemberSeeds | null;
  /** Overwrites every key with zeros. Nothing of it may be used afterwards. */
  readonly wipe: () => void;
}

/** The private half of a member: 32 bytes each. */
export interface MemberSeeds {
  readonly sign: Buffer;
  readonly seal: Buffer;
}
