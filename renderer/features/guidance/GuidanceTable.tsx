import type { PolicySet } from '#shared/words/policy.ts';
import { tableFor, type TableFacts } from '#policy/table.ts';
import { Paragraph } from '#renderer/ui/Paragraph.tsx';
import classes from './guidance.module.css';

interface GuidanceTableProps {
  readonly set: PolicySet;
  /** The facts whose cell is marked; null marks none. */
  readonly facts: TableFacts | null;
}

/** What may be said on which device (¶9–¶11). */
export function GuidanceTable({ set, facts }: GuidanceTableProps) {
  const { caption, columns, rows, footnote } = tableFor(set, facts);
  return (
    <div className={classes['tableBox']}>
      <table className={classes['table']}>
        <caption className={classes['caption']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What it is</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ heading, cells }) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map(({ says, verdict, paragraph, span, applies }) => (
                <td
                  key={`${paragraph} ${says}`}
                  colSpan={span}
                  data-verdict={verdict}
                  data-applies={applies || undefined}
                >
                  {applies && <b className={classes['applies']}>This one applies. </b>}
                  {says} <Paragraph number={paragraph} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {footnote !== '' && <p className={classes['standing']}>{footnote}</p>}
    </div>
  );
}
