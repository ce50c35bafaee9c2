import { longDay, longTime } from '#shared/dates.ts';
import { hoursText } from '#shared/plural.ts';
import type { Action } from '#shared/words/entry.ts';
import type { EntryFiling } from '#shared/words/filing.ts';
import { html, type Html } from './html.ts';
import {
  BASIS_WORDS,
  CAPTURE_WORDS,
  CONFIRMED_WORDS,
  DEVICE_WORDS,
  policySetText,
  reasonText,
  toldTime,
} from './record-words.ts';
import { FLAG_WORDS, KIND_WORDS, LIMB_WORDS, OUTCOME_WORDS } from '#shared/entry-words.ts';
import { evidenceTable, historyTable } from './render-evidence.ts';
import { accountsOf, afterwards, exactWords, pointersText } from './render-told.ts';
import { anchorOf, citedText, joined, term, termList, type Held } from './terms.ts';
import type { ToldEntry } from './told.ts';

interface InFull {
  /** Entries that stand on the same page, so that citations may lead to them. */
  readonly held: Held;
  /** The level of its heading, so that headings follow in order. */
  readonly level: 2 | 3;
}

const filingText = ({
  reference,
  system,
  filedOn,
  filedBy,
  evidenceIncluded,
}: EntryFiling): string =>
  joined(
    ', ',
    reference,
    system,
    longDay(filedOn),
    `by ${filedBy}`,
    evidenceIncluded ? 'with its evidence' : 'without its evidence',
  );

const actionText = ({ what, owner, due }: Action): string =>
  joined(', ', what, owner, due === null ? '' : `due ${longDay(due)}`);

const lines = (texts: readonly string[]): string => texts.join('\n');

/** What was asked, advised and decided. */
const substance = (told: ToldEntry): readonly (Html | null)[] => {
  const { entry } = told;
  return [
    term('Kind', KIND_WORDS[entry.kind]),
    term('Asked', entry.asked),
    term('Advised', entry.advised),
    term('Papers', pointersText(entry.pointers)),
    term('Outcome', entry.outcome ? OUTCOME_WORDS[entry.outcome] : ''),
    term('Exact words', exactWords(told)),
    term('Accounts, where they differ', accountsOf(told)),
    term('Reason', entry.reason),
    term('Conditions', entry.conditions),
    // Information is given, not decided.
    term(
      entry.kind === 'significant-information' ? 'From' : 'Decided by',
      entry.decidedBy?.name ?? 'Not known',
    ),
    term('Others in it', entry.others.map(({ name }) => name).join(', ')),
  ];
};

/** When it was made, learnt and recorded; how it is known; on what it was said. */
const circumstances = ({ entry, channel, chat, device }: ToldEntry): readonly (Html | null)[] => [
  term('Made', toldTime(entry.madeAt, entry.madeZone)),
  term('Learnt by the office', longTime(entry.learntAt)),
  term('Recorded', `${longTime(entry.recordedAt)}, by ${entry.recordedBy}`),
  term('Basis', BASIS_WORDS[entry.basis]),
  term('Recorder in the chat', entry.recorderWasIn ? 'Yes (¶22)' : 'No (¶22)'),
  term('Channel', joined(', ', channel, chat, entry.account)),
  term(
    'Device',
    joined(', ', device, entry.deviceState ? DEVICE_WORDS[entry.deviceState] : 'state not known'),
  ),
  term('Timer', entry.timerHours === null ? '' : `${hoursText(entry.timerHours)} (¶24)`),
  term('Why this channel', reasonText(entry.channelReason)),
  term('Unsolicited', entry.unsolicited ? 'Yes (¶20)' : ''),
  term('Drift', entry.drift ? 'Yes (¶18)' : ''),
  term('Captured by', CAPTURE_WORDS[entry.captureMethod]),
  term('Why no copy', entry.whyNoCopy),
];

const judged = ({ entry, needToKnow }: ToldEntry): readonly (Html | null)[] => [
  term('Need to know', needToKnow),
  term(
    'Significant by',
    entry.limb ? `${LIMB_WORDS[entry.limb]} (¶14)` : 'neither half of ¶14, as judged',
  ),
  term(
    'Personal data',
    joined(
      ', ',
      entry.personalData ? 'Yes' : 'No',
      entry.specialCategory ? 'special category' : '',
    ),
  ),
  term('Flags', entry.flags.map((flag) => FLAG_WORDS[flag]).join(', ')),
  term('Theme and tags', joined(', ', entry.theme, ...entry.tags)),
  term(
    'The guidance said',
    entry.assessment.findings.map(
      ({ says, paragraph }) =>
        html`<p>${says} (${paragraph.startsWith('¶') ? paragraph : `¶${paragraph}`})</p>`,
    ),
  ),
  term('Policy set', policySetText(entry.assessment.policySet)),
];

/** Who was told, what followed, and where it is. */
const outcome = ({ entry, links }: ToldEntry, held: Held): readonly (Html | null)[] => [
  term('Told to', entry.toldTo),
  term('Acted on', entry.actedOn),
  term('What followed', entry.whatFollowed),
  term('Confirmed back', CONFIRMED_WORDS[entry.confirmedBack]),
  term('Read-out', entry.readOut),
  term(
    'Links',
    links.map((link) => html`<p>${citedText(link, held)}</p>`),
  ),
  term('Actions', lines(entry.actions.map(actionText))),
  term('Hard copy', entry.hardCopy),
  term('Filed', lines(entry.filings.map(filingText)) || 'Not filed'),
];

/** One entry in full: every field that was filled, what the guidance said, its evidence and history. */
export const renderInFull = (told: ToldEntry, { held, level }: InFull): Html => {
  const { reference, title } = told.entry;
  const heading = html`<span class="ref">${reference}</span> ${title}`;
  return html`<article class="full" id="${anchorOf(reference)}">
    ${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <p class="meta marking">${told.marking}</p>
    ${afterwards(told, held)}
    ${termList([
      ...substance(told),
      ...circumstances(told),
      ...judged(told),
      ...outcome(told, held),
    ])}
    ${evidenceTable(told)} ${historyTable(told)}
  </article>`;
};
