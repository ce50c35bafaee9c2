import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '#importers/whatsapp/body.ts';
import { createQuickBody } from '#importers/whatsapp/quick-body.ts';
import { createHeaderReader } from '#importers/whatsapp/header.ts';
import { createStyleReader } from '#importers/whatsapp/quick-head.ts';
import { chooseStyle } from '#importers/whatsapp/style.ts';
import { isSureNotice } from '#importers/whatsapp/notices.ts';
import { evenEnds, visitLines } from '#importers/line-ends.ts';
import { createLineGatherer } from '#importers/lines.ts';
import { ALL_TRAITS } from '#importers/traits.ts';
import { createDecoder } from '#importers/decode.ts';
import { createLineMachine } from '#importers/whatsapp/machine.ts';
import { createRecordMaker } from '#importers/whatsapp/record-maker.ts';
import { survey } from '#importers/whatsapp/survey.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'words',
    'two: words',
    '31/05/2025, 14:05 - Ann: hello',
    '31/05/2025, 14:06 - Bea: é👍',
  ),
  fc.constantFrom(
    '31/02/2025, 14:05 - Ann: no',
    '1/6/2025, 9:05 - Ann: x',
    '31/05/2025, 14:05 - Ann left',
    '31/05/2025, 14:05 - Ann:',
  ),
  fc.string({ maxLength: 12 }),
);
const file = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => ['31/05/2025, 14:00 - Ann: first'].concat(lines));

/** A text with some of its characters changed. */
const change = (text: string, edits: readonly (readonly [number, string])[]): string =>
  edits.reduce((now, [at, with_]) => now.slice(0, at) + with_ + now.slice(at + 1), text);

const parse = (text: string, cuts: readonly number[]) => {
  const found = survey([evenEnds(text)], { dateOrder: null, exportedAt: null });
  if (found === null) throw new Error('no style');
  const notUnderstood: number[] = [];
  const machine = createLineMachine({
    style: found.style,
    maker: createRecordMaker({
      zone: 'Europe/London',
      order: found.dateOrder.order,
      senders: found.senders,
      body: { bracket: false, marked: false, hasFile: () => false },
      traits: ALL_TRAITS,
      onRecord: () => undefined,
    }),
    onNotUnderstood: ({ line: number }) => void notUnderstood.push(number),
  });
  const decoder = createDecoder('utf-8');
  const lines = createLineGatherer();
  const bytes = Buffer.from(text);
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    machine.take(lines.add(decoder.decode(bytes.subarray(from, cut))));
    from = cut;
  }
  machine.take(lines.add(decoder.end()));
  machine.take(lines.end());
  machine.end();
  return { records: machine.records(), counts: machine.counts, notUnderstood };
};

describe('reading in pieces', () => {
  it('gives the same wherever the pieces are cut', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\r\r\n');
    fc.assert(
      fc.property(file, ends, fc.array(fc.nat(300), { maxLength: 6 }), (lines, end, places) => {
        const text = lines.join(end);
        const size = Buffer.byteLength(text);
        const cuts = places
          .map((place) => Math.min(place, size))
          .toSorted((one, other) => one - other);
        expect(parse(text, cuts)).toEqual(parse(text, []));
      }),
      { numRuns: 1_500 },
    );
  });

  it('counts every line as exactly one thing, and loses none of its words', () => {
    fc.assert(
      fc.property(file, (lines) => {
        const text = lines.join('\n');
        const { counts, notUnderstood, records } = parse(text, []);
        const sum =
          counts.firstLines + counts.continuations + counts.blankEdges + counts.notUnderstoodLines;
        expect(sum).toBe(counts.lines);
        expect(notUnderstood).toHaveLength(counts.notUnderstoodLines);
        expect(records).toHaveLength(counts.firstLines);
        expect(records.reduce((all, { lines: number }) => all + number, 0)).toBe(
          counts.firstLines + counts.continuations,
        );
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('lines', () => {
  it('are visited as splitting evened text would give them', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\r', '\n', '\r\n', 'cd'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const visited: string[] = [];
        visitLines(written, (from, to) => void visited.push(written.slice(from, to)));
        const even = evenEnds(written);
        const split = even.split('\n');
        expect(visited).toEqual(even.endsWith('\n') || even === '' ? split.slice(0, -1) : split);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the quick ways', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      'This message was deleted',
      'null',
      '',
      '<Media omitted>',
      'image omitted',
      'a.jpg (file attached)',
      'POLL:\nx\ny',
      '<Media omitted>\ncaption',
    ),
    fc.constantFrom(
      '\u200eimage omitted',
      'x\u200e',
      'Missed voice call',
      '<attached: 00000001-a.jpg>',
      'see https://maps.google.com/?q=1,2',
    ),
    fc.constantFrom(
      'location: https://maps.google.com/?q=1,2',
      'ok <This message was edited>',
      'Old Mill\nhttps://foursquare.com/v/1',
    ),
    fc.constantFrom(
      'Messages and calls are end-to-end encrypted.',
      'Your security code with Ann changed.',
      'a (file attached)\nb.jpg (file attached)\nc',
    ),
    fc.string({ maxLength: 20 }),
    fc.lorem({ maxCount: 8 }),
  );

  it('call plain only what the full reading leaves as it is', () => {
    const contexts = [true, false].flatMap((bracket) =>
      [true, false].map((marked) => ({ bracket, marked, hasFile: () => false })),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...contexts), (text, context) => {
        const quick = createQuickBody(context);
        quick.look(text);
        if (!quick.isPlain(text, text.split('\n').length)) return;
        expect(readBody(text, context)).toEqual({
          text,
          kind: 'message',
          edited: false,
          attachments: [],
          omitted: [],
        });
        if (context.bracket && !context.marked) expect(isSureNotice(text)).toBe(false);
      }),
      { numRuns: 4_000 },
    );
  });

  it('read a head as the full reader does', () => {
    const styles = [
      '31/05/2025, 14:05 - A: b',
      '[31/05/25, 14:05:09] A: b',
      '5/3/25, 2:05 PM - A: b',
      '31.05.25 14.05.09: A: b',
      '[14:05, 31/05/2025] A: b',
    ];
    const changes = fc.array(
      fc.tuple(
        fc.nat(24),
        fc.constantFrom('0', '1', '9', ':', '/', ' ', 'P', ']', '-', '\u200e', '\u202f', ''),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.array(changes, { maxLength: 8 }),
        (head, lines) => {
          const style = chooseStyle([head]);
          if (style === null) throw new Error(head);
          const quick = createStyleReader(style);
          for (const edits of [[], ...lines, []]) {
            const text = change(head, edits);
            const full = createHeaderReader();
            const isHead = full.read(text, 0, text.length) && full.header.shape === style.shape;
            expect([text, quick.read(text, 0, text.length)]).toEqual([text, isHead]);
            if (isHead)
              expect({ ...quick.header, dateSerial: 0, padded: true }).toEqual({
                ...full.header,
                dateSerial: 0,
                padded: true,
              });
          }
        },
      ),
      { numRuns: 4_000 },
    );
  });
});
