import { z } from 'zod';

/** The tier of the Government Security Classifications Policy. Only OFFICIAL may be held (¶11). */
export const Tier = z.enum(['official', 'secret', 'top-secret']);
export type Tier = z.infer<typeof Tier>;

/**
 * How information is marked. -SENSITIVE is a marking on OFFICIAL, not a tier of its own; any
 * additional marking takes ¶9 and ¶10 down their stricter path, whether or not the information is
 * significant.
 */
export const Marking = z.object({
  tier: Tier,
  sensitive: z.boolean(),
  /** Handling instructions, such as RECIPIENTS ONLY. */
  handling: z.array(z.string().trim().min(1).max(80)).max(10),
  /** Descriptors, such as COMMERCIAL. */
  descriptors: z.array(z.string().trim().min(1).max(80)).max(10),
  /** A national caveat, such as UK EYES ONLY. */
  caveat: z.string().trim().max(80).nullable(),
});
export type Marking = z.infer<typeof Marking>;

/** Marked OFFICIAL and nothing more. */
export const OFFICIAL: Marking = {
  tier: 'official',
  sensitive: false,
  handling: [],
  descriptors: [],
  caveat: null,
};

/** Whether anything beyond the bare tier is marked (¶9a, ¶10a: "additional marking"). */
export const isAdditionallyMarked = (marking: Marking): boolean =>
  marking.sensitive ||
  marking.handling.length > 0 ||
  marking.descriptors.length > 0 ||
  marking.caveat !== null;

/** What a vault, a page or a pack may show at its top and bottom. */
export const Banner = z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']);
export type Banner = z.infer<typeof Banner>;

/** The marking of one thing in the form in which it is written, in capitals. */
export const markingText = (marking: Marking): string => {
  const tier = { official: 'OFFICIAL', secret: 'SECRET', 'top-secret': 'TOP SECRET' }[marking.tier];
  const base = marking.sensitive && marking.tier === 'official' ? `${tier}-SENSITIVE` : tier;
  const extra = [...marking.handling, ...marking.descriptors, marking.caveat ?? ''];
  return [base, ...extra.filter((part) => part !== '').map((part) => part.toUpperCase())].join(' ');
};

/** The banner over several things: the highest of them. */
export const highestBanner = (markings: readonly Marking[]): Banner =>
  markings.some((marking) => marking.sensitive) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
