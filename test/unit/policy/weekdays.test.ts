import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, startOfDay, timeOf } from '#shared/dates.ts';
import { weekdaysBetween } from '#policy/opening.ts';

describe('weekdays between two days', () => {
  it('leave out both ends, weekends, and days the office is closed', () => {
    expect(weekdaysBetween('2026-11-19', '2026-11-25')).toEqual([
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(weekdaysBetween('2026-12-24', '2026-12-30', ['2026-12-25', '2026-12-28'])).toEqual([
      '2026-12-29',
    ]);
  });
  it('are none from a Friday to the Monday, nor from a day to itself', () => {
    expect(weekdaysBetween('2026-11-20', '2026-11-23')).toEqual([]);
    expect(weekdaysBetween('2026-11-20', '2026-11-20')).toEqual([]);
  });
});

describe('the beginning of a day', () => {
  it('is midnight in London, in summer and in winter and when clocks change', () => {
    expect(startOfDay('2026-11-20')).toBe('2026-11-20T00:00:00.000Z');
    expect(startOfDay('2026-07-01')).toBe('2026-06-30T23:00:00.000Z');
    expect(startOfDay('2026-03-29')).toBe('2026-03-29T00:00:00.000Z');
    expect(startOfDay('2026-10-25')).toBe('2026-10-24T23:00:00.000Z');
  });
  it('is the first instant of it, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
        const day = addDays('1996-01-01', days);
        const start = startOfDay(day);
        expect([dayOf(start), timeOf(start)]).toEqual([day, '00:00']);
        expect(dayOf(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(day, -1));
      }),
    );
  });
});
