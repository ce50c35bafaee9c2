import sodium from 'sodium-native';
import { openUnder, sealUnder } from '../keys/aead.ts';
import type { KeyRing } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import * as secretstream from './secretstream.ts';

/*
 * The sealed form of one file (docs/formats/sealed-files.md): a header of 108 bytes, then chunks
 * of 64 KiB, each 17 bytes longer than its content, the last one tagged FINAL.
 */
const MAGIC = Buffer.from('DAYBOOK1');
const NONCE = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
const KEY = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES;
const WRAPPED = KEY + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES;
const STREAM_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
const KEY_AT = MAGIC.length + 4;

export const HEADER_BYTES = KEY_AT + NONCE + WRAPPED + STREAM_HEADER;
export const CHUNK_BYTES = 65_536;
export const CHUNK_OVERHEAD = sodium.crypto_secretstream_xchacha20poly1305_ABYTES;

/** How long the sealed form of this many bytes is. */
export const sealedLength = (bytes: number): number =>
  HEADER_BYTES + bytes + Math.max(1, Math.ceil(bytes / CHUNK_BYTES)) * CHUNK_OVERHEAD;

/** A file while it is being sealed, chunk by chunk. */
export interface Sealing {
  readonly header: Buffer;
  /** Seals one chunk of at most 64 KiB into `into` and returns the bytes it took. */
  readonly push: (chunk: Buffer, isLast: boolean, into: Buffer) => number;
  readonly wipe: () => void;
}

/** Begins a sealed file under a key of its own, wrapped by the newest file key of the ring. */
export const beginSealing = (ring: KeyRing, random: Random): Sealing => {
  const wrappingKey = ring.fileKey(ring.newest);
  if (!wrappingKey) throw new Error(`the ring holds no file key ${ring.newest}`);
  const fileKey = random(KEY);
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt32LE(ring.newest, MAGIC.length);
  const context = Buffer.from(header.subarray(0, KEY_AT));
  const { nonce, box } = sealUnder({ key: wrappingKey, plain: fileKey, context, random });
  nonce.copy(header, KEY_AT);
  box.copy(header, KEY_AT + NONCE);

  const state = Buffer.alloc(secretstream.STATE_BYTES);
  const streamHeader = Buffer.alloc(STREAM_HEADER);
  secretstream.initPush(state, streamHeader, fileKey);
  streamHeader.copy(header, HEADER_BYTES - STREAM_HEADER);
  sodium.sodium_memzero(fileKey);

  let isFirst = true;
  return {
    header,
    push: (chunk, isLast, into) => {
      const tag = isLast ? secretstream.TAG_FINAL : secretstream.TAG_MESSAGE;
      const out = into.subarray(0, chunk.length + CHUNK_OVERHEAD);
      const bound = isFirst ? header : null;
      isFirst = false;
      return secretstream.push(state, out, chunk, bound, tag);
    },
    wipe: () => sodium.sodium_memzero(state),
  };
};

/** What the header of a sealed file gives: the way to its chunks, or what is wrong with it. */
export type Opening =
  | {
      readonly ok: true;
      /** Opens one chunk; null where it is not the next chunk of this file. */
      readonly pull: (chunk: Buffer) => { readonly plain: Buffer; readonly isLast: boolean } | null;
      readonly wipe: () => void;
    }
  | { readonly ok: false; readonly why: string };

/** Begins to open a sealed file from its header. */
export const beginOpening = (ring: KeyRing, header: Buffer): Opening => {
  if (header.length < HEADER_BYTES) return { ok: false, why: 'it is cut short' };
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) {
    return { ok: false, why: 'it does not begin as a sealed file does' };
  }
  const wrappingKey = ring.fileKey(header.readUInt32LE(MAGIC.length));
  if (!wrappingKey) return { ok: false, why: 'no key of its generation is held' };
  const fileKey = openUnder({
    key: wrappingKey,
    nonce: header.subarray(KEY_AT, KEY_AT + NONCE),
    box: header.subarray(KEY_AT + NONCE, KEY_AT + NONCE + WRAPPED),
    context: header.subarray(0, KEY_AT),
  });
  if (!fileKey) return { ok: false, why: 'its key does not open' };

  const state = Buffer.alloc(secretstream.STATE_BYTES);
  const streamHeader = header.subarray(HEADER_BYTES - STREAM_HEADER, HEADER_BYTES);
  secretstream.initPull(state, streamHeader, fileKey);
  sodium.sodium_memzero(fileKey);

  const tag = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_TAGBYTES);
  let isFirst = true;
  return {
    ok: true,
    pull: (chunk) => {
      if (chunk.length < CHUNK_OVERHEAD) return null;
      const plain = Buffer.allocUnsafe(chunk.length - CHUNK_OVERHEAD);
      const context = isFirst ? header.subarray(0, HEADER_BYTES) : null;
      isFirst = false;
      try {
        secretstream.pull(state, plain, tag, chunk, context);
      } catch {
        return null;
      }
      const isLast = tag[0] === secretstream.TAG_FINAL;
      return { plain, isLast };
    },
    wipe: () => sodium.sodium_memzero(state),
  };
};
