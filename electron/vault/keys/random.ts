import { randomBytes } from 'node:crypto';

/** Gives this many unpredictable bytes. Injected, so that a test can fix or fail it. */
export type Random = (bytes: number) => Buffer;

/** The operating system's own generator. */
export const systemRandom: Random = (bytes) => randomBytes(bytes);
