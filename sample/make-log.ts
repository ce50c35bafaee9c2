import type { EntryDetails } from '#shared/words/entry.ts';
import { CAST, type CastKey } from './cast.ts';
import { instantOf } from './instant.ts';
import { inOrder, type Making } from './making.ts';
import type { Registers } from './make-registers.ts';
import { evidenceKey, type Evidence } from './make-triage.ts';
import type { PlannedAmendment, PlannedEntry, PlannedIncident } from './plan.ts';
import { DEVICES } from './register.ts';
import type { PlannedStory } from './sample-plan.ts';
import { held, worked } from './worked.ts';

interface Known {
  readonly registers: Registers;
  readonly evidence: Evidence;
  /** Ids of entries, by their keys. */
  readonly entries: Map<string, string>;
}

const party = ({ registers }: Known, key: CastKey): { person: string; name: string } => ({
  person: held(registers.people, key),
  name: CAST[key].name,
});

const restsOn = ({ evidence }: Known, { chat, rests = [] }: PlannedEntry): string[] =>
  chat === null ? [] : rests.map((tag) => held(evidence, evidenceKey(chat, tag)));

/** The device that was used, where it was not the chat’s. */
const deviceOf = (
  { registers }: Known,
  { usedDevice }: PlannedEntry,
): Partial<Pick<EntryDetails, 'device' | 'deviceState'>> => {
  if (usedDevice === undefined) return {};
  return usedDevice === null
    ? { device: null, deviceState: null }
    : { device: held(registers.devices, usedDevice), deviceState: DEVICES[usedDevice].state };
};

/** What an entry says of itself, without the keys by which the sample knows things. */
const plainly = ({
  key: _key,
  tenure: _tenure,
  made: _made,
  learnt: _learnt,
  chat: _chat,
  channelName: _channelName,
  by: _by,
  with: _with,
  rests: _rests,
  usedDevice: _usedDevice,
  linked: _linked,
  ...said
}: PlannedEntry): Partial<EntryDetails> => said;

const logEntry = async (
  { api }: Making,
  known: Known,
  { planned, theme }: { readonly planned: PlannedEntry; readonly theme: string },
): Promise<void> => {
  const { registers, entries } = known;
  const tenure = held(registers.tenures, planned.tenure);
  const chat = planned.chat === null ? null : held(registers.chats, planned.chat);
  const started = await api.entries.draft({ tenure, chat, evidence: restsOn(known, planned) });
  const details: EntryDetails = {
    ...worked(planned.key, started),
    ...plainly(planned),
    ...deviceOf(known, planned),
    theme,
    madeAt: instantOf(planned.made, planned.madeZone),
    learntAt: instantOf(planned.learnt),
    decidedBy: planned.by === null ? null : party(known, planned.by),
    others: (planned.with ?? []).map((key) => party(known, key)),
    links: (planned.linked ?? []).map(({ kind, to }) => ({ kind, entry: held(entries, to) })),
  };
  const logged = worked(planned.key, await api.entries.log({ tenure, details }));
  entries.set(planned.key, logged.id);
};

const logIncident = async (
  { api }: Making,
  { registers, entries }: Known,
  planned: PlannedIncident,
): Promise<void> => {
  const stub = {
    at: instantOf(planned.at),
    chat: held(registers.chats, planned.chat),
    toldSecurityAt: instantOf(planned.toldSecurityAt),
    toldWhom: planned.toldWhom,
  };
  const tenure = held(registers.tenures, planned.tenure);
  const logged = worked(planned.key, await api.entries.incident({ tenure, stub }));
  entries.set(planned.key, logged.id);
};

const amend = async (
  { api }: Making,
  known: Known,
  { planned, story }: { readonly planned: PlannedAmendment; readonly story: PlannedStory },
): Promise<void> => {
  const id = held(known.entries, planned.entry);
  const entry = worked(planned.entry, await api.entries.get({ id }));
  const first = story.entries.find(({ key }) => key === planned.entry);
  const evidence =
    first && planned.rests ? restsOn(known, { ...first, rests: planned.rests }) : entry.evidence;
  const learntAt = planned.learnt === undefined ? entry.learntAt : instantOf(planned.learnt);
  const details = { ...entry, ...planned.changes, theme: story.theme, evidence, learntAt };
  worked(planned.entry, await api.entries.amend({ id, details, reason: planned.reason }));
};

interface Step {
  /** London’s wall time at which the office learnt of it. */
  readonly learnt: string;
  readonly log: () => Promise<void>;
}

/** Entries and incidents as the office came to know of them, so that their numbers rise with time. */
const stepsOf = (making: Making, known: Known): readonly Step[] => {
  const { stories } = making.plan;
  const entries = stories.flatMap(({ theme, entries: all }) =>
    all.map((planned): Step => ({
      learnt: planned.learnt,
      log: () => logEntry(making, known, { planned, theme }),
    })),
  );
  const incidents = stories.flatMap(({ incidents: all = [] }) =>
    all.map((planned): Step => ({
      learnt: planned.at,
      log: () => logIncident(making, known, planned),
    })),
  );
  return [...entries, ...incidents].toSorted((one, other) =>
    one.learnt === other.learnt ? 0 : one.learnt < other.learnt ? -1 : 1,
  );
};

/** Logs all that the office learnt of, then what it learnt of it later. Gives their numbers. */
export const makeLog = async (
  making: Making,
  registers: Registers,
  evidence: Evidence,
): Promise<ReadonlyMap<string, string>> => {
  const known: Known = { registers, evidence, entries: new Map() };
  await inOrder(making, { step: 'Logging', items: stepsOf(making, known) }, async ({ log }) => {
    await log();
    return '';
  });
  const changes = making.plan.stories.flatMap((story) =>
    (story.amendments ?? []).map((planned) => ({ planned, story })),
  );
  await inOrder(making, { step: 'Amending', items: changes }, async (one) => {
    await amend(making, known, one);
    return one.planned.reason;
  });
  return known.entries;
};
