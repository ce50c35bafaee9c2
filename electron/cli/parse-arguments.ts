import { parseArgs } from 'node:util';
import { type Result, err, ok } from '#shared/result.ts';
import type { DateOrder } from '#shared/words/import.ts';

/** What `daybook parse` was asked for. */
export interface ParseRequest {
  readonly file: string;
  readonly json: boolean;
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
}

/** How `daybook parse` is called, shown where it was called otherwise. */
export const PARSE_USAGE =
  'Use: daybook parse FILE [--json] [--zone Europe/London] [--date-order dmy|mdy|ymd]';

const ORDERS: Readonly<Record<string, DateOrder>> = {
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  ymd: 'year-month-day',
};

/** The request that the arguments make; one sentence where they make none. */
export const parseRequest = (args: readonly string[]): Result<ParseRequest, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        zone: { type: 'string', default: 'Europe/London' },
        'date-order': { type: 'string' },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return err(`Name one file. ${PARSE_USAGE}`);
    const asked = values['date-order'];
    const dateOrder = asked === undefined ? null : ORDERS[asked];
    if (dateOrder === undefined) return err(`The date order is dmy, mdy or ymd. ${PARSE_USAGE}`);
    return ok({ file, json: values.json, zone: values.zone, dateOrder });
  } catch (problem) {
    return err(`${problem instanceof Error ? problem.message : 'Not understood.'} ${PARSE_USAGE}`);
  }
};
