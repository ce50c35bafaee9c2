import { z } from 'zod';

/** The id of anything in the vault: a UUIDv7, so that ids sort by when they were made. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;
