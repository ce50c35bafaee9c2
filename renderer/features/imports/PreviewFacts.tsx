import { longTime } from '#shared/dates.ts';
import type { ImportPreview } from '#shared/words/import.ts';
import type { ParsedRecord } from '#shared/words/import.ts';
import { counted, numberText } from '#shared/plural.ts';
import { clockWords, sizeText } from './preview-words.ts';
import classes from './imports.module.css';

/** The first line of a message; where it is a picture that the app left out, that it was. */
const saidIn = ({ text, omitted }: ParsedRecord): string =>
  text === '' && omitted.length > 0
    ? `left out by the app: ${omitted.join(', ')}`
    : (text.split('\n')[0] ?? '');

const recordWords = (record: ParsedRecord): string =>
  `${longTime(new Date(record.at).toISOString())}${clockWords(record)}, ${record.sender ?? 'notice'}: ${saidIn(record)}`;

const attachmentWords = ({ counts }: ImportPreview): string => {
  if (counts.attachmentsNamed + counts.mediaOmitted === 0) return 'None';
  const parts = [
    `${numberText(counts.attachmentsNamed)} named`,
    `${numberText(counts.attachmentsFound)} in the file`,
    counts.attachmentsMissing > 0 ? `${numberText(counts.attachmentsMissing)} missing` : '',
    counts.mediaOmitted > 0 ? `${numberText(counts.mediaOmitted)} left out by the app` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
};

/** What a file is and what is in it, before anything of it is kept. */
export function PreviewFacts({ preview }: { readonly preview: ImportPreview }) {
  const { counts, assumptions, first, last } = preview;
  const facts: readonly (readonly [string, string])[] = [
    ['File', `${preview.fileName}, ${sizeText(preview.bytes)}`],
    ['Written by', assumptions.style],
    ['In it', `${counted(counts.messages, 'message')} and ${counted(counts.notices, 'notice')}`],
    ['Attachments', attachmentWords(preview)],
    ['New', numberText(preview.newMessages)],
    ['Already held', numberText(preview.alreadyHeld)],
    ['First', first === null ? 'Nothing' : recordWords(first)],
    ['Last', last === null ? 'Nothing' : recordWords(last)],
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(([what, says]) => (
        <div key={what} style={{ display: 'contents' }}>
          <dt>{what}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
