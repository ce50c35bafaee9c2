import { circumstancesOf } from '#policy/exception-report.ts';
import { longDay, longTime } from '#shared/dates.ts';
import { OUTCOME_WORDS } from '#shared/entry-words.ts';
import { listText } from '#shared/plural.ts';
import { highestBanner, markingText } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Office } from '#shared/words/office.ts';
import {
  RECIPIENT_WORDS,
  Recipient,
  type ExceptionReport,
  type RecordedReportStep,
} from '#shared/words/report.ts';
import type { Day } from '#shared/words/time.ts';
import { page } from '../packs/page.ts';
import { html, type Html } from '../record/html.ts';
import { DEVICE_WORDS, reasonText, toldTime } from '../record/record-words.ts';
import { joined, term, termList } from '../record/terms.ts';

/** Everything that the page of a report is made of. */
export interface ReportSource {
  readonly report: ExceptionReport;
  readonly entry: Entry;
  readonly office: Pick<Office, 'name' | 'department'>;
  readonly principal: string;
  readonly post: string;
  readonly channel: string;
  readonly chat: string;
  readonly device: string;
  readonly today: Day;
  readonly demo: boolean;
}

const stepText = ({ step, by, at }: RecordedReportStep): string => {
  const recorded = `Recorded by ${by}, ${longTime(at)}.`;
  switch (step.kind) {
    case 'written':
      return `The circumstances were written. ${recorded}`;
    case 'sent':
      return `Sent to ${listText(step.to.map((to) => RECIPIENT_WORDS[to]))} on ${longDay(step.on)}: ${step.how}. ${recorded}`;
    case 'answered':
      return `Answer of ${RECIPIENT_WORDS[step.from]}, ${longDay(step.on)}: ${step.says} ${recorded}`;
    case 'not-sent':
      return `${step.by} decided not to send it: ${step.why} ${recorded}`;
  }
};

const circumstances = ({ report }: ReportSource): Html => {
  const text = circumstancesOf(report.steps.map(({ step }) => step));
  return text === ''
    ? html`<p class="none">Nobody has written yet what made them exceptional.</p>`
    : html`${text.split('\n').map((line) => html`<p>${line}</p>`)}`;
};

const body = (source: ReportSource): Html => {
  const { report, entry, office, principal, post, channel, chat, device, today } = source;
  return html`<h1>Exception report: ${report.reference}</h1>
    <p class="subtitle">
      To ${listText(Recipient.options.map((recipient) => RECIPIENT_WORDS[recipient]))} of
      ${office.department}
    </p>
    <p class="owner">${office.name}, for ${principal}, ${post}. ${longDay(today)}.</p>
    <p>
      Government business was done on a private device without corporate management. The guidance
      allows that in exceptional circumstances alone, and asks that it be reported to you (¶10a).
      This is that report. Whether the circumstances were exceptional is for you to judge.
    </p>
    <h2>What was done</h2>
    ${termList([
      term(
        'Entry',
        `${report.reference}, recorded ${longTime(entry.recordedAt)} by ${entry.recordedBy}`,
      ),
      term('What was decided', entry.title),
      term('Outcome', entry.outcome ? OUTCOME_WORDS[entry.outcome] : ''),
      term('Decided by', entry.decidedBy?.name ?? 'Not known'),
      term('When', toldTime(entry.madeAt, entry.madeZone)),
      term('Learnt by the office', longTime(entry.learntAt)),
      term('Channel', joined(', ', channel, chat, entry.account)),
      term(
        'Device',
        joined(
          ', ',
          device,
          entry.deviceState ? DEVICE_WORDS[entry.deviceState] : 'state not known',
        ),
      ),
      term('Classification', markingText(entry.marking)),
    ])}
    <h2>The circumstances</h2>
    ${circumstances(source)}
    ${termList([term('Why this channel and device', reasonText(entry.channelReason))])}
    <h2>Where it is now</h2>
    ${termList([
      term(
        'On the government system',
        entry.filings
          .map(({ reference, filedOn }) => `${reference}, ${longDay(filedOn)}`)
          .join('\n') || 'Not filed yet (¶19)',
      ),
    ])}
    <h2>What became of this report</h2>
    ${
      report.steps.length === 0
        ? html`<p class="none">Nothing has been recorded of it.</p>`
        : html`<ul>
            ${report.steps.map((step) => html`<li>${stepText(step)}</li>`)}
          </ul>`
    }`;
};

/** What a report is called, as a title and as a file. */
export const reportTitle = ({ reference }: Pick<ExceptionReport, 'reference'>): string =>
  `Exception report ${reference}`;

/** The marking of a report's page: its entry's. */
export const reportStanding = ({ entry, demo }: Pick<ReportSource, 'entry' | 'demo'>) => ({
  banner: highestBanner([entry.marking]),
  demo,
  partial: null,
});

/** An exception report as a self-contained page; `printed` where whoever prints it sets the marking. */
export const renderReport = (
  source: ReportSource,
  printed: 'printed' | 'whole' = 'whole',
): string =>
  page({
    title: reportTitle(source.report),
    standing: reportStanding(source),
    printed: printed === 'printed',
    body: body(source),
  });
