import { timeOf } from '#shared/dates.ts';
import type { LookBasis } from '#shared/words/look.ts';
import type { Instant } from '#shared/words/time.ts';
import type { InputOf } from '#renderer/app/reading.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';

/** What can be said of a look without bringing anything in. */
export type LookKind = 'nothing-seen' | 'not-looked-at' | 'could-not-be-captured';

/** A look as it is being typed. */
export interface LookDraft {
  readonly kind: LookKind;
  readonly basis: LookBasis;
  /** Who judged that nothing was significant. */
  readonly who: string;
  readonly why: string;
}

/** The names of what can be said, as the buttons say them. */
export const LOOK_WORDS: Readonly<Record<LookKind, string>> = {
  'nothing-seen': 'Nothing seen',
  'not-looked-at': 'Not looked at because…',
  'could-not-be-captured': 'Could not be captured because…',
};

/** The ids of its fields on the page. */
export const LOOK_FIELDS = { who: 'look-who', why: 'look-why' } as const;

/** What is still missing. A look always carries who judged, or why there was none. */
export const lookProblems = ({ kind, who, why }: LookDraft): readonly FieldProblem[] => {
  if (kind === 'nothing-seen') {
    return who.trim() === '' ? [{ field: LOOK_FIELDS.who, says: 'Say who judged it' }] : [];
  }
  return why.trim() === '' ? [{ field: LOOK_FIELDS.why, says: 'Say why' }] : [];
};

/** The look as it is recorded: always with its basis and who judged, never "it held nothing". */
export const lookInput = (
  chat: string,
  draft: LookDraft,
  now: Instant,
): InputOf<'chats', 'look'> => {
  const judged = draft.kind === 'nothing-seen' ? `Judged by ${draft.who.trim()}.` : '';
  return {
    chat,
    outcome: draft.kind,
    upTo: now,
    basis: draft.kind === 'nothing-seen' ? draft.basis : 'seen',
    why: [judged, draft.why.trim()].filter((part) => part !== '').join(' '),
  };
};

/** What was recorded, in words. */
export const lookSaid = ({ kind, basis, who, why }: LookDraft, now: Instant): string => {
  const at = timeOf(now);
  if (kind === 'not-looked-at') return `Recorded at ${at}: not looked at because ${why.trim()}`;
  if (kind === 'could-not-be-captured') {
    return `Recorded at ${at}: could not be captured because ${why.trim()}`;
  }
  return basis === 'told'
    ? `Recorded: ${who.trim()} says nothing significant up to ${at}; not seen by the office`
    : `Recorded: looked at up to ${at} by ${who.trim()}; nothing judged significant`;
};
