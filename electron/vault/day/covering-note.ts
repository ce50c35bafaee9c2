import { longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { markingText } from '#shared/words/classification.ts';
import { plainText } from '../record/html.ts';
import { toldTime } from '../record/record-words.ts';
import { markingLine } from '../record/standing.ts';
import { nameOf, type ToldEntry } from '../record/told.ts';
import type { BundleModel } from './bundle-model.ts';

const evidenceText = ({ entry, evidence, evidenceGone }: ToldEntry, isIn: boolean): string => {
  if (entry.evidence.length === 0) return 'none held';
  if (!isIn) return 'left out';
  const gone = evidenceGone === 0 ? '' : `, ${counted(evidenceGone, 'message')} no longer held`;
  return `${counted(evidence.length, 'message')}${gone}`;
};

const entryLines = ({ told, source, evidence }: BundleModel): readonly string[] =>
  told.flatMap((one) => {
    const { reference, title, madeAt, madeZone, chat, marking } = one.entry;
    const where = chat === null ? '' : `, ${nameOf([...source.chats, ...source.otherChats], chat)}`;
    return [
      `${reference}  ${title.replaceAll(/\s+/g, ' ')}`,
      `    Made ${toldTime(madeAt, madeZone)}${where}.`,
      `    ${markingText(marking)}. Evidence: ${evidenceText(one, evidence)}.`,
    ];
  });

/** The line that an email about the bundle is found by again. */
export const subjectOf = ({ told, source, standing, day }: BundleModel): string =>
  `${markingLine(standing)}: for filing, ${counted(told.length, 'entry', 'entries')} of ${longDay(day)}, ${source.office.name}`;

/**
 * What goes with the bundle in words: what it is, which entries are in it, which files, and what is
 * needed back. `attached`: the names of what the email holds, where it is one.
 */
export const coveringNote = (
  model: BundleModel,
  files: readonly string[],
  attached: readonly string[] | null,
): string => {
  const { told, source, standing, evidence } = model;
  const { tenure, office } = source;
  const marking = markingLine(standing);
  const messages = told.reduce((sum, one) => sum + one.evidence.length, 0);
  const third = evidence && messages > 0 ? ' It contains third-party material.' : '';
  const paper =
    attached === null
      ? ['In this folder:', ...files.map((file) => `    ${file}`)]
      : [
          'Attached:',
          ...attached.map((file) => `    ${file}`),
          ...(attached.length < files.length
            ? ['The other files of the bundle are too large for an email: file its folder.']
            : []),
        ];
  const lines = [
    marking,
    '',
    `To be filed on the government system, which is the record (¶12, ¶19): ${counted(told.length, 'entry', 'entries')} of the log.`,
    '',
    `Office: ${office.name}, ${office.department}`,
    `Principal: ${tenure.principalName}, ${tenure.post}`,
    `Written: ${longTime(source.madeAt)}, by ${source.compiledBy}`,
    `Public record of ${office.department}.${third}`,
    ...(source.demo ? ['DEMO: made up for trying Daybook out. Nothing here is real.'] : []),
    ...(standing.partial === null ? [] : [`PARTIAL: ${standing.partial}`]),
    '',
    ...entryLines(model),
    '',
    ...paper,
    '',
    'SHA256SUMS.txt in the bundle’s folder has the SHA-256 of each file: sha256sum -c SHA256SUMS.txt',
    '',
    'Once it is filed, the office needs one reference for all of it: a reference, a link, a document ID, or the subject and sent time of an email.',
    '',
    marking,
    '',
  ];
  return plainText(lines.join('\n'));
};
