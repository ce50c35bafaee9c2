// One place, so that the window, the history and the record never say it differently.
import type { EntryFlag, EntryKind, Limb, Outcome, Pointer } from './words/entry.ts';

/** A word or phrase as it stands at the beginning of a line. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What kind of thing an entry records. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  decision: 'Decision',
  steer: 'Steer',
  'significant-information': 'Significant information',
  'material-change': 'Material change',
  'incident-stub': 'Incident (no content held)',
};

/** The outcome, in the words that private offices use. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  approved: 'Approved',
  content: 'Content',
  'content-subject-to': 'Content, subject to conditions',
  'agreed-in-principle': 'Agreed in principle',
  'not-content': 'Not content',
  noted: 'Noted',
  'steer-given': 'Steer given',
  'wants-advice': 'Wants advice',
  'would-like-to-discuss': 'Would like to discuss',
  deferred: 'Deferred',
  delegated: 'Delegated',
  cleared: 'Cleared',
  reversed: 'Reversed',
};

/** The half of ¶14 that made it significant, as within a sentence. */
export const LIMB_WORDS: Readonly<Record<Limb, string>> = {
  'direction-of-work': 'direction of work',
  'change-of-situation': 'change of situation',
};

/** What a pointer points to, as within a sentence. */
export const POINTER_WORDS: Readonly<Record<Pointer['kind'], string>> = {
  submission: 'submission',
  'box-return': 'box return',
  'meeting-note': 'meeting note',
  'clearance-letter': 'clearance letter',
  'accounting-officer-advice': 'accounting-officer advice',
  'written-direction': 'written direction',
  other: 'other paper',
};

/** What else an entry touches, as within a sentence. */
export const FLAG_WORDS: Readonly<Record<EntryFlag, string>> = {
  'live-procurement': 'live procurement',
  litigation: 'litigation',
  'quasi-judicial': 'quasi-judicial',
  'law-officers': 'Law Officers',
  'cabinet-committee': 'Cabinet committee',
  'pre-election': 'pre-election period',
  'own-constituency': 'own-constituency interest',
};
