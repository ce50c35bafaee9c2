import { longDay, longTime } from '#shared/dates.ts';
import type { EntryChange, Pointer } from '#shared/words/entry.ts';
import { html, paragraphs, type Html } from './html.ts';
import type { ToldEntry } from './model.ts';
import {
  BASIS_WORDS,
  CAPTURE_WORDS,
  DEVICE_WORDS,
  FLAG_WORDS,
  KIND_WORDS,
  LIMB_WORDS,
  OUTCOME_WORDS,
  POINTER_WORDS,
} from './record-words.ts';

/** The entry's place in the annex, as an anchor. */
export const anchorOf = (reference: string): string => `entry-${reference}`;

/** A citation that leads to the entry in the annex. */
export const cite = (reference: string): Html =>
  html`<a class="cite" href="#${anchorOf(reference)}">[${reference}]</a>`;

const row = (term: string, content: string | Html | readonly Html[] | null): Html | null => {
  const shown = typeof content === 'string' ? paragraphs(content) : content;
  return shown === null || (Array.isArray(shown) && shown.length === 0)
    ? null
    : html`<dt>${term}</dt>
        <dd>${shown}</dd>`;
};

const pointersText = (pointers: readonly Pointer[]): string =>
  pointers.map(({ kind, reference }) => `${POINTER_WORDS[kind]} ${reference}`).join('; ');

/** The exact words, where held, with who said them and when. */
const wordsOf = ({ entry }: ToldEntry): Html | null =>
  entry.exactWords === ''
    ? null
    : html`<blockquote>
        ${paragraphs(entry.exactWords)}
        <footer>
          ${entry.decidedBy?.name ?? 'Not known'}, ${longTime(entry.madeAt, entry.madeZone)}
        </footer>
      </blockquote>`;

const accountsOf = ({ entry }: ToldEntry): Html | null =>
  entry.accounts.length === 0
    ? null
    : html`<div class="accounts">
        ${entry.accounts.map(
          ({ by, says }) => html`<section><strong>${by}</strong>${paragraphs(says)}</section>`,
        )}
      </div>`;

const overtakenOf = ({ overtaken }: ToldEntry): readonly Html[] =>
  overtaken.map(({ says, reference }) => html`<p class="overtaken">${says} ${cite(reference)}</p>`);

const metaOf = ({ entry, channel, chat }: ToldEntry): Html => {
  const where = [channel, chat].filter((part) => part !== '').join(', ');
  const parts = [
    longTime(entry.madeAt, entry.madeZone),
    entry.decidedBy?.name ?? 'decided by: not known',
    ...(where === '' ? [] : [where]),
    BASIS_WORDS[entry.basis],
  ];
  return html`<p class="meta">${parts.join(' · ')} ${cite(entry.reference)}</p>`;
};

/** One decision told in order: asked, advised, decided, conditions, who was told, what followed. */
export const renderTold = (told: ToldEntry): Html => {
  const { entry } = told;
  const advised = [entry.advised, pointersText(entry.pointers)]
    .filter((part) => part !== '')
    .join('\n\n');
  const decided = [
    ...(entry.outcome ? [html`<p>${OUTCOME_WORDS[entry.outcome]}.</p>`] : []),
    ...[wordsOf(told), accountsOf(told)].filter((part) => part !== null),
  ];
  return html`<article>
    <h4>${entry.title}</h4>
    ${metaOf(told)}
    <dl>
      ${[
        row('Asked', entry.asked),
        row('Advised', advised),
        row('Decided', decided),
        row('Reason', entry.reason),
        row('Conditions', entry.conditions),
        row('Told to', entry.toldTo),
        row('Acted on', entry.actedOn),
        row('What followed', entry.whatFollowed),
      ]}
    </dl>
    ${overtakenOf(told)}
  </article>`;
};

