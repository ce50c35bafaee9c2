import { longDay } from '#shared/dates.ts';
import { markingText } from '#shared/words/classification.ts';
import type { ChannelReason, Entry } from '#shared/words/entry.ts';
import { DEVICE_WORDS, toldTime } from '../record/record-words.ts';

/** What the things that an entry names by id are called; empty where nothing is named. */
export interface Named {
  readonly channel: string;
  readonly chat: string;
  readonly device: string;
}

/** One line of the circumstances: what, and what is known of it. */
export interface Circumstance {
  readonly what: string;
  readonly says: string;
}

/** Why that device was used, in the words of whoever gave the reason, or that nobody has. */
export const whyText = (why: ChannelReason): string => {
  if (why.state === 'given') return `${why.by}: “${why.reason}”`;
  return why.state === 'not-given'
    ? `Not given; asked on ${longDay(why.askedOn)}.`
    : 'Not given; not asked yet.';
};

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(', ');

/** What the entry holds of the circumstances: never the exact words of the exchange, which the log has. */
export const circumstancesOf = (entry: Entry, named: Named): readonly Circumstance[] => {
  const { deviceState } = entry;
  const state = deviceState === null ? 'nobody has said whose' : DEVICE_WORDS[deviceState];
  const learnt =
    entry.learntAt === entry.madeAt
      ? ''
      : `The office learnt of it on ${toldTime(entry.learntAt)}.`;
  const all: readonly Circumstance[] = [
    { what: 'Entry', says: `${entry.reference}: ${entry.title}` },
    { what: 'When', says: toldTime(entry.madeAt, entry.madeZone) },
    { what: 'Learnt', says: learnt },
    { what: 'Who', says: entry.decidedBy?.name ?? 'Not known' },
    { what: 'With', says: entry.others.map(({ name }) => name).join(', ') },
    { what: 'Device', says: joined(named.device, state) },
    { what: 'Channel', says: joined(named.channel, named.chat, entry.account) },
    { what: 'Classification', says: markingText(entry.marking) },
    { what: 'Why', says: whyText(entry.channelReason) },
    {
      what: 'On file',
      says: entry.filings.map(({ reference }) => reference).join('; ') || 'Not filed yet.',
    },
  ];
  return all.filter(({ says }) => says !== '');
};

/**
 * What the report says in a person's words until somebody writes it otherwise: taken from the reason
 * that was given, or saying that none was.
 */
export const proposedText = ({ channelReason, decidedBy }: Entry): string => {
  if (channelReason.state === 'given') return channelReason.reason;
  const who = decidedBy?.name ?? 'Whoever used it';
  return channelReason.state === 'not-given'
    ? `${who} was asked on ${longDay(channelReason.askedOn)} why a private, unmanaged device was used and has given no reason yet.`
    : `Nobody has asked yet why a private, unmanaged device was used.`;
};
