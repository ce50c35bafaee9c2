import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkRuns } from '#renderer/features/imports/talk-runs.ts';
import { sizeText } from '#renderer/features/imports/preview-words.ts';

const spoken = (minute: number) => ({ at: new Date(minute * 60_000).toISOString() });

describe('cutting records into runs of talk', () => {
  it('cuts at a silence of 45 minutes', () => {
    const runs = talkRuns([0, 44, 88, 133].map(spoken));
    expect(runs.map(({ items }) => items.length)).toEqual([3, 1]);
  });

  it('cuts where the file jumps back in time', () => {
    expect(talkRuns([100, 0].map(spoken))).toHaveLength(2);
  });

  it('cuts a run that is too long to read at once', () => {
    const runs = talkRuns(Array.from({ length: 401 }, (_, minute) => spoken(minute)));
    expect(runs.map(({ items }) => items.length)).toEqual([200, 200, 1]);
  });

  it('puts every record in one run, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 })), (minutes) => {
        const items = minutes.map(spoken);
        expect(talkRuns(items).flatMap((run) => run.items)).toEqual(items);
      }),
    );
  });
});

describe('sizes for people', () => {
  it.each([
    [0, '0 bytes'],
    [812, '812 bytes'],
    [18_204, '18.2 kB'],
    [999_999, '1000 kB'],
    [1_400_000, '1.4 MB'],
    [5_000_000_000_000, '5000 GB'],
  ])('%d is %s', (bytes, words) => expect(sizeText(bytes)).toBe(words));
});
