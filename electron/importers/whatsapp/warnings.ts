import { counted } from '#shared/plural.ts';
import type { ImportWarning } from '#shared/words/import.ts';
import { ENCODING_NAMES, type Encoding } from '../encoding.ts';
import type { Findings, Sighting } from './findings.ts';
import type { Survey } from './survey.ts';

/** Records from which an export is probably cut off at its old end, without and with media. */
export const CUT_OFF_WITHOUT_MEDIA = 39_900;
export const CUT_OFF_WITH_MEDIA = 9_900;

/** What a reading knows when it comes to say what people should know. */
export interface WarningFacts {
  readonly survey: Survey;
  readonly findings: Findings;
  readonly encoding: Encoding;
  readonly charactersReplaced: number;
  /** The file ends in the middle of a character or of the head of a record. */
  readonly cutShort: boolean;
  readonly isZip: boolean;
}

type Code = ImportWarning['code'];
const warning = (code: Code, says: string, lines: readonly number[] = []): ImportWarning => ({
  code,
  says,
  lines: [...lines],
});

const records = (count: number): string =>
  count === 1 ? '1 record' : `${count.toLocaleString('en-GB')} records`;

const seen = (
  sight: Sighting,
  code: Code,
  says: (count: string, verb: (one: string, many: string) => string) => string,
): readonly ImportWarning[] => {
  if (sight.times === 0) return [];
  const verb = (one: string, many: string): string => (sight.times === 1 ? one : many);
  return [warning(code, says(records(sight.times), verb), sight.lines)];
};

const cutOff = ({ findings, isZip }: WarningFacts): readonly ImportWarning[] => {
  const withMedia = isZip && findings.counts.attachmentsFound > 0;
  const limit = withMedia ? CUT_OFF_WITH_MEDIA : CUT_OFF_WITHOUT_MEDIA;
  if (findings.counts.records < limit) return [];
  const most = withMedia ? '10,000 messages with media' : '40,000 messages without media';
  return [
    warning(
      'probably-cut-off',
      `WhatsApp exports about ${most} and leaves out what is older, without saying so. This file has ${records(findings.counts.records)}: earlier messages are probably missing.`,
    ),
  ];
};

const ORDERS = {
  'day-month-year': 'day first',
  'month-day-year': 'month first',
  'year-month-day': 'year first',
} as const;

/** Lines that the order decided on cannot read. */
const linesAgainst = ({ dateOrder: { order }, evidence }: Survey): readonly number[] => {
  if (order === 'day-month-year') return evidence.monthLines;
  return order === 'month-day-year' ? evidence.dayLines : [];
};

const dateOrder = ({ survey }: WarningFacts): readonly ImportWarning[] => {
  const { order, by } = survey.dateOrder;
  const contradictions = linesAgainst(survey);
  const words: ImportWarning[] = [];
  if (by === 'assumed' || by === 'hint') {
    const why =
      by === 'hint'
        ? 'Only the way the numbers are written suggests it.'
        : 'Nothing in the file decides it.';
    words.push(
      warning(
        'order-assumed',
        `The dates are read ${ORDERS[order]}. ${why} Compare the first and last message with the phone.`,
      ),
    );
  }
  if (contradictions.length > 0) {
    words.push(
      warning(
        'order-contradicted',
        `Dates are read ${ORDERS[order]}, but some cannot be read so. They are listed as not understood: look at them before you accept this.`,
        contradictions,
      ),
    );
  }
  return words;
};

const CALENDARS: Readonly<Record<string, string>> = {
  buddhist: 'the Buddhist calendar (543 years ahead)',
  japanese: 'Japanese eras',
};

const calendar = ({ survey }: WarningFacts): readonly ImportWarning[] => {
  const name = CALENDARS[survey.evidence.calendar];
  if (name === undefined) return [];
  return [
    warning(
      'order-assumed',
      `The years are written in ${name}. They were turned into ordinary years; the times as written are kept beside them.`,
    ),
  ];
};

