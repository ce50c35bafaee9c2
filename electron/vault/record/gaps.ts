import { isSeen } from '#shared/words/look.ts';
import { dayOf, longDay, longTime } from '#shared/dates.ts';
import { counted, hoursText, listText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { looksOfPeriod, tellsOfPeriod } from './period.ts';
import type { RecordSource } from './record-source.ts';
import { reasonText } from './record-words.ts';
import { reportText } from './report-text.ts';
import { nameOf, type Cited } from './told.ts';

/** Something that is not on file, or not known, and why. */
export interface Gap {
  readonly heading: string;
  readonly lines: readonly Cited[];
}

const loss = (name: string, span: string, hours: number): Cited => ({
  says: `${name}: not looked at ${span} while its messages disappeared after ${hoursText(hours)}. Whether anything was sent, and lost, is not known.`,
  reference: null,
});

/** The first look at a chat, and each look after it, in order of time. */
const looksAt = ({ looks }: RecordSource, { id }: Chat): readonly Instant[] =>
  looks
    .filter((look) => look.chat === id && isSeen(look))
    .map(({ upTo }) => upTo)
    .toSorted();

const MS_AN_HOUR = 3_600_000;

/** The timers of a chat, each with when it began and ended, in milliseconds; the first has no beginning. */
const timersInForce = ({ timers }: RecordSource, { id }: Chat) => {
  const own = timers.filter(({ chat }) => chat === id);
  return own.map(({ at, hours }, index) => ({
    hours,
    from: index === 0 ? Number.NEGATIVE_INFINITY : Date.parse(at),
    to: Date.parse(own[index + 1]?.at ?? '9999-12-31T00:00:00Z'),
  }));
};

/**
 * The shortest timer by which something sent after one look may have gone before the next, hours; null
 * where there is none. Something sent under a timer goes that much later, whatever the timer is by then.
 */
const timerThatMayHaveLost = (
  timers: ReturnType<typeof timersInForce>,
  seen: Instant,
  next: Instant,
): number | null => {
  const lost = timers.flatMap(({ hours, from, to }) => {
    if (hours === null) return [];
    const goneBefore = Date.parse(next) - hours * MS_AN_HOUR;
    return Math.max(Date.parse(seen), from) < Math.min(to, goneBefore) ? [hours] : [];
  });
  return lost.length === 0 ? null : Math.min(...lost);
};

/** Times between looks at a chat that were longer than its timer then: something may have gone unseen (¶24). */
const possibleLosses = (source: RecordSource): readonly Cited[] => {
  const { from, to } = source.choices;
  return source.chats.flatMap((chat) => {
    const seen = looksAt(source, chat);
    const timers = timersInForce(source, chat);
    return seen.flatMap((at, index) => {
      const next = seen[index + 1];
      const hours = timerThatMayHaveLost(timers, at, next ?? source.madeAt);
      if (hours === null || dayOf(at) > to || dayOf(next ?? source.madeAt) < from) return [];
      const span =
        next === undefined ? `since ${longTime(at)}` : `from ${longTime(at)} to ${longTime(next)}`;
      return [loss(chat.name, span, hours)];
    });
  });
};

const missedLooks = (source: RecordSource): readonly Cited[] =>
  looksOfPeriod(source.looks, source.choices)
    .filter((look) => !isSeen(look))
    .map(({ chat, outcome, upTo, why }) => ({
      says: `${nameOf(source.chats, chat)}, ${longTime(upTo)}: ${outcome === 'not-looked-at' ? 'not looked at' : 'could not be captured'}: ${why || 'no reason was written'}`,
      reference: null,
    }));

const SIGHT_WORDS: Readonly<Record<Chat['sight'], string>> = {
  'in-the-group': 'the office is in it',
  forwarded: 'seen only as it is forwarded',
  'phone-handed-over': 'seen only when the phone is handed over',
  told: 'known only by being told',
};

const neverLookedAt = (source: RecordSource): readonly Cited[] =>
  source.chats
    .filter((chat) => looksAt(source, chat).length === 0 && chat.messages === 0)
    .map(({ name, sight, timerHours }) => ({
      says: `${name}: ${SIGHT_WORDS[sight]}${timerHours === null ? '' : `; its messages disappear after ${hoursText(timerHours)}`}`,
      reference: null,
    }));

const TELLING = new Set(['probably-cut-off', 'cut-short', 'media-missing', 'time-jumps-back']);

const unsureImports = (source: RecordSource): readonly Cited[] =>
  source.imports
    .filter((made) => tellsOfPeriod(made, source.choices))
    .flatMap(({ chat, fileName, importedAt, reconciliation, warnings }) => {
      const unread = reconciliation.notUnderstoodLines;
      const notes = [
        ...(unread > 0 ? [`${counted(unread, 'line')} not understood`] : []),
        ...warnings.filter(({ code }) => TELLING.has(code)).map(({ says }) => says),
      ];
      const what = `${nameOf(source.chats, chat)}, ${fileName}, imported on ${longDay(dayOf(importedAt))}`;
      return notes.length === 0 ? [] : [{ says: `${what}: ${notes.join('; ')}`, reference: null }];
    });

const isExceptional = ({ assessment }: Entry): boolean =>
  assessment.findings.some(({ paragraph }) => /^¶?10a\b/.test(paragraph));

/** Why it was so, and what became of the report that the guidance asks for (¶10a). */
const exceptionalText = (entry: Entry, { reports }: RecordSource): string => {
  const report = reports.find((one) => one.entry === entry.id);
  const told = report ? `. ${reportText(report)}` : '';
  return `${entry.title}: ${reasonText(entry.channelReason)}${told}`;
};

const unfiledText = ({ title, filings }: Entry): string =>
  filings.length > 0 ? `${title} (it is filed; its evidence is not yet)` : title;

/** All that is not on file or not known in the period, under one heading each; empty headings are kept, and say so. */
export const gapsOf = (source: RecordSource, entries: readonly Entry[]): readonly Gap[] => {
  const about = (
    wanted: (entry: Entry) => boolean,
    says: (entry: Entry) => string,
  ): readonly Cited[] =>
    entries
      .filter((entry) => wanted(entry))
      .map((entry) => ({ says: says(entry), reference: entry.reference }));
  return [
    {
      heading: 'Entries not yet filed on the government system (¶19)',
      lines: about(({ open }) => open, unfiledText),
    },
    {
      heading: 'Limited to those who need to know, so that nothing of it is in this record',
      lines: source.withheld.map(({ reference, members }) => ({
        says: `${reference}: whoever made this record may not read it. Ask ${listText(members)}.`,
        reference: null,
      })),
    },
    {
      heading: 'Numbers that stand in no entry',
      lines: source.takenBack.map((reference) => ({
        says: `${reference}: taken back, within ten minutes, by whoever had logged it. Both acts are in the journal.`,
        reference: null,
      })),
    },
    {
      heading: 'Substance recorded because no copy could be taken (¶21b)',
      lines: about(
        ({ captureMethod, kind }) => captureMethod === 'substance' && kind !== 'incident-stub',
        ({ title, whyNoCopy }) =>
          `${title}: ${whyNoCopy || 'why there is no copy was not written'}`,
      ),
    },
    {
      heading: 'Not confirmed, or with accounts that differ',
      lines: about(
        ({ basis, accounts }) => basis === 'not-confirmed' || accounts.length > 1,
        ({ title, basis, accounts }) =>
          `${title}: ${[
            ...(basis === 'not-confirmed' ? ['not confirmed'] : []),
            ...(accounts.length > 1 ? [`${accounts.length} accounts, side by side above`] : []),
          ].join('; ')}`,
      ),
    },
    {
      heading: 'Private devices without corporate management, in exceptional circumstances (¶10a)',
      lines: about(isExceptional, (entry) => exceptionalText(entry, source)),
    },
    {
      heading: 'Incidents of which no content is held (¶11)',
      lines: about(
        ({ kind }) => kind === 'incident-stub',
        ({ title }) => title,
      ),
    },
    { heading: 'Possible losses (¶24)', lines: possibleLosses(source) },
    { heading: 'Looks that were not made, and why (¶23)', lines: missedLooks(source) },
    { heading: 'Chats never looked at', lines: neverLookedAt(source) },
    {
      heading: 'Imports that may not be whole, or with lines not understood',
      lines: unsureImports(source),
    },
  ];
};
