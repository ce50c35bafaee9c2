import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  dayOf,
  daysBetween,
  hoursBetween,
  longDay,
  longTime,
  shortDay,
  shortTime,
  shortWeekday,
  timeOf,
  weekdayDay,
} from '#shared/dates.ts';

const NOVEMBER = '2026-11-22T18:10:00.000Z';
/** 23:20 UTC: already the next day in London's summer. */
const JULY_NIGHT = '2026-07-22T23:20:00.000Z';

describe('a day, as it is written here', () => {
  it('is 22 November 2026, in tables 22 Nov 26', () => {
    expect(longDay('2026-11-22')).toBe('22 November 2026');
    expect(shortDay('2026-11-22')).toBe('22 Nov 26');
    expect(shortDay('2026-09-01')).toBe('1 Sep 26');
  });

  it('is named by its weekday where that helps', () => {
    expect(weekdayDay('2026-11-22')).toBe('Sunday 22 November');
    expect(shortWeekday('2026-11-20')).toBe('Fri');
  });

  it('throws for what is no day', () => {
    expect(() => longDay('tomorrow')).toThrow(RangeError);
  });
});

describe('a time, as it is written here', () => {
  it('is in London, by the 24-hour clock, with no zone said', () => {
    expect(longTime(NOVEMBER)).toBe('22 November 2026, 18:10');
    expect(shortTime(NOVEMBER)).toBe('22 Nov 26 18:10');
    expect(timeOf(NOVEMBER)).toBe('18:10');
  });

  it('follows summer time, past midnight too', () => {
    expect(shortTime(JULY_NIGHT)).toBe('23 Jul 26 00:20');
    expect(dayOf(JULY_NIGHT)).toBe('2026-07-23');
  });

  it('says the zone where it is not London’s', () => {
    expect(shortTime(JULY_NIGHT, 'Europe/Amsterdam')).toBe('23 Jul 26 01:20 (Amsterdam time)');
    expect(longTime(NOVEMBER, 'America/Argentina/Buenos_Aires')).toBe(
      '22 November 2026, 15:10 (Buenos Aires time)',
    );
    expect(shortTime(JULY_NIGHT, 'UTC')).toBe('22 Jul 26 23:20 (UTC)');
    expect(shortTime(JULY_NIGHT, 'Etc/UTC')).toBe('22 Jul 26 23:20 (UTC)');
    expect(dayOf(JULY_NIGHT, 'UTC')).toBe('2026-07-22');
    expect(timeOf(NOVEMBER, 'Asia/Tokyo')).toBe('03:10');
  });

  it('throws for a zone that nobody knows', () => {
    expect(() => shortTime(NOVEMBER, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('counting days and hours', () => {
  it('knows leap years and the days on which the clocks change', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-29', -1)).toBe('2026-03-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('counts hours as they pass, not as the wall shows them', () => {
    expect(addHours('2026-10-24T23:00:00.000Z', 72)).toBe('2026-10-27T23:00:00.000Z');
    expect(hoursBetween(NOVEMBER, '2026-11-22T19:40:00.000Z')).toBe(1.5);
  });

  it('comes back to the day it set out from', () => {
    const day = fc
      .date({
        min: new Date('1990-01-01T00:00:00Z'),
        max: new Date('2090-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});
