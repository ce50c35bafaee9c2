import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { longDay } from '#shared/dates.ts';
import { segmentsOf } from './segments.ts';
import { isPicture, kindWords, reasonsOf, wallDay, wallTime, type TalkLine } from './talk-line.ts';
import classes from './talk.module.css';

interface TalkRowProps {
  readonly line: TalkLine;
  /** The line before it, so that the day and the sender are said once. */
  readonly before: TalkLine | undefined;
  /** What stands at its right: the category. */
  readonly tag?: ReactNode;
  /** Shows an attached picture; without it attachments are only named. */
  readonly picture?: (line: TalkLine, name: string) => ReactNode;
}

function TalkText({ line }: { readonly line: TalkLine }) {
  return (
    <div className={classes['text']}>
      {segmentsOf(line.text, line.marks).map(({ text, start, reasons, alarm }) =>
        reasons.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark
            key={start}
            className={classes['mark']}
            data-alarm={alarm || undefined}
            title={reasons.join(', ')}
          >
            {text}
          </mark>
        ),
      )}
    </div>
  );
}

function TalkExtras({ line, picture }: Pick<TalkRowProps, 'line' | 'picture'>) {
  const reasons = reasonsOf(line);
  return (
    <>
      {line.attachments.map(({ name, held }) => (
        <div key={name}>
          {held && picture && isPicture(name) && picture(line, name)}
          <div className={classes['note']}>
            {held ? 'Attached: ' : 'Attached, not in the file: '}
            {name}
          </div>
        </div>
      ))}
      {line.omitted.length > 0 && (
        <div className={classes['note']}>Left out by the app: {line.omitted.join(', ')}</div>
      )}
      {reasons.length > 0 && (
        <div className={classes['note']}>Why you may want to look: {reasons.join(' · ')}</div>
      )}
    </>
  );
}

const isSameSpeaker = (line: TalkLine, before: TalkLine | undefined): boolean =>
  before !== undefined &&
  before.kind !== 'notice' &&
  before.sender === line.sender &&
  wallDay(before) === wallDay(line);

/** One line of talk: time, who, the words in full with what is marked in them, what came with it. */
export function TalkRow({ line, before, tag, picture }: TalkRowProps) {
  const newDay = before === undefined || wallDay(before) !== wallDay(line);
  const kind = kindWords(line);
  const sender = line.sender ?? '';
  return (
    <>
      {newDay && <div className={classes['day']}>{longDay(wallDay(line))}</div>}
      <div className={classes['time']}>{wallTime(line)}</div>
      <div className={classes['said']}>
        {line.kind === 'notice' ? (
          <div className={classes['notice']}>{line.text}</div>
        ) : (
          <>
            {isSameSpeaker(line, before) ? (
              <VisuallyHidden>{sender}</VisuallyHidden>
            ) : (
              <div className={classes['sender']}>{sender}</div>
            )}
            {kind !== '' && <div className={classes['note']}>{kind}</div>}
            <TalkText line={line} />
            {line.edited && <div className={classes['note']}>Edited</div>}
            <TalkExtras line={line} {...(picture && { picture })} />
          </>
        )}
      </div>
      <div className={classes['tag']}>{tag}</div>
    </>
  );
}
