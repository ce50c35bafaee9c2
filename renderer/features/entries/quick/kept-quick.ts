import { z } from 'zod';
import { declaresSecret } from '#policy/secret-words.ts';
import { LONDON } from '#shared/dates.ts';
import { Party } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { settledWhen } from '../when.ts';
import type { QuickFields } from './quick-fields.ts';

/** The longest name that a form may have on the desk. */
const LONGEST_FORM = 100;

const KeptQuick = z.object({
  what: z.string(),
  when: z.string(),
  where: z.string(),
  decidedBy: Party.nullable(),
});

/** One draft for quick entries from anywhere; one for each chat, and for each first message. */
export const quickForm = (where: string, evidence: readonly string[]): string =>
  ['quick', evidence[0] ?? where]
    .filter((part) => part !== '')
    .join(':')
    .slice(0, LONGEST_FORM);

/** What is kept of a quick entry that was being typed. A look that was ticked is asked again. */
export const quickText = ({ what, when, where, decidedBy }: QuickFields, now: Instant): string =>
  JSON.stringify({ what, when: settledWhen(when, { now, zone: LONDON }), where, decidedBy });

/** The fields that were kept, on top of what the form begins with; null where they cannot be read. */
export const readQuickText = (text: string, start: QuickFields): QuickFields | null => {
  try {
    return { ...start, ...KeptQuick.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
};

/** Whether anything typed declares itself above OFFICIAL: then nothing of it is kept (¶11). */
export const isQuickSecret = ({ what, where, decidedBy }: QuickFields): boolean =>
  [what, where, decidedBy?.name ?? ''].some((text) => declaresSecret(text) !== null);
