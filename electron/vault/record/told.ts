import { dayOf, longDay } from '#shared/dates.ts';
import { listText } from '#shared/plural.ts';
import { markingText } from '#shared/words/classification.ts';
import type { Entry, EntryChange } from '#shared/words/entry.ts';
import type { Message } from '#shared/words/message.ts';
import type { RecordSource } from './record-source.ts';

/** A sentence with the entry that it is about. */
export interface Cited {
  readonly says: string;
  readonly reference: string | null;
}

/** One entry with what surrounds it, ready to be told. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly marking: string;
  readonly channel: string;
  readonly chat: string;
  readonly device: string;
  readonly evidence: readonly Message[];
  /** Ids of evidence that is no longer held: it was disposed of. */
  readonly evidenceGone: number;
  /** Reversals and supersessions of this entry, oldest first. */
  readonly overtaken: readonly Cited[];
  /** What this entry itself reverses, supersedes or is part of. */
  readonly links: readonly Cited[];
  readonly history: readonly EntryChange[];
  /** To whom it is limited and why; empty where the whole office may read it. */
  readonly needToKnow: string;
}

type Named = { readonly id: string; readonly name: string };

/** What a thing is called; empty where it is in no register. */
export const nameOf = (things: readonly Named[], id: string | null): string =>
  things.find((thing) => thing.id === id)?.name ?? '';

const dayMade = ({ madeAt, madeZone }: Entry): string => longDay(dayOf(madeAt, madeZone));

/** Entries in the order in which they were made; two of one minute by reference. */
export const byTime = (a: Entry, b: Entry): number => {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
  return a.reference < b.reference ? -1 : 1;
};

const PAST = { reverses: 'reversed', supersedes: 'superseded' } as const;
const LINK = {
  reverses: 'This reverses',
  supersedes: 'This supersedes',
  'part-of': 'This is part of',
} as const;

const overtakenOf = (entry: Entry, byId: ReadonlyMap<string, Entry>): readonly Cited[] =>
  entry.overtakenBy
    .flatMap(({ kind, entry: id }) => {
      const later = byId.get(id);
      return later ? [{ kind, later }] : [];
    })
    .toSorted((a, b) => byTime(a.later, b.later))
    .map(({ kind, later }) => ({
      says: `On ${dayMade(later)} this was ${PAST[kind]}: ${later.title}`,
      reference: later.reference,
    }));

const linksOf = (entry: Entry, byId: ReadonlyMap<string, Entry>): readonly Cited[] =>
  entry.links.map(({ kind, entry: id }) => {
    const other = byId.get(id);
    return other
      ? {
          says: `${LINK[kind]} what was recorded of ${dayMade(other)}: ${other.title}`,
          reference: other.reference,
        }
      : { says: `${LINK[kind]} an entry that is not held here`, reference: null };
  });

const needToKnowText = ({ needToKnow }: Entry, { members }: RecordSource): string => {
  if (!needToKnow) return '';
  const names = needToKnow.members.map((id) => nameOf(members, id) || 'a member not known');
  return `Limited to ${listText(names)}: ${needToKnow.why}`;
};

/** Tells entries with what surrounds them: names for ids, evidence, what became of them. */
export const createTeller = (source: RecordSource): ((entry: Entry) => ToldEntry) => {
  const byId = new Map(source.entries.map((entry) => [entry.id, entry]));
  return (entry) => {
    const evidence = entry.evidence.flatMap((id) => source.evidence.get(id) ?? []);
    return {
      entry,
      marking: markingText(entry.marking),
      channel: nameOf(source.channels, entry.channel),
      chat: nameOf([...source.chats, ...source.otherChats], entry.chat),
      device: nameOf(source.devices, entry.device),
      evidence,
      evidenceGone: entry.evidence.length - evidence.length,
      overtaken: overtakenOf(entry, byId),
      links: linksOf(entry, byId),
      history: source.histories.get(entry.id) ?? [],
      needToKnow: needToKnowText(entry, source),
    };
  };
};
