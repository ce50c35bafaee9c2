import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneClock, isDate, isTimeOfDay, isZone, offsetText } from '#shared/wall-time.ts';

const at = (zone: string, text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text
    .split(/\D/)
    .map(Number);
  const { epoch, offset, clockChange } = createZoneClock(zone).at({
    year,
    month,
    day,
    hour,
    minute,
    second,
  });
  return `${new Date(epoch * 1000).toISOString().slice(0, 19)} ${offsetText(offset)} ${clockChange}`;
};

describe('wall times', () => {
  it.each([
    ['Europe/London', '2026-11-22 18:10:00', '2026-11-22T18:10:00 +00:00 none'],
    ['Europe/London', '2025-05-31 14:05:09', '2025-05-31T13:05:09 +01:00 none'],
    ['Europe/London', '2024-03-31 00:59:59', '2024-03-31T00:59:59 +00:00 none'],
    ['Europe/London', '2024-03-31 01:00:00', '2024-03-31T01:00:00 +00:00 skipped'],
    ['Europe/London', '2024-03-31 01:59:59', '2024-03-31T01:59:59 +00:00 skipped'],
    ['Europe/London', '2024-03-31 02:00:00', '2024-03-31T01:00:00 +01:00 none'],
    ['Europe/London', '2024-10-27 00:59:59', '2024-10-26T23:59:59 +01:00 none'],
    ['Europe/London', '2024-10-27 01:00:00', '2024-10-27T00:00:00 +01:00 repeated'],
    ['Europe/London', '2024-10-27 01:59:59', '2024-10-27T00:59:59 +01:00 repeated'],
    ['Europe/London', '2024-10-27 02:00:00', '2024-10-27T02:00:00 +00:00 none'],
    ['Australia/Lord_Howe', '2024-04-07 01:45:00', '2024-04-06T14:45:00 +11:00 repeated'],
    ['Asia/Kathmandu', '2024-04-07 01:45:00', '2024-04-06T20:00:00 +05:45 none'],
    ['Pacific/Apia', '2011-12-30 10:00:00', '2011-12-30T20:00:00 -10:00 skipped'],
    ['America/New_York', '2024-11-03 01:30:00', '2024-11-03T05:30:00 -04:00 repeated'],
    ['UTC', '2040-02-29 00:00:00', '2040-02-29T00:00:00 +00:00 none'],
  ])('%s %s', (zone, wall, expected) => {
    expect(at(zone, wall)).toBe(expected);
  });

  it('come back from the instant as they were, unless they never existed', () => {
    const zones = [
      'Europe/London',
      'America/St_Johns',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
      'Asia/Tehran',
    ];
    const clocks = zones.map((zone) => [zone, createZoneClock(zone)] as const);
    const day = fc.date({
      min: new Date('2009-01-01'),
      max: new Date('2039-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...clocks), day, ([zone, clock], date) => {
        const [year = 0, month = 0, of = 0, hour = 0, minute = 0, second = 0] = date
          .toISOString()
          .split(/\D/)
          .map(Number);
        const { epoch, clockChange } = clock.at({ year, month, day: of, hour, minute, second });
        if (clockChange === 'skipped') return;
        const shown = new Date(epoch * 1000).toLocaleString('sv-SE', { timeZone: zone });
        expect(shown).toBe(date.toISOString().slice(0, 19).replace('T', ' '));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a quiet day are its midnight and so many seconds', () => {
    const clock = createZoneClock('Europe/London');
    expect(clock.quietDay(2025, 5, 31)).toEqual({
      midnight: Date.UTC(2025, 4, 30, 23) / 1000,
      offset: 3600,
    });
    expect(clock.quietDay(2024, 3, 31)).toBeNull();
    expect(clock.quietDay(2024, 3, 27)).not.toBeNull();
  });
});

describe('days and times that exist', () => {
  it.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [2025, 2, 31, false],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 1, 0, false],
    [2025, 12, 31, true],
  ] as const)('%i-%i-%i', (...[year, month, day, is]) => {
    expect(isDate(year, month, day)).toBe(is);
  });

  it('end at 23:59:59', () => {
    expect([
      isTimeOfDay(23, 59, 59),
      isTimeOfDay(24, 0, 0),
      isTimeOfDay(0, 60, 0),
      isTimeOfDay(0, 0, 60),
    ]).toEqual([true, false, false, false]);
  });

  it('are of zones that the machine knows', () => {
    expect([isZone('Europe/London'), isZone('Europe/Nowhere'), isZone('')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('show an offset ahead or behind', () => {
    expect([offsetText(0), offsetText(3600), offsetText(-16_200)]).toEqual([
      '+00:00',
      '+01:00',
      '-04:30',
    ]);
  });
});
