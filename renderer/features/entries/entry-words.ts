import type { Basis, CaptureMethod, EntryLink } from '#shared/words/entry.ts';

/** How the office knows, as a choice to be made. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  exported: 'Exported from the chat',
  seen: 'Seen by the office',
  forwarded: 'Forwarded to the office',
  told: 'Told to the office',
  'not-confirmed': 'Not confirmed',
};

/** How it was captured, as a choice to be made. */
export const CAPTURE_WORDS: Readonly<Record<CaptureMethod, string>> = {
  copy: 'Copied text',
  forward: 'Forwarded',
  screenshot: 'Screenshot',
  export: 'Export of the chat',
  substance: 'The substance, written down',
};

/** How an entry stands to an earlier one. */
export const LINK_WORDS: Readonly<Record<EntryLink['kind'], string>> = {
  supersedes: 'Supersedes',
  reverses: 'Reverses',
  'part-of': 'Part of',
};