const characters = (facts: WarningFacts): readonly ImportWarning[] => {
  const words: ImportWarning[] = [];
  if (facts.encoding !== 'utf-8') {
    words.push(
      warning(
        'encoding',
        `The text is not plain UTF-8 as phones write it. It was read as ${ENCODING_NAMES[facts.encoding]}, so it was probably opened and saved by another program.`,
      ),
    );
  }
  if (facts.charactersReplaced > 0) {
    words.push(
      warning(
        'characters-replaced',
        `${counted(facts.charactersReplaced, 'broken character was', 'broken characters were')} replaced by \ufffd. The original file is kept as it is.`,
      ),
    );
  }
  return words;
};

const clock = ({ repeated, skipped }: Findings['sightings']): readonly ImportWarning[] => [
  ...seen(
    repeated,
    'clock-change',
    (count, verb) =>
      `The clocks went back and that hour came twice: ${count} ${verb('falls', 'fall')} in it. The first coming is assumed.`,
  ),
  ...seen(
    skipped,
    'clock-change',
    (count, verb) =>
      `The clocks went forward and that hour did not exist: ${count} ${verb('falls', 'fall')} in it. Perhaps the phone was in another zone.`,
  ),
];

const media = ({ sightings, counts }: Findings, isZip: boolean): readonly ImportWarning[] => {
  const { missing, renamed } = sightings;
  const where = isZip ? 'the zip does not hold' : 'did not come with it';
  const files =
    counts.attachmentsMissing === 1
      ? '1 file'
      : `${counts.attachmentsMissing.toLocaleString('en-GB')} files`;
  return [
    ...(missing.times === 0
      ? []
      : [
          warning(
            'media-missing',
            isZip
              ? `The text names ${files} that ${where}.`
              : `The text names ${files} that ${where}. Import the zip to have them.`,
            missing.lines,
          ),
        ]),
    ...seen(
      renamed,
      'media-renamed',
      (count) =>
        `The files of ${count} have a slightly different name in the zip than in the text. They were matched.`,
    ),
  ];
};

const content = ({ sightings }: Findings): readonly ImportWarning[] => [
  ...seen(
    sightings.secret,
    'classification-word',
    (count, verb) =>
      `Stop. ${count} ${verb('carries', 'carry')} the word SECRET in capitals. If the material is marked so, do not forward, screenshot or wipe it. Call departmental security.`,
  ),
  ...seen(
    sightings.timer,
    'timer-changed',
    (count) =>
      `Disappearing messages were turned on, off or changed (${count}). What vanished before the export is not in it.`,
  ),
  ...seen(
    sightings.jump,
    'time-jumps-back',
    (count, verb) =>
      `${count} ${verb('has', 'have')} an earlier time than the one above. That is usual for messages that arrived late; it is also what a pasted piece of another chat looks like.`,
  ),
  ...seen(
    sightings.override,
    'hidden-characters',
    (count, verb) =>
      `${count} ${verb('holds', 'hold')} hidden characters that make text or a file name read in another direction than it is written.`,
  ),
];

/** What people should know about a reading before they accept it, the gravest first. */
export const warningsOf = (facts: WarningFacts): ImportWarning[] => {
  const { findings, cutShort, isZip } = facts;
  return [
    ...content(findings),
    ...cutOff(facts),
    ...(cutShort
      ? [
          warning(
            'cut-short',
            'The file ends in the middle of something. Part of the last message, and perhaps more, is missing: copy or export it again.',
          ),
        ]
      : []),
    ...dateOrder(facts),
    ...calendar(facts),
    ...characters(facts),
    ...clock(findings.sightings),
    ...media(findings, isZip),
    warning(
      'never-contains',
      'A WhatsApp export never holds reactions, what was quoted or forwarded, who read what, messages before they were edited or deleted, view-once media, or what had already disappeared.',
    ),
  ];
};
