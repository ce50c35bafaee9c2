import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './ErrorSummary.module.css';

/** What is wrong with one field of a form. */
export interface FieldProblem {
  /** The id of the field on the page. */
  readonly field: string;
  readonly says: string;
}

/** What is wrong at one field; undefined where all is well. */
export const problemAt = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.says;

/** A problem where a text that is needed is empty. */
export const needed = (field: string, text: string, says: string): readonly FieldProblem[] =>
  text.trim() === '' ? [{ field, says }] : [];

/**
 * What is wrong with a form, at its top, each line leading to its field. It takes the focus when it
 * comes, so that nobody wonders why nothing happened.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const says = problems.map((problem) => problem.says).join('\n');
  useEffect(() => {
    if (says !== '') box.current?.focus();
  }, [says]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={classes['summary']} role="alert" tabIndex={-1}>
      <h2 className={classes['title']}>There is a problem</h2>
      <ul className={classes['list']}>
        {problems.map((problem) => (
          <li key={problem.field}>
            <Anchor
              href={`#${problem.field}`}
              c="var(--daybook-danger)"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(problem.field)?.focus();
              }}
            >
              {problem.says}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}
