import { describe, expect, it } from 'vitest';
import { counted, hoursText, listText, numberText } from '#shared/plural.ts';

describe('counts in words', () => {
  it('has one, many and none', () => {
    expect([0, 1, 2].map((count) => counted(count, 'message'))).toEqual([
      '0 messages',
      '1 message',
      '2 messages',
    ]);
    expect(counted(1204, 'entry', 'entries')).toBe('1,204 entries');
    expect(numberText(1_000_000)).toBe('1,000,000');
  });

  it('gives a timer in hours up to a day, and in days where they come out even', () => {
    expect([1, 24, 36, 48, 168, 2160].map(hoursText)).toEqual([
      '1 hour',
      '24 hours',
      '36 hours',
      '2 days',
      '7 days',
      '90 days',
    ]);
  });

  it('joins a list as one says it', () => {
    expect(listText([])).toBe('');
    expect(listText(['a'])).toBe('a');
    expect(listText(['a', 'b'])).toBe('a and b');
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
