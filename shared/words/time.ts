import { z } from 'zod';
import { isZone } from '../wall-time.ts';

/**
 * Years in which anything of an office can have been. `20` typed as a year is the year 20, and one such
 * entry would keep every record, pack and day it belongs to from being made.
 */
const isNearOurTime = (text: string): boolean => /^(?:19|20|21)\d\d-/.test(text);

/** An instant in UTC, `2026-11-22T18:10:00.000Z`, of the years 1900 to 2199. */
export const Instant = z.iso.datetime().refine(isNearOurTime);
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `2026-11-22`, with no zone, of the same years. */
export const Day = z.iso.date().refine(isNearOurTime);
export type Day = z.infer<typeof Day>;

/** An IANA zone that the machine knows, `Europe/London`. */
export const Zone = z.string().min(1).max(64).refine(isZone);
export type Zone = z.infer<typeof Zone>;
