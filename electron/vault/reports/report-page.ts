import { longDay } from '#shared/dates.ts';
import { listText } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Office } from '#shared/words/office.ts';
import {
  REPORT_TO_WORDS,
  ReportTo,
  type ExceptionReport,
  type ReportStep,
} from '#shared/words/report.ts';
import type { Day } from '#shared/words/time.ts';
import { setById } from '#policy/sets.ts';
import { page } from '../packs/page.ts';
import { html, paragraphs, type Html } from '../record/html.ts';
import { policySetText } from '../record/record-words.ts';
import type { Standing } from '../record/standing.ts';
import { term, termList } from '../record/terms.ts';
import { circumstancesOf, type Named } from './circumstances.ts';

/** Everything that an exception report is made of. */
export interface ReportSource {
  readonly entry: Entry;
  readonly report: ExceptionReport;
  readonly named: Named;
  readonly office: Office;
  /** The post of the tenure's principal. */
  readonly post: string;
  readonly today: Day;
  readonly standing: Standing;
}

/** What the report is called, in its heading and as a file. */
export const reportTitle = ({ entry }: Pick<ReportSource, 'entry'>): string =>
  `Exception report ${entry.reference}`;

const head = ({ office, post, today }: ReportSource): Html =>
  html`<h1>Exception report</h1>
    <p class="subtitle">Use of a private, unmanaged device in exceptional circumstances (¶10a)</p>
    <p class="owner">${office.name}, ${office.department}. ${post}. ${longDay(today)}.</p>
    <p>To: ${listText(ReportTo.options.map((to) => `the ${REPORT_TO_WORDS[to]}`))}.</p>`;

/** What the set under which the entry was assessed says of it, and of the paragraph itself. */
const rule = ({ entry: { assessment } }: ReportSource): Html => {
  const paragraph = setById(assessment.policySet)?.paragraphs.find(
    ({ number }) => number === '10a',
  );
  const findings = assessment.findings.filter(({ paragraph: cited }) => /^¶?10a$/u.test(cited));
  return html`<h2>The rule</h2>
    ${paragraph ? html`<p>¶10a: ${paragraph.says}</p>` : null}
    <p>What the guidance says of this entry (${policySetText(assessment.policySet)}):</p>
    <ul>
      ${findings.map(({ says }) => html`<li>${says} (¶10a)</li>`)}
    </ul>`;
};

const stepText = (step: ReportStep): Html | null => {
  switch (step.kind) {
    case 'drafted':
      return null;
    case 'sent':
      return html`<li>
        Sent to ${listText(step.to.map((to) => `the ${REPORT_TO_WORDS[to]}`))} on
        ${longDay(step.on)}: ${step.how}.
      </li>`;
    case 'answered':
      return html`<li>${step.by} answered on ${longDay(step.on)}: ${step.reply}</li>`;
    case 'not-sent':
      return html`<li>
        ${step.by} decided on ${longDay(step.on)} not to send it. Because: ${step.reason}
      </li>`;
  }
};

const missingText = ({ asked, missing, state }: ExceptionReport): Html | null => {
  if (missing.length === 0 || !asked) return null;
  const whom = listText(missing.map((to) => `the ${REPORT_TO_WORDS[to]}`));
  const why = state === 'not-sent' ? ', as decided' : '';
  return html`<li>Not sent to ${whom}${why}.</li>`;
};

const sendings = ({ report }: ReportSource): Html =>
  html`<h2>Sending</h2>
    <ul>
      ${[...report.steps.map(stepText), missingText(report)]}
    </ul>`;

const body = (source: ReportSource): Html =>
  html`${head(source)}
    <h2>Circumstances</h2>
    ${termList(circumstancesOf(source.entry, source.named).map(({ what, says }) => term(what, says)))}
    <h2>What made it exceptional</h2>
    ${paragraphs(source.report.circumstances)} ${rule(source)} ${sendings(source)}`;

/** The report as a self-contained page; `printed` where whoever prints it sets the marking. */
export const renderReport = (
  source: ReportSource,
  printed: 'printed' | 'whole' = 'whole',
): string =>
  page({
    title: reportTitle(source),
    standing: source.standing,
    printed: printed === 'printed',
    body: body(source),
  });
