import { dayOf, hoursBetween, longDay, longTime } from '#shared/dates.ts';
import { highestBanner, markingText } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Message } from '#shared/words/message.ts';
import type { Person } from '#shared/words/office.ts';
import type { RecordSource } from './record-source.ts';

/** One entry with what surrounds it, ready to be told. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly marking: string;
  readonly channel: string;
  readonly chat: string;
  readonly device: string;
  readonly evidence: readonly Message[];
  /** Reversals and supersessions of this entry, oldest first. */
  readonly overtaken: readonly { readonly says: string; readonly reference: string }[];
  readonly linked: readonly { readonly kind: string; readonly reference: string }[];
}

export interface ThemePart {
  readonly theme: string;
  readonly lead: string;
  readonly entries: readonly ToldEntry[];
}

/** Something that is not on file, or not known, and why. */
export interface Gap {
  readonly heading: string;
  readonly lines: readonly { readonly says: string; readonly reference: string | null }[];
}

export interface RecordModel {
  readonly source: RecordSource;
  readonly banner: string;
  readonly period: string;
  readonly staff: readonly string[];
  readonly principal: Person | null;
  readonly officials: readonly Person[];
  readonly external: readonly Person[];
  readonly themes: readonly ThemePart[];
  readonly inOrder: readonly ToldEntry[];
  readonly gaps: readonly Gap[];
}

const NO_THEME = 'Without a theme';

const nameOf = <Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
  id: string | null,
): string => things.find((thing) => thing.id === id)?.name ?? '';

const inPeriod = ({ choices }: RecordSource, { madeAt, madeZone, theme }: Entry): boolean => {
  const day = dayOf(madeAt, madeZone);
  const wanted = choices.themes.length === 0 || choices.themes.includes(theme);
  return day >= choices.from && day <= choices.to && wanted;
};

const byTime = (a: Entry, b: Entry): number =>
  a.madeAt === b.madeAt ? (a.reference < b.reference ? -1 : 1) : a.madeAt < b.madeAt ? -1 : 1;

const tell = (source: RecordSource, entry: Entry): ToldEntry => {
  const referenceOf = (id: string): string =>
    source.entries.find((other) => other.id === id)?.reference ?? 'an entry that is not held';
  const overtaken = entry.overtakenBy.flatMap(({ kind, entry: by }) => {
    const later = source.entries.find(({ id }) => id === by);
    if (!later) return [];
    const verb = kind === 'reverses' ? 'reversed' : 'superseded';
    const when = longDay(dayOf(later.madeAt, later.madeZone));
    return [{ says: `On ${when} this was ${verb}: ${later.title}`, reference: later.reference }];
  });
  return {
    entry,
    marking: markingText(entry.marking),
    channel: nameOf(source.channels, entry.channel),
    chat: nameOf(source.chats, entry.chat),
    device: nameOf(source.devices, entry.device),
    evidence: entry.evidence.flatMap((id) => source.evidence.get(id) ?? []),
    overtaken,
    linked: entry.links.map(({ kind, entry: id }) => ({ kind, reference: referenceOf(id) })),
  };
};

const themesOf = (source: RecordSource, told: readonly ToldEntry[]): ThemePart[] => {
  const names = [...new Set(told.map(({ entry }) => entry.theme || NO_THEME))];
  const order = names.toSorted(
    (a, b) => Number(a === NO_THEME) - Number(b === NO_THEME) || a.localeCompare(b, 'en-GB'),
  );
  return order.map((theme) => ({
    theme,
    lead: source.themes.find((written) => written.theme === theme)?.lead ?? '',
    entries: told.filter(({ entry }) => (entry.theme || NO_THEME) === theme),
  }));
};

/** Times between looks at a chat that were longer than its timer: something may have gone unseen. */
const possibleLosses = ({ chats, looks }: RecordSource): Gap['lines'] =>
  chats.flatMap(({ id, name, timerHours }) => {
    if (timerHours === null) return [];
    const seen = looks
      .filter(
        ({ chat, outcome }) =>
          chat === id && !['not-looked-at', 'could-not-be-captured'].includes(outcome),
      )
      .map(({ upTo }) => upTo)
      .toSorted();
    return seen.flatMap((at, index) => {
      const next = seen[index + 1];
      if (next === undefined || hoursBetween(at, next) <= timerHours) return [];
      return [
        {
          says: `${name}: not looked at from ${longTime(at)} to ${longTime(next)} while a ${timerHours}-hour timer ran. Whether anything was sent and lost is not known.`,
          reference: null,
        },
      ];
    });
  });