const evidenceTable = ({ evidence }: ToldEntry): Html | null =>
  evidence.length === 0
    ? null
    : html`<table>
        <caption class="meta">
          Evidence: the messages in their exact words
        </caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">From</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          ${evidence.map(
            ({ at, sender, text, attachments }) =>
              html`<tr>
                <td>${longTime(at)}</td>
                <td>${sender ?? ''}</td>
                <td>
                  ${paragraphs(text)}${attachments.map(
                    ({ name, sha256 }) =>
                      html`<p class="meta">
                        Attached:
                        ${name}${sha256 === null ? ' (not in the export)' : ` (SHA-256 ${sha256})`}
                      </p>`,
                  )}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`;

const WHAT_WORDS: Readonly<Record<EntryChange['what'], string>> = {
  logged: 'Logged',
  amended: 'Amended',
  filed: 'Filed',
};

const changeText = ({ what, reason, changes }: EntryChange): string => {
  if (what === 'filed') return `Filed as ${changes[0]?.to ?? ''}`;
  const fields = changes
    .map(({ field, from, to }) => `${field}: “${from}” became “${to}”`)
    .join('; ');
  return [WHAT_WORDS[what], reason, fields].filter((part) => part !== '').join(': ');
};

const historyTable = (history: readonly EntryChange[]): Html =>
  html`<table>
    <caption class="meta">
      History: nothing is overwritten
    </caption>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">By</th>
        <th scope="col">What</th>
      </tr>
    </thead>
    <tbody>
      ${history.map(
        (change) =>
          html`<tr>
            <td>${longTime(change.at)}</td>
            <td>${change.by}</td>
            <td>${changeText(change)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const yesNo = (value: boolean): string => (value ? 'Yes' : 'No');

const reasonText = ({ entry: { channelReason } }: ToldEntry): string => {
  if (channelReason.state === 'given')
    return `${channelReason.reason} (given by ${channelReason.by})`;
  return channelReason.state === 'not-given'
    ? `Not given; asked on ${longDay(channelReason.askedOn)}`
    : 'Not asked';
};

const filingsText = ({ entry }: ToldEntry): string =>
  entry.filings
    .map(
      ({ reference, system, filedOn, filedBy, evidenceIncluded }) =>
        `${reference}${system === '' ? '' : `, ${system}`}, ${longDay(filedOn)}, by ${filedBy}${evidenceIncluded ? ', with its evidence' : ', without its evidence'}`,
    )
    .join('\n') || 'Not filed';

/** One entry in full: every field that was filled, what the guidance said, its history and evidence. */
export const renderInFull = (told: ToldEntry, history: readonly EntryChange[]): Html => {
  const { entry } = told;
  const people = entry.others.map(({ name }) => name).join(', ');
  return html`<article id="${anchorOf(entry.reference)}">
    <h3>${entry.reference} ${entry.title}</h3>
    <p class="meta">${told.marking}</p>
    <dl>
      ${[
        row('Kind', KIND_WORDS[entry.kind]),
        row('Outcome', entry.outcome ? OUTCOME_WORDS[entry.outcome] : ''),
        row('Exact words', wordsOf(told)),
        row('Accounts', accountsOf(told)),
        row('Asked', entry.asked),
        row('Advised', entry.advised),
        row('Papers', pointersText(entry.pointers)),
        row('Reason', entry.reason),
        row('Conditions', entry.conditions),
        row('Made', longTime(entry.madeAt, entry.madeZone)),
        row('Learnt by the office', longTime(entry.learntAt)),
        row('Recorded', `${longTime(entry.recordedAt)}, by ${entry.recordedBy}`),
        row('Basis', BASIS_WORDS[entry.basis]),
        row('Decided by', entry.decidedBy?.name ?? ''),
        row('Others in it', people),
        row('Channel', [told.channel, told.chat].filter((part) => part !== '').join(', ')),
        row(
          'Device',
          [told.device, entry.deviceState ? DEVICE_WORDS[entry.deviceState] : 'state not known']
            .filter((part) => part !== '')
            .join(', '),
        ),
        row('Timer', entry.timerHours === null ? '' : `${entry.timerHours} hours (¶24)`),
        row('Why this channel', reasonText(told)),
        row(
          'Significant by',
          entry.limb ? LIMB_WORDS[entry.limb] : 'Judged to be neither limb of ¶14',
        ),
        row('Unsolicited', entry.unsolicited ? 'Yes (¶20)' : ''),
        row('Drift', entry.drift ? 'Yes (¶18)' : ''),
        row(
          'Personal data',
          `${yesNo(entry.personalData)}${entry.specialCategory ? ', special category' : ''}`,
        ),
        row('Captured by', CAPTURE_WORDS[entry.captureMethod]),
        row('Why no copy', entry.whyNoCopy),
        row('Told to', entry.toldTo),
        row('Acted on', entry.actedOn),
        row('What followed', entry.whatFollowed),
        row('Read-out', entry.readOut),
        row(
          'Theme and tags',
          [entry.theme, ...entry.tags].filter((part) => part !== '').join(', '),
        ),
        row('Flags', entry.flags.map((flag) => FLAG_WORDS[flag]).join(', ')),
        row(
          'Links',
          told.linked.map(
            ({ kind, reference }) => html`<p>${kind.replaceAll('-', ' ')} ${cite(reference)}</p>`,
          ),
        ),
        row(
          'Actions',
          entry.actions
            .map(
              ({ what, owner, due }) =>
                `${what}${owner === '' ? '' : ` (${owner})`}${due === null ? '' : `, due ${longDay(due)}`}`,
            )
            .join('\n'),
        ),
        row('Hard copy', entry.hardCopy),
        row('Filed', filingsText(told)),
        row(
          'The guidance said',
          entry.assessment.findings.map(
            ({ says, paragraph }) => html`<p>${says} (${paragraph})</p>`,
          ),
        ),
      ]}
    </dl>
    ${overtakenOf(told)} ${evidenceTable(told)} ${historyTable(history)}
  </article>`;
};
