import type { EntryDetails } from '#shared/words/entry.ts';

/** What each field of an entry is called where it is spoken of: history, summaries, the page of one entry. */
export const FIELD_WORDS: Readonly<Record<keyof EntryDetails, string>> = {
  kind: 'Kind',
  title: 'What was decided',
  exactWords: 'The exact words',
  outcome: 'Outcome',
  asked: 'What was asked',
  advised: 'What was advised',
  pointers: 'Where the formal papers are',
  reason: 'Reason',
  conditions: 'Conditions',
  madeAt: 'Made',
  madeZone: 'Zone',
  learntAt: 'Learnt',
  basis: 'How the office knows',
  accounts: 'Accounts, where they differ',
  decidedBy: 'Decided by',
  others: 'Others in the exchange',
  recorderWasIn: 'Recorder was in the chat',
  channel: 'Channel',
  chat: 'Chat',
  account: 'Account',
  device: 'Device',
  deviceState: 'Whose device',
  timerHours: 'Timer',
  unsolicited: 'Unsolicited',
  drift: 'Drift',
  channelReason: 'Why this channel',
  limb: 'What makes it significant',
  marking: 'Classification',
  personalData: 'Personal data',
  specialCategory: 'Special category',
  captureMethod: 'How it was captured',
  whyNoCopy: 'Why there is no copy',
  evidence: 'Evidence',
  toldTo: 'Told to',
  actedOn: 'Acted on',
  whatFollowed: 'What followed',
  confirmedBack: 'Confirmed back',
  readOut: 'Read-out',
  theme: 'Theme',
  tags: 'Tags',
  links: 'Linked entries',
  flags: 'Flags',
  actions: 'Actions',
  hardCopy: 'Hard copy',
};

/** What a field is called; the two times of a form are called as in the entry, and so is what is said about an entry. */
export const fieldWords = (field: string): string => {
  const known: Readonly<Record<string, string>> = {
    ...FIELD_WORDS,
    made: FIELD_WORDS.madeAt,
    learnt: FIELD_WORDS.learntAt,
    needToKnow: 'Need to know',
  };
  return known[field] ?? field;
};
