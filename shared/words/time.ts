import { z } from 'zod';

/** An instant in UTC, `2026-11-22T18:10:00.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `2026-11-22`, with no zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An IANA zone, `Europe/London`. */
export const Zone = z.string().min(1).max(64);
export type Zone = z.infer<typeof Zone>;

/** The id of anything in the vault: a UUIDv7, so that ids sort by when they were made. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Text that people type: bounded, so that one field cannot fill the vault. */
export const Line = z.string().trim().min(1).max(500);
export const Prose = z.string().trim().max(20_000);
