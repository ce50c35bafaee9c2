import { z } from 'zod';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import type { StoredAct } from '../journal/act.ts';

/** The most acts in one segment. */
const RUN = 500;

const SegmentLine = z.strictObject({
  envelope: z.string(),
  signature: z.string(),
  salt: z.string().nullable(),
  body: z.string().nullable(),
});

interface SegmentRow {
  readonly n: number;
  readonly envelope: string;
  readonly signature: Buffer;
  readonly salt: Buffer | null;
  readonly body: string | null;
}

/** A run of one laptop's acts, as lines of JSON. */
export interface Segment {
  readonly device: string;
  readonly to: number;
  readonly text: string;
}

/** The acts of a laptop after a number, in runs. Bodies that were disposed of are not in them. */
export const segmentsAfter = function* (
  db: ReadDb,
  device: string,
  after: number,
): Generator<Segment> {
  let from = after;
  for (;;) {
    const rows = rowsOf<SegmentRow>(
      db,
      `SELECT act.n, act.envelope, act.signature, body.salt, body.body FROM act
       LEFT JOIN body ON body.act = act.id WHERE act.device = ? AND act.n > ? ORDER BY act.n LIMIT ${RUN}`,
      device,
      from,
    );
    const last = rows.at(-1);
    if (!last) return;
    const text = rows
      .map(({ envelope, signature, salt, body }) =>
        JSON.stringify({
          envelope,
          signature: signature.toString('base64'),
          salt: salt?.toString('base64') ?? null,
          body,
        }),
      )
      .join('\n');
    from = last.n;
    yield { device, to: last.n, text: `${text}\n` };
  }
};

/** The acts of a segment's text. */
export const actsOfSegment = (text: string): StoredAct[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { envelope, signature, salt, body } = SegmentLine.parse(JSON.parse(line));
      return {
        envelope,
        signature: Buffer.from(signature, 'base64'),
        body:
          salt === null || body === null ? null : { salt: Buffer.from(salt, 'base64'), text: body },
      };
    });
