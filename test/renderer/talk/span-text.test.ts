import { describe, expect, it } from 'vitest';
import { namesText, spanText } from '#renderer/ui/talk/span-text.ts';

describe('the span of a window of talk', () => {
  it.each([
    ['2026-11-22T16:02:00+00:00', '2026-11-22T16:14:00+00:00', '22 Nov 26 16:02–16:14'],
    ['2026-11-22T16:02:00+00:00', '2026-11-22T16:02:30+00:00', '22 Nov 26 16:02'],
    ['2026-11-21T23:50:00+00:00', '2026-11-22T00:10:00+00:00', '21 Nov 26 23:50 – 22 Nov 26 00:10'],
  ])('%s to %s', (from, to, says) => expect(spanText(from, to)).toBe(says));

  it('names a few and counts the rest', () => {
    expect(namesText(['Teale', 'Farrow'])).toBe('Teale, Farrow');
    expect(namesText(['Teale', 'Farrow', 'Voss', 'Pym', 'Holt'])).toBe(
      'Teale, Farrow, Voss and 2 more',
    );
    expect(namesText([])).toBe('Nobody named');
  });
});