const unseenLooks = ({ chats, looks }: RecordSource): Gap['lines'] =>
  looks
    .filter(({ outcome }) => outcome === 'not-looked-at' || outcome === 'could-not-be-captured')
    .map(({ chat, outcome, upTo, why }) => ({
      says: `${nameOf(chats, chat)}, ${longTime(upTo)}: ${outcome === 'not-looked-at' ? 'not looked at' : 'could not be captured'}, because ${why || 'no reason was written'}.`,
      reference: null,
    }));

const gapsOf = (source: RecordSource, entries: readonly Entry[]): Gap[] => {
  const about = (wanted: readonly Entry[], says: (entry: Entry) => string): Gap['lines'] =>
    wanted.map((entry) => ({ says: says(entry), reference: entry.reference }));
  const exceptional = entries.filter(({ assessment }) =>
    assessment.findings.some(({ paragraph }) => paragraph.includes('10a')),
  );
  const reasonOf = ({ channelReason }: Entry): string => {
    if (channelReason.state === 'given')
      return `reason given by ${channelReason.by}: ${channelReason.reason}`;
    return channelReason.state === 'not-given'
      ? `reason not given, asked on ${longDay(channelReason.askedOn)}`
      : 'no reason was asked for';
  };
  const gaps: Gap[] = [
    {
      heading: 'Entries not yet filed on the government system (¶19)',
      lines: about(
        entries.filter(({ open }) => open),
        ({ title, filings }) =>
          filings.length > 0 ? `${title} (filed, its evidence not yet)` : title,
      ),
    },
    {
      heading: 'Decisions of which no copy could be taken (¶21b)',
      lines: about(
        entries.filter(
          ({ captureMethod, kind }) => captureMethod === 'substance' && kind !== 'incident-stub',
        ),
        ({ title, whyNoCopy }) => `${title}: ${whyNoCopy || 'the reason was not written'}`,
      ),
    },
    {
      heading: 'Not confirmed, or with differing accounts',
      lines: about(
        entries.filter(({ basis, accounts }) => basis === 'not-confirmed' || accounts.length > 1),
        ({ title }) => title,
      ),
    },
    {
      heading:
        'Use of private devices with no corporate management in exceptional circumstances (¶10a)',
      lines: about(exceptional, (entry) => `${entry.title}: ${reasonOf(entry)}`),
    },
    { heading: 'Possible losses (¶24)', lines: possibleLosses(source) },
    { heading: 'Looks that were not made', lines: unseenLooks(source) },
    {
      heading: 'Chats never looked at',
      lines: source.chats
        .filter(({ lastLook, messages }) => lastLook === null && messages === 0)
        .map(({ name }) => ({ says: name, reference: null })),
    },
    {
      heading: 'Imports with lines that were not understood, or that may be incomplete',
      lines: source.imports.flatMap(({ fileName, reconciliation, warnings }) => {
        const unread = reconciliation.notUnderstoodLines;
        const cut = warnings.filter(
          ({ code }) => code === 'probably-cut-off' || code === 'media-missing',
        );
        const notes = [
          ...(unread > 0 ? [`${unread} lines were not understood`] : []),
          ...cut.map(({ says }) => says),
        ];
        return notes.length === 0
          ? []
          : [{ says: `${fileName}: ${notes.join('; ')}`, reference: null }];
      }),
    },
  ];
  return gaps;
};

/**
 * The record of decisions and significant information on non-corporate channels, by rules alone:
 * the same source gives the same record. It tells what is held and says what is not.
 */
export const buildRecord = (source: RecordSource): RecordModel => {
  const { choices, tenure, people, members } = source;
  const entries = source.entries.filter((entry) => inPeriod(source, entry)).toSorted(byTime);
  const told = entries.map((entry) => tell(source, entry));
  const others = people.filter(({ id }) => id !== tenure.principal);
  const staff = new Set(members.map(({ name }) => name));
  return {
    source,
    // Each output is marked by what is in it, not by what the vault may hold.
    banner: highestBanner(entries.map(({ marking }) => marking)),
    period: `${longDay(choices.from)} to ${longDay(choices.to)}`,
    staff: members.map(({ name, role }) => `${name}, ${role.replaceAll('-', ' ')}`),
    principal: people.find(({ id }) => id === tenure.principal) ?? null,
    officials: others.filter(({ external, name }) => !external && !staff.has(name)),
    external: others.filter(({ external }) => external),
    themes: themesOf(source, told),
    inOrder: told,
    gaps: gapsOf(source, entries),
  };
};
