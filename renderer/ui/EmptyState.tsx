import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  /** Why it matters, with its paragraph. */
  readonly children: ReactNode;
  /** The one next act. */
  readonly action?: ReactNode;
}

/** What stands where nothing is yet: what will be here, why it matters, the one next act. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <h2 className={classes['title']}>{title}</h2>
      <div className={classes['text']}>{children}</div>
      {action}
    </div>
  );
}
