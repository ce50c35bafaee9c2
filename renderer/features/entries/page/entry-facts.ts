import { counted, hoursText, listText } from '#shared/plural.ts';
import { longDay, longTime } from '#shared/dates.ts';
import { markingText } from '#shared/words/classification.ts';
import type { Action, ChannelReason, Entry, EntryDetails } from '#shared/words/entry.ts';
import {
  capital,
  FLAG_WORDS,
  KIND_WORDS,
  LIMB_WORDS,
  OUTCOME_WORDS,
  POINTER_WORDS,
} from '#shared/entry-words.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';
import { BASIS_WORDS, CAPTURE_WORDS, LINK_WORDS } from '../entry-words.ts';
import { FIELD_WORDS } from '../field-words.ts';

/** What the ids in an entry are called. */
export interface FactNames {
  readonly chat: (id: string | null) => string;
  readonly channel: (id: string | null) => string;
  readonly device: (id: string | null) => string;
  /** Reference and title of another entry. */
  readonly entry: (id: string) => string;
}

/** One line of an entry's page: what, and what was said. */
export interface Fact {
  readonly field: keyof EntryDetails;
  readonly what: string;
  readonly says: string;
}

const yes = (flag: boolean): string => (flag ? 'Yes' : '');

const reasonText = (reason: ChannelReason): string => {
  switch (reason.state) {
    case 'given':
      return `Given by ${reason.by}: ${reason.reason}`;
    case 'not-given':
      return `Not given, asked on ${longDay(reason.askedOn)}`;
    case 'not-asked':
      return 'Not asked yet';
  }
};

const actionText = ({ what, owner, due }: Action): string =>
  [what, owner, due === null ? '' : `by ${longDay(due)}`].filter((part) => part !== '').join(', ');

type Says = {
  readonly [Field in Exclude<keyof EntryDetails, 'title' | 'exactWords' | 'madeZone'>]: (
    entry: Entry,
    names: FactNames,
  ) => string;
};

/** What each field says on the page of an entry; an empty text where there is nothing to say. */
const SAYS: Says = {
  kind: ({ kind }) => KIND_WORDS[kind],
  outcome: ({ outcome }) => (outcome === null ? '' : OUTCOME_WORDS[outcome]),
  conditions: ({ conditions }) => conditions,
  asked: ({ asked }) => asked,
  advised: ({ advised }) => advised,
  pointers: ({ pointers }) =>
    pointers
      .map(({ kind, reference }) => `${capital(POINTER_WORDS[kind])} ${reference}`)
      .join('\n'),
  reason: ({ reason }) => reason,
  madeAt: ({ madeAt, madeZone }) => longTime(madeAt, madeZone),
  learntAt: ({ learntAt }) => longTime(learntAt),
  basis: ({ basis }) => BASIS_WORDS[basis],
  accounts: ({ accounts }) => accounts.map(({ by, says }) => `${by}: ${says}`).join('\n'),
  confirmedBack: ({ confirmedBack }) => ({ yes: 'Yes', no: 'No', 'not-yet': '' })[confirmedBack],
  decidedBy: ({ decidedBy }) => decidedBy?.name ?? '',
  others: ({ others }) => listText(others.map(({ name }) => name)),
  recorderWasIn: ({ recorderWasIn }) => yes(recorderWasIn),
  chat: ({ chat }, names) => names.chat(chat),
  channel: ({ channel }, names) => names.channel(channel),
  account: ({ account }) => account,
  device: ({ device }, names) => names.device(device),
  deviceState: ({ deviceState }) =>
    deviceState === null ? 'Not known' : DEVICE_WORDS[deviceState],
  timerHours: ({ timerHours }) => (timerHours === null ? '' : hoursText(timerHours)),
  channelReason: ({ channelReason }) => reasonText(channelReason),
  limb: ({ limb }) => (limb === null ? '' : capital(LIMB_WORDS[limb])),
  unsolicited: ({ unsolicited }) => yes(unsolicited),
  drift: ({ drift }) => yes(drift),
  marking: ({ marking }) => markingText(marking),
  personalData: ({ personalData }) => yes(personalData),
  specialCategory: ({ specialCategory }) => yes(specialCategory),
  captureMethod: ({ captureMethod }) => CAPTURE_WORDS[captureMethod],
  whyNoCopy: ({ whyNoCopy }) => whyNoCopy,
  evidence: ({ evidence }) => (evidence.length === 0 ? '' : counted(evidence.length, 'message')),
  toldTo: ({ toldTo }) => toldTo,
  actedOn: ({ actedOn }) => actedOn,
  whatFollowed: ({ whatFollowed }) => whatFollowed,
  readOut: ({ readOut }) => readOut,
  theme: ({ theme }) => theme,
  tags: ({ tags }) => tags.join(', '),
  links: ({ links }, names) =>
    links.map(({ kind, entry }) => `${LINK_WORDS[kind]} ${names.entry(entry)}`).join('\n'),
  flags: ({ flags }) => capital(flags.map((flag) => FLAG_WORDS[flag]).join(', ')),
  actions: ({ actions }) => actions.map(actionText).join('\n'),
  hardCopy: ({ hardCopy }) => hardCopy,
};

/** Everything that was said of an entry, in the order in which one thinks; what was not said is left out. */
export const entryFacts = (entry: Entry, names: FactNames): Fact[] =>
  (Object.keys(SAYS) as (keyof Says)[])
    .map((field) => ({ field, what: FIELD_WORDS[field], says: SAYS[field](entry, names) }))
    .filter(({ says }) => says !== '');

/** How an entry stands to others: what it overtook, and what overtook it. */
export const overtakenWords = ({ overtakenBy }: Entry, names: FactNames): string[] =>
  overtakenBy.map(({ kind, entry }) =>
    kind === 'reverses'
      ? `This was reversed by ${names.entry(entry)}.`
      : `This was superseded by ${names.entry(entry)}.`,
  );
