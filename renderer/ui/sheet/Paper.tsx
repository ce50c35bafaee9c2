import type { ReactNode } from 'react';
import classes from './Paper.module.css';

interface PaperProps {
  /** What the paper is called. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A paper to be read as it will print, in a part that scrolls by itself. */
export function Paper({ name, children }: PaperProps) {
  return (
    <section
      className={classes['paper']}
      aria-label={`${name}, as it will print`}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- because it scrolls
      tabIndex={0}
    >
      {children}
    </section>
  );
}
