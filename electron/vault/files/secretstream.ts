import sodium from 'sodium-native';

/** libsodium's secretstream as sodium-native 5 gives it; its published types describe version 2. */
interface SecretStream {
  readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number;
  readonly crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: number;
  readonly crypto_secretstream_xchacha20poly1305_TAG_FINAL: number;
  readonly crypto_secretstream_xchacha20poly1305_init_push: (
    state: Buffer,
    header: Buffer,
    key: Buffer,
  ) => void;
  readonly crypto_secretstream_xchacha20poly1305_init_pull: (
    state: Buffer,
    header: Buffer,
    key: Buffer,
  ) => void;
  /** Returns the bytes written. */
  readonly crypto_secretstream_xchacha20poly1305_push: (
    ...given: readonly [
      state: Buffer,
      out: Buffer,
      plain: Buffer,
      bound: Buffer | null,
      tag: number,
    ]
  ) => number;
  /** Throws where the chunk is not the next of the stream. */
  readonly crypto_secretstream_xchacha20poly1305_pull: (
    ...given: readonly [
      state: Buffer,
      plain: Buffer,
      tag: Buffer,
      sealed: Buffer,
      bound: Buffer | null,
    ]
  ) => number;
}

const native = sodium as unknown as SecretStream;

export const STATE_BYTES = native.crypto_secretstream_xchacha20poly1305_STATEBYTES;
export const initPush = native.crypto_secretstream_xchacha20poly1305_init_push;
export const initPull = native.crypto_secretstream_xchacha20poly1305_init_pull;
export const push = native.crypto_secretstream_xchacha20poly1305_push;
export const pull = native.crypto_secretstream_xchacha20poly1305_pull;
export const TAG_MESSAGE = native.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
export const TAG_FINAL = native.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
