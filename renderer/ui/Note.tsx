import type { ReactNode } from 'react';
import classes from './Note.module.css';

/** How much a note asks for. */
export type NoteKind = 'plain' | 'danger' | 'ageing' | 'proven';

const SIGNS: Readonly<Record<NoteKind, string>> = {
  plain: '',
  danger: 'Stop',
  ageing: 'Due',
  proven: 'Done',
};

interface NoteProps {
  readonly kind?: NoteKind;
  /** The word beside the colour; there is always one, since colour alone says nothing. */
  readonly sign?: string;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; neither by default. */
  readonly live?: 'alert' | 'status';
}

/** A boxed remark with a line down its left: plain, danger, ageing or proven. */
export function Note({ kind = 'plain', sign = SIGNS[kind], title, children, live }: NoteProps) {
  return (
    <div className={classes['note']} data-kind={kind} role={live}>
      {sign !== '' && <span className={classes['sign']}>{sign}</span>}
      <div className={classes['body']}>
        {title !== undefined && <p className={classes['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
