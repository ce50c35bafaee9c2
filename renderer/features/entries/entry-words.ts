import type {
  Basis,
  CaptureMethod,
  EntryFlag,
  EntryKind,
  EntryLink,
  Limb,
  Outcome,
  Pointer,
} from '#shared/words/entry.ts';
import type { DeviceState } from '#shared/words/device.ts';

/** How the words of an entry are shown. One place, so that list, panel, editor and filter agree. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  decision: 'Decision',
  steer: 'Steer',
  'significant-information': 'Significant information',
  'material-change': 'Material change',
  'incident-stub': 'Incident stub',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  approved: 'Approved',
  content: 'Content',
  'content-subject-to': 'Content subject to…',
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

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  exported: 'Exported from the chat',
  seen: 'Seen by the office',
  forwarded: 'Forwarded to the office',
  told: 'Told to the office',
  'not-confirmed': 'Not confirmed',
};

export const LIMB_WORDS: Readonly<Record<Limb, string>> = {
  'direction-of-work': 'Direction of work',
  'change-of-situation': 'Change of situation',
};

export const CAPTURE_WORDS: Readonly<Record<CaptureMethod, string>> = {
  copy: 'Copied text',
  forward: 'Forwarded',
  screenshot: 'Screenshot',
  export: 'Export of the chat',
  substance: 'The substance, written down',
};

export const DEVICE_STATE_WORDS: Readonly<Record<DeviceState, string>> = {
  corporate: 'Corporate',
  'private-managed': 'Private, corporately managed',
  'private-unmanaged': 'Private and unmanaged',
};

export const FLAG_WORDS: Readonly<Record<EntryFlag, string>> = {
  'live-procurement': 'Live procurement',
  litigation: 'Litigation',
  'quasi-judicial': 'Quasi-judicial',
  'law-officers': 'Law Officers',
  'cabinet-committee': 'Cabinet committee',
  'pre-election': 'Pre-election period',
  'own-constituency': 'Own constituency',
};

export const POINTER_WORDS: Readonly<Record<Pointer['kind'], string>> = {
  submission: 'Submission',
  'box-return': 'Box return',
  'meeting-note': 'Meeting note',
  'clearance-letter': 'Clearance letter',
  'accounting-officer-advice': 'Accounting officer’s advice',
  'written-direction': 'Written direction',
  other: 'Other',
};

export const LINK_WORDS: Readonly<Record<EntryLink['kind'], string>> = {
  supersedes: 'Supersedes',
  reverses: 'Reverses',
  'part-of': 'Part of',
};

/** Choices of a select, in the order in which the words stand. */
export const choicesOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
): { readonly value: Key; readonly label: string }[] =>
  (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
