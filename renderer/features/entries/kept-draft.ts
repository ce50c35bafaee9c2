import { z } from 'zod';
import { LONDON } from '#shared/dates.ts';
import { EntryDetails } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import type { EntryDraft } from './entry-form.ts';
import { settledWhen } from './when.ts';

/** What a kept draft must look like; text is not yet bounded below, since it was being typed. */
const KeptDraft = z.looseObject({
  title: z.string(),
  made: z.string(),
  learnt: z.string(),
  marking: EntryDetails.shape.marking,
});

/** What is kept of a form that was being typed. `10:00` may be found again tomorrow: it is kept with its day. */
export const draftText = (draft: EntryDraft, now: Instant): string =>
  JSON.stringify({
    ...draft,
    made: settledWhen(draft.made, { now, zone: draft.madeZone }),
    learnt: settledWhen(draft.learnt, { now, zone: LONDON }),
  });

/** What one form hands to another to go on with: nothing that was left and is found again. */
export const handedText = (draft: EntryDraft): string => JSON.stringify({ ...draft, handed: true });

const Handed = z.looseObject({ handed: z.literal(true) });

/** Whether a kept draft was handed over, and not touched since. */
export const wasHanded = (text: string): boolean => {
  try {
    return Handed.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

/**
 * A kept draft on top of what the form starts as; null where it cannot be read, as after an update
 * that changed the fields. A draft of another shape is not worth a failure: it is only left out.
 */
export const readDraft = (text: string, start: EntryDraft): EntryDraft | null => {
  try {
    const kept = KeptDraft.parse(JSON.parse(text));
    const known = Object.entries(kept).filter(
      ([field, value]) => field in start && sameSort(value, start[field as keyof EntryDraft]),
    );
    return { ...start, ...(Object.fromEntries(known) as Partial<EntryDraft>) };
  } catch {
    return null;
  }
};

const sameSort = (value: unknown, like: unknown): boolean => {
  if (like === null || value === null) return true;
  return Array.isArray(value) === Array.isArray(like) && typeof value === typeof like;
};
