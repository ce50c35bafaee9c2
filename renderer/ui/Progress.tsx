import { Button, Progress as Bar } from '@mantine/core';
import { useEffect, useState } from 'react';
import { numberText } from '#shared/plural.ts';
import classes from './Progress.module.css';

interface ProgressProps {
  /** What is being done, in words. */
  readonly what: string;
  readonly done: number;
  /** Null where it cannot be known. */
  readonly total: number | null;
  readonly onCancel?: () => void;
}

/** True once this has been there for so long: what is quick must not flicker. */
export const useAfter = (milliseconds: number): boolean => {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
};

const farText = (done: number, total: number | null): string =>
  total === null ? numberText(done) : `${numberText(done)} of ${numberText(total)}`;

/** How far long work is, with *Cancel*. It appears after a second; its place is kept from the start. */
export function Progress({ what, done, total, onCancel }: ProgressProps) {
  const shown = useAfter(1_000);
  const share = total === null || total === 0 ? null : Math.min(100, (done / total) * 100);
  return (
    <div className={classes['progress']} aria-live="polite">
      {shown && (
        <>
          <div className={classes['line']}>
            <span className={classes['what']}>{what}</span>
            <span className={classes['far']}>{farText(done, total)}</span>
            {onCancel && <Button onClick={onCancel}>Cancel</Button>}
          </div>
          <Bar.Root size="sm" radius={0} transitionDuration={0}>
            <Bar.Section
              value={share ?? 100}
              animated={share === null}
              striped={share === null}
              aria-label={what}
              aria-valuetext={farText(done, total)}
            />
          </Bar.Root>
        </>
      )}
    </div>
  );
}
