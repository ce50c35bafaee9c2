import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '#renderer/ui/talk/segments.ts';

const aMark = (reason: string, ...ranges: [number, number][]) => ({ reason, ranges, alarm: false });

describe('cutting a text at its marks', () => {
  it('gives a plain text whole', () => {
    expect(segmentsOf('Running late', [])).toEqual([
      { text: 'Running late', start: 0, reasons: [], alarm: false },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(segmentsOf('', [aMark('money', [0, 3])])).toEqual([]);
  });

  it('says both reasons where marks overlap', () => {
    const pieces = segmentsOf('content with £4m', [
      aMark('approval wording', [0, 7]),
      aMark('names a sum', [0, 16]),
    ]);
    expect(pieces.map(({ text, reasons }) => [text, reasons.join(' + ')])).toEqual([
      ['content', 'approval wording + names a sum'],
      [' with £4m', 'names a sum'],
    ]);
  });

  it('loses no character, wherever the marks are', () => {
    const mark = fc.record({
      reason: fc.constantFrom('a', 'b'),
      ranges: fc.array(
        fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
      ),
      alarm: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          segmentsOf(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
