import type { ReactNode } from 'react';
import classes from './settings.module.css';

interface SavedProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** A word beside the button that did it. */
export function Saved({ shown, children }: SavedProps) {
  return shown ? <span className={classes['saved']}>{children}</span> : null;
}
