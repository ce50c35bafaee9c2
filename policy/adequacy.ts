import type { EntryDetails } from '#shared/words/entry.ts';
import type { Filing } from '#shared/words/filing.ts';

/** What a stranger must be able to learn from an entry. */
export const ADEQUACY_PARTS = ['who', 'what', 'why', 'when', 'where filed'] as const;
export type AdequacyPart = (typeof ADEQUACY_PARTS)[number];

/** What adequacy looks at: an entry, or one still being typed with `filings: []`. */
export type AdequacyFacts = Pick<
  EntryDetails,
  | 'kind'
  | 'title'
  | 'outcome'
  | 'decidedBy'
  | 'reason'
  | 'advised'
  | 'pointers'
  | 'madeAt'
  | 'learntAt'
  | 'evidence'
> & { readonly filings: readonly Pick<Filing, 'evidenceIncluded'>[] };

/** What a stranger could tell from an entry, and what is still to be said. */
export interface Adequacy {
  readonly met: readonly AdequacyPart[];
  /** Never a bar to logging: what is still to be said, in words. */
  readonly missing: readonly { readonly part: AdequacyPart; readonly says: string }[];
}

const what = ({ kind, title, outcome }: AdequacyFacts): string | null => {
  if (title.trim() === '') return 'Say what was decided, in one plain sentence.';
  return kind === 'decision' && outcome === null
    ? 'Say what the outcome was: approved, content, not content, or another.'
    : null;
};

/** The ground is a reason, the advice it rested on, or where that advice is. */
const why = ({ reason, advised, pointers }: AdequacyFacts): string | null =>
  reason.trim() === '' && advised.trim() === '' && pointers.length === 0
    ? 'Say why, what the advice was, or where it is.'
    : null;

const whereFiled = ({ filings, evidence }: AdequacyFacts): string | null => {
  if (filings.length === 0) return 'Say where it is on the government system.';
  return evidence.length > 0 && !filings.some(({ evidenceIncluded }) => evidenceIncluded)
    ? 'The entry is filed, its evidence is not.'
    : null;
};

const checks: Readonly<Record<AdequacyPart, (entry: AdequacyFacts) => string | null>> = {
  who: ({ decidedBy }) => (decidedBy === null ? 'Say who decided it.' : null),
  what,
  why,
  when: ({ madeAt, learntAt }) =>
    Date.parse(madeAt) > Date.parse(learntAt)
      ? 'It is said to be made after the office learnt of it. Check both times.'
      : null,
  'where filed': whereFiled,
};

/** Of an incident stub only when it was and where its note is filed may be asked: never its content. */
const STUB_PARTS: readonly AdequacyPart[] = ['when', 'where filed'];

/**
 * Whether a stranger could tell from an entry who decided, what, why, when, and where it is filed.
 * It shows and never blocks.
 */
export const adequacy = (entry: AdequacyFacts): Adequacy => {
  const parts = entry.kind === 'incident-stub' ? STUB_PARTS : ADEQUACY_PARTS;
  const answers = parts.map((part) => ({ part, says: checks[part](entry) }));
  return {
    met: answers.filter(({ says }) => says === null).map(({ part }) => part),
    missing: answers.flatMap(({ part, says }) => (says === null ? [] : [{ part, says }])),
  };
};
