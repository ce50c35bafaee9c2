import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';
import { Day, Instant } from './time.ts';

/** Where it is on the government system. One filing may cover a day's bundle. */
export const FilingDetails = z.object({
  entries: z.array(Id).min(1).max(1_000),
  /** Reference, URL, document ID, or subject and sent time of an email. */
  reference: Line,
  system: z.string().trim().max(200),
  filedOn: Day,
  filedBy: Line,
  /** Whether the evidence was filed with it; until it is, the entry stays open. */
  evidenceIncluded: z.boolean(),
});
export type FilingDetails = z.infer<typeof FilingDetails>;

/** A filing as it is shown. */
export const Filing = FilingDetails.extend({ id: Id, recordedAt: Instant, recordedBy: z.string() });
export type Filing = z.infer<typeof Filing>;

/** A filing as one of its entries shows it: a bundle closes hundreds, which need not all be told with each. */
export const EntryFiling = Filing.omit({ entries: true });
export type EntryFiling = z.infer<typeof EntryFiling>;
