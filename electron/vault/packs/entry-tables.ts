import { dayOf, longTime } from '#shared/dates.ts';
import { markingText } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { ExceptionReport, RecordedReportStep, ReportStep } from '#shared/words/report.ts';
import type { RecordSource } from '../record/record-source.ts';
import { reasonText } from '../record/record-words.ts';
import { table, type Column } from './csv.ts';

type Named = { readonly id: string; readonly name: string };

const nameOf = (things: readonly Named[], id: string | null): string =>
  things.find((thing) => thing.id === id)?.name ?? '';

const referencesOf = (entries: readonly Entry[], ids: readonly string[]): string =>
  ids.map((id) => entries.find((entry) => entry.id === id)?.reference ?? id).join('; ');

/** The columns of `log/entries.csv`, in order. */
const entryColumns = (source: RecordSource): readonly Column<Entry>[] => {
  const { entries, channels, chats, devices } = source;
  return [
    ['reference', ({ reference }) => reference],
    ['kind', ({ kind }) => kind],
    ['title', ({ title }) => title],
    ['exact words', ({ exactWords }) => exactWords],
    ['outcome', ({ outcome }) => outcome],
    ['made (UTC)', ({ madeAt }) => madeAt],
    ['made (as told)', ({ madeAt, madeZone }) => longTime(madeAt, madeZone)],
    ['zone', ({ madeZone }) => madeZone],
    ['learnt (UTC)', ({ learntAt }) => learntAt],
    ['recorded (UTC)', ({ recordedAt }) => recordedAt],
    ['recorded by', ({ recordedBy }) => recordedBy],
    ['basis', ({ basis }) => basis],
    ['decided by', ({ decidedBy }) => decidedBy?.name ?? ''],
    ['others', ({ others }) => others.map(({ name }) => name).join('; ')],
    ['asked', ({ asked }) => asked],
    ['advised', ({ advised }) => advised],
    [
      'papers',
      ({ pointers }) => pointers.map(({ kind, reference }) => `${kind} ${reference}`).join('; '),
    ],
    ['reason', ({ reason }) => reason],
    ['conditions', ({ conditions }) => conditions],
    ['told to', ({ toldTo }) => toldTo],
    ['acted on', ({ actedOn }) => actedOn],
    ['what followed', ({ whatFollowed }) => whatFollowed],
    ['channel', ({ channel }) => nameOf(channels, channel)],
    ['chat', ({ chat }) => nameOf(chats, chat)],
    ['device', ({ device }) => nameOf(devices, device)],
    ['device state', ({ deviceState }) => deviceState],
    ['timer hours', ({ timerHours }) => timerHours],
    ['why this channel', ({ channelReason }) => reasonText(channelReason)],
    ['marking', ({ marking }) => markingText(marking)],
    ['personal data', ({ personalData }) => personalData],
    ['special category', ({ specialCategory }) => specialCategory],
    ['significant by', ({ limb }) => limb],
    ['capture method', ({ captureMethod }) => captureMethod],
    ['why no copy', ({ whyNoCopy }) => whyNoCopy],
    ['evidence messages', ({ evidence }) => evidence.length],
    ['theme', ({ theme }) => theme],
    ['tags', ({ tags }) => tags.join('; ')],
    [
      'reversed or superseded by',
      ({ overtakenBy }) =>
        referencesOf(
          entries,
          overtakenBy.map(({ entry }) => entry),
        ),
    ],
    ['hard copy', ({ hardCopy }) => hardCopy],
    ['filed as', ({ filings }) => filings.map(({ reference }) => reference).join('; ')],
    ['open', ({ open }) => open],
  ];
};

/** The entries as a table, one a line, in the order of their references. */
export const entriesCsv = (source: RecordSource): string =>
  table(entryColumns(source), source.entries);

const peopleOf = (step: ReportStep | undefined): string => {
  if (step?.kind === 'sent') return step.to.join('; ');
  if (step?.kind === 'answered') return step.from;
  return step?.kind === 'not-sent' ? step.by : '';
};

const saidIn = (step: ReportStep | undefined): string => {
  if (step?.kind === 'sent') return step.how;
  if (step?.kind === 'answered') return step.says;
  if (step?.kind === 'written') return step.circumstances;
  return step?.why ?? '';
};

/** A step of a report, or a report of which nothing was recorded. */
interface ReportLine {
  readonly report: ExceptionReport;
  readonly told: RecordedReportStep | null;
}

/** The exception reports as a table, one step a line (¶10a). */
export const reportsCsv = ({ reports }: RecordSource): string =>
  table<ReportLine>(
    [
      ['entry', ({ report }) => report.reference],
      ['state', ({ report }) => report.state],
      ['step', ({ told }) => told?.step.kind ?? ''],
      ['to or from', ({ told }) => peopleOf(told?.step)],
      ['on', ({ told }) => (told && 'on' in told.step ? told.step.on : '')],
      ['what was said', ({ told }) => saidIn(told?.step)],
      ['recorded (UTC)', ({ told }) => told?.at ?? ''],
      ['recorded by', ({ told }) => told?.by ?? ''],
    ],
    reports.flatMap((report): readonly ReportLine[] =>
      report.steps.length === 0
        ? [{ report, told: null }]
        : report.steps.map((told) => ({ report, told })),
    ),
  );

/**
 * What a records system asks for when entries are loaded into it. The last column stays blank: the
 * label is the department's to give.
 */
export const importSheetCsv = (entries: readonly Entry[]): string =>
  table<Entry>(
    [
      ['title', ({ reference, title }) => `${reference} ${title}`],
      ['date', ({ madeAt, madeZone }) => dayOf(madeAt, madeZone)],
      ['marking', ({ marking }) => markingText(marking)],
      ['author', ({ recordedBy }) => recordedBy],
      ['file-plan class', ({ theme }) => theme],
      ['retention label', () => ''],
    ],
    entries,
  );
