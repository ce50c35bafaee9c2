import { z } from 'zod';
import { declaresSecret, secretField } from '#policy/secret-words.ts';
import { LONDON } from '#shared/dates.ts';
import { blankEntry } from '#shared/blank-entry.ts';
import { EntryDetails } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { parseWhen, whenText } from './when.ts';

/** An entry while it is being typed: as it will be, but for the times, which are still text. */
export type EntryDraft = Omit<EntryDetails, 'madeAt' | 'learntAt'> & {
  readonly made: string;
  readonly learnt: string;
  /** Why an entry that is logged is amended; empty for one that is not. */
  readonly amendReason: string;
};

/** What is wrong with one field, in a sentence that stands at the field and in the summary. */
export interface DraftProblem {
  /** The field of the draft; `fieldId` gives its id on the page. */
  readonly field: string;
  readonly says: string;
}

/** The entry that was typed, or all that is wrong with it. */
export type ReadDetails =
  | { readonly ok: true; readonly value: EntryDetails }
  | { readonly ok: false; readonly error: readonly DraftProblem[] };

/** An entry as a form shows it. */
export const draftOf = ({ madeAt, learntAt, ...rest }: EntryDetails): EntryDraft => ({
  ...rest,
  made: whenText(madeAt, rest.madeZone),
  learnt: whenText(learntAt, LONDON),
  amendReason: '',
});

/** An entry with nothing in it but what can be taken for granted now. */
export const emptyDraft = (now: Instant): EntryDraft => ({
  ...draftOf(blankEntry(now)),
  // Only the person knows when it was made.
  made: '',
});

const EMPTY_SAYS: Readonly<Record<string, string>> = {
  title: 'Say what was decided, in one plain sentence.',
  decidedBy: 'Say who decided, or leave it empty.',
  others: 'Give each person a name, or remove the line.',
  pointers: 'Give each pointer a reference, or remove the line.',
  accounts: 'Say whose account it is, or remove the line.',
  actions: 'Say what is to be done, or remove the line.',
  channelReason: 'Say who gave the reason.',
  links: 'Choose the entry it is linked to, or remove the line.',
};

const says = (field: string, issue: z.core.$ZodIssue): string => {
  if (issue.code === 'too_big') {
    return `This is too long. The longest that is kept is ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'lines'}.`;
  }
  return EMPTY_SAYS[field] ?? 'This cannot be kept as it stands. Check it.';
};

const onePerField = (problems: readonly DraftProblem[]): DraftProblem[] =>
  [
    ...new Map(problems.toReversed().map((problem) => [problem.field, problem])).values(),
  ].toReversed();

/**
 * The entry that a draft stands for, or what is wrong with it, one sentence a field in the order of
 * the form. A person typed it, so nothing here is taken for granted.
 */
export const detailsOf = (draft: EntryDraft, now: Instant): ReadDetails => {
  const { made, learnt, amendReason: _reason, ...rest } = draft;
  const times = {
    made: parseWhen(made, { now, zone: draft.madeZone }),
    learnt: parseWhen(learnt, { now, zone: LONDON }),
  };
  const wrongTimes = (['made', 'learnt'] as const).flatMap((field) => {
    const read = times[field];
    return read.ok ? [] : [{ field, says: read.why }];
  });
  const parsed = EntryDetails.safeParse({
    ...rest,
    // Only to see what else is wrong: where a time cannot be read, nothing is given back.
    madeAt: times.made.ok ? times.made.at : now,
    learntAt: times.learnt.ok ? times.learnt.at : now,
  });
  if (parsed.success && wrongTimes.length === 0) return { ok: true, value: parsed.data };
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const field = String(issue.path[0] ?? '');
    return { field, says: says(field, issue) };
  });
  return { ok: false, error: onePerField([...wrong, ...wrongTimes]) };
};

/**
 * An amended entry whose times were left as they were shown keeps the instants it has: a form shows
 * minutes, and what nobody changed must not stand in the history as changed.
 */
export const withTimesKept = (details: EntryDetails, held: EntryDetails): EntryDetails => {
  const [before, after] = [draftOf(held), draftOf(details)];
  const sameMade = before.made === after.made && held.madeZone === details.madeZone;
  return {
    ...details,
    madeAt: sameMade ? held.madeAt : details.madeAt,
    learntAt: before.learnt === after.learnt ? held.learntAt : details.learntAt,
  };
};

/**
 * The entry as far as it can be told while it is typed, for what the guidance says of it. Empty
 * lines of lists are left out; a time that cannot be read yet is taken as now.
 */
export const provisionalDetails = (draft: EntryDraft, now: Instant): EntryDetails => {
  const { made, learnt, amendReason: _reason, ...rest } = draft;
  const madeAt = parseWhen(made, { now, zone: draft.madeZone });
  const learntAt = parseWhen(learnt, { now, zone: LONDON });
  return {
    ...rest,
    madeAt: madeAt.ok ? madeAt.at : now,
    learntAt: learntAt.ok ? learntAt.at : now,
  };
};

/** Whether what is typed declares itself above OFFICIAL: then nothing of it may be kept, not even as a draft (¶11). */
export const isAboveOfficial = (draft: EntryDraft): boolean => {
  const { made: _made, learnt: _learnt, amendReason, ...rest } = draft;
  return (
    secretField({ ...rest, madeAt: '', learntAt: '' }) !== null ||
    declaresSecret(amendReason) !== null
  );
};
