import { blankEntry } from '#shared/blank-entry.ts';
import type { EntryContext } from '#policy/facts.ts';
import { OFFICIAL, type Marking } from '#shared/words/classification.ts';
import type { EntryDetails } from '#shared/words/entry.ts';

export const SENSITIVE: Marking = { ...OFFICIAL, sensitive: true };

/** An entry of which the guidance says as little as it can: logistics, on a corporate device. */
export const anEntry = (over: Partial<EntryDetails> = {}): EntryDetails => ({
  ...blankEntry('2026-11-20T16:02:00.000Z'),
  title: 'Approved option B for the tender',
  outcome: 'approved',
  reason: 'It costs least',
  learntAt: '2026-11-20T18:12:00.000Z',
  decidedBy: { person: null, name: 'Marian Teale' },
  deviceState: 'corporate',
  channelReason: { state: 'given', by: 'Marian Teale', reason: 'In the car' },
  captureMethod: 'copy',
  ...over,
});

/** A context of which nothing is known. */
export const NOWHERE: EntryContext = { channel: null, chat: null };

/** A context with a channel of which all is well, but for what is given. */
export const channel = (over: Partial<NonNullable<EntryContext['channel']>>): EntryContext => ({
  channel: { endToEndEncrypted: 'yes', outsideUk: 'no', ...over },
  chat: null,
});
/** A context with a chat that the office is only told of, looked at daily. */
export const chat = (over: Partial<NonNullable<EntryContext['chat']>>): EntryContext => ({
  channel: null,
  chat: { sight: 'told', lookEveryDays: 1, ...over },
});
