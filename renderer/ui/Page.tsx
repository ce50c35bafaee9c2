import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the title: a date, a count. */
  readonly aside?: ReactNode;
  /** What can be done with the whole page. */
  readonly actions?: ReactNode;
  /** The parts of the screen, under its title; see `Parts`. */
  readonly parts?: ReactNode;
  /** Stays at its foot: what the last act did, see `UndoBar`. */
  readonly foot?: ReactNode;
  /** Slides in at the right; see `DetailPanel`. */
  readonly panel?: ReactNode;
  /** The content brings its own scrolling and edges, as a reader does. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A screen: its title row with actions, then what it is for. */
export function Page(props: PageProps) {
  const { title, aside, actions, parts, foot, panel, flush = false, children } = props;
  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <h1 className={classes['title']} tabIndex={-1} data-page-title>
          {title}
        </h1>
        {aside !== undefined && <div className={classes['aside']}>{aside}</div>}
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </header>
      {parts}
      <div className={classes['row']}>
        <div className={flush ? classes['flush'] : classes['body']} data-page-body>
          {children}
        </div>
        {panel}
      </div>
      {foot}
    </div>
  );
}
