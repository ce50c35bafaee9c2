import { z } from 'zod';
import { Id } from './id.ts';
import { Line, Prose } from './text.ts';
import { Day } from './time.ts';

/** What goes into a record: one tenure, a period, and what the office writes about its themes. */
export const RecordChoices = z.object({
  tenure: Id,
  from: Day,
  to: Day,
  /** Only these themes; empty for all. */
  themes: z.array(z.string()).max(200),
});
export type RecordChoices = z.infer<typeof RecordChoices>;

/** The lead paragraph that the office writes for a theme of the record. */
export const ThemeNote = z.object({ tenure: Id, theme: Line, lead: Prose });

/** What one file written out of the vault is. */
export const Written = z.object({
  /** Where it is, for people to read. */
  where: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
});
export type Written = z.infer<typeof Written>;
