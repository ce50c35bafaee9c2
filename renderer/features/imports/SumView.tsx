import { Text } from '@mantine/core';
import { numberText } from '#shared/plural.ts';
import type { Sum } from './reconciliation.ts';
import classes from './imports.module.css';

interface SumViewProps {
  readonly sum: Sum;
  readonly label: string;
}

/** A total and what it is made of, set so that anyone can add it up. */
export function SumView({ sum, label }: SumViewProps) {
  const { total, terms, addsUp } = sum;
  return (
    <figure className={classes['sum']} aria-label={label}>
      <div className={classes['terms']}>
        <Term count={total.count} what={total.what} strong />
        {terms.map(({ count, what }, index) => (
          <span key={what} className={classes['terms']}>
            <span className={classes['sign']}>{index === 0 ? '=' : '+'}</span>
            <Term count={count} what={what} strong={false} />
          </span>
        ))}
      </div>
      {!addsUp && (
        <Text role="alert" size="sm" c="var(--daybook-danger)">
          This sum does not add up. Nothing was lost from the file, but tell whoever looks after
          Daybook before relying on this import.
        </Text>
      )}
    </figure>
  );
}

interface TermProps {
  readonly count: number;
  readonly what: string;
  readonly strong: boolean;
}

function Term({ count, what, strong }: TermProps) {
  return (
    <span className={classes['term']} data-strong={strong || undefined}>
      <span className={classes['count']}>{numberText(count)}</span>{' '}
      <span className={classes['what']}>{what}</span>
    </span>
  );
}
