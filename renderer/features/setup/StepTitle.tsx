import { useEffect, useRef, type ReactNode } from 'react';
import classes from './setup.module.css';

interface StepTitleProps {
  /** Whether a person came here by a button, so that the focus follows. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

/** The title of a step. It takes the focus when the step comes, so that it is read out. */
export function StepTitle({ focus, children }: StepTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const asked = useRef(focus);
  useEffect(() => {
    if (asked.current) title.current?.focus();
  }, []);
  return (
    <h1 ref={title} className={classes['title']} tabIndex={-1}>
      {children}
    </h1>
  );
}
