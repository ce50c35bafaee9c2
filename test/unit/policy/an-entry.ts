import type { EntryContext } from '#policy/facts.ts';
import { OFFICIAL, type Marking } from '#shared/words/classification.ts';
import type { EntryDetails } from '#shared/words/entry.ts';

export const SENSITIVE: Marking = { ...OFFICIAL, sensitive: true };

/** An entry of which the guidance says as little as it can: logistics, on a corporate device. */
export const anEntry = (over: Partial<EntryDetails> = {}): EntryDetails => ({
  kind: 'decision',
  title: 'Approved option B for the tender',
  exactWords: '',
  outcome: 'approved',
  asked: '',
  advised: '',
  pointers: [],
  reason: 'It costs least',
  conditions: '',
  madeAt: '2026-11-20T16:02:00.000Z',
  madeZone: 'Europe/London',
  learntAt: '2026-11-20T18:12:00.000Z',
  basis: 'told',
  accounts: [],
  decidedBy: { person: null, name: 'Marian Teale' },
  others: [],
  recorderWasIn: false,
  channel: null,
  chat: null,
  account: '',
  device: null,
  deviceState: 'corporate',
  timerHours: null,
  unsolicited: false,
  drift: false,
  channelReason: { state: 'given', by: 'Marian Teale', reason: 'In the car' },
  limb: null,
  marking: OFFICIAL,
  personalData: false,
  specialCategory: false,
  captureMethod: 'copy',
  whyNoCopy: '',
  evidence: [],
  toldTo: '',
  actedOn: '',
  whatFollowed: '',
  confirmedBack: 'not-yet',
  readOut: '',
  theme: '',
  tags: [],
  links: [],
  flags: [],
  actions: [],
  hardCopy: '',
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
