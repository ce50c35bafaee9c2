import { z } from 'zod';
import { LONDON } from '#shared/dates.ts';
import { MOST_IN_LOT } from '#shared/words/entry-lot.ts';
import type { Instant } from '#shared/words/time.ts';
import { settledWhen } from '../when.ts';
import { LOT_FIELDS, secretCell, type LotRow } from './lot-rows.ts';
import { typedRows } from './lot-paste.ts';

const KeptRow = z.object({
  id: z.string(),
  what: z.string(),
  made: z.string(),
  learnt: z.string(),
  by: z.string(),
  where: z.string(),
  device: z.string(),
  basis: z.string(),
}) satisfies z.ZodType<Record<'id' | (typeof LOT_FIELDS)[number], string>>;

const KeptRows = z.object({ rows: z.array(KeptRow).max(MOST_IN_LOT) });

/**
 * What is kept of a table: never a row that declares SECRET (¶11). `10:00` may be found again
 * tomorrow, so times are kept with their day.
 */
export const lotText = (rows: readonly LotRow[], now: Instant): string => {
  const context = { now, zone: LONDON };
  const kept = typedRows(rows)
    .filter((row) => secretCell(row) === null)
    .map((row) => ({
      ...row,
      made: settledWhen(row.made, context),
      learnt: row.learnt === '' ? '' : settledWhen(row.learnt, context),
    }));
  return JSON.stringify({ rows: kept });
};

/** The rows that were kept; null where nothing was, or an older Daybook kept them otherwise. */
export const readLot = (text: string | null): readonly LotRow[] | null => {
  try {
    const { rows } = KeptRows.parse(JSON.parse(text ?? ''));
    return rows.length === 0 ? null : rows;
  } catch {
    return null;
  }
};
