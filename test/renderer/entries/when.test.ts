import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen, whenText } from '#renderer/features/entries/when.ts';

/** Sunday 22 November 2026, 18:14 in London. */
const context = { now: '2026-11-22T18:14:00.000Z', zone: 'Europe/London' };
const at = (text: string, given = context): string => {
  const read = parseWhen(text, given);
  return read.ok ? read.at.slice(0, 16) : `no: ${read.why}`;
};

describe('reading when something was decided', () => {
  it.each([
    ['16:02', '2026-11-22T16:02'],
    ['1602', '2026-11-22T16:02'],
    ['16.02', '2026-11-22T16:02'],
    ['4:02pm', '2026-11-22T16:02'],
    ['4 pm', '2026-11-22T16:00'],
    ['12am', '2026-11-22T00:00'],
    ['now', '2026-11-22T18:14'],
    ['today 09:00', '2026-11-22T09:00'],
    ['yesterday 22:51', '2026-11-21T22:51'],
    ['22:51 yesterday', '2026-11-21T22:51'],
    ['Fri 19:40', '2026-11-20T19:40'],
    ['on Friday at 7pm', '2026-11-20T19:00'],
    ['Sunday 07:15', '2026-11-22T07:15'],
    ['22/11 16:02', '2026-11-22T16:02'],
    ['22.11. 16:02', '2026-11-22T16:02'],
    ['22/11/26 16:02', '2026-11-22T16:02'],
    ['22/11/2026, 16:02', '2026-11-22T16:02'],
    ['22 Nov 16:02', '2026-11-22T16:02'],
    ['22nd November 2026 at 16:02', '2026-11-22T16:02'],
    ['16:02 on 22 Nov', '2026-11-22T16:02'],
    ['Sun 22 Nov 16:02', '2026-11-22T16:02'],
    ['2026-11-22 16:02', '2026-11-22T16:02'],
    ['3/4 10:00', '2026-04-03T09:00'],
    ['29 Feb 2024 10:00', '2024-02-29T10:00'],
  ])('%s is %s UTC', (text, instant) => {
    expect(at(text)).toBe(instant);
  });

  it('takes a time later than now as last night', () => {
    expect(at('22:51')).toBe('2026-11-21T22:51');
  });

  it('takes a day without a year as the latest one that is past', () => {
    expect(at('24 Dec 10:00')).toBe('2025-12-24T10:00');
  });

  it.each([
    ['11/22 16:02', 'There is no month 22. Write the day first: 22/11.'],
    ['31/11 16:02', 'There is no 31/11 in 2026.'],
    ['25:02', 'There is no such time of day. Write it as 16:02.'],
    ['13pm', 'There is no such time of day. Write it as 16:02.'],
    ['24/12/2026 10:00', 'This is still to come. Say when it was made.'],
    ['', 'Say when, such as 16:02, yesterday 22:51 or 22 Nov 16:02.'],
    ['yesterday', 'Add a time: roughly is enough, such as 16:02, yesterday 22:51 or 22 Nov 16:02.'],
    ['soon', 'Write when, such as 16:02, yesterday 22:51 or 22 Nov 16:02.'],
    ['16:02 in the car', 'Write when, such as 16:02, yesterday 22:51 or 22 Nov 16:02.'],
  ])('refuses %j and says why', (text, why) => {
    expect(at(text)).toBe(`no: ${why}`);
  });

  it('refuses a time that the clocks jumped over', () => {
    expect(at('29/3/2026 01:30')).toContain('did not exist');
  });

  it('says that a time came twice when the clocks went back', () => {
    const read = parseWhen('25/10/2026 01:30', context);
    expect(read).toMatchObject({ ok: true, at: '2026-10-25T00:30:00.000Z' });
    expect(read.ok && read.note).toContain('came twice');
  });

  it('reads a time told abroad in the zone it was told in', () => {
    expect(at('22/11 00:20', { ...context, zone: 'Europe/Paris' })).toBe('2026-11-21T23:20');
  });

  it('does not take a zone that does not exist', () => {
    expect(at('16:02', { ...context, zone: 'Europe/Atlantis' })).toContain('Choose the zone');
  });

  it('reads back what it wrote, to the minute', () => {
    const past = fc.integer({
      min: Date.UTC(2020, 0, 1) / 60_000,
      max: Date.UTC(2026, 10, 22) / 60_000,
    });
    fc.assert(
      fc.property(past, (minutes) => {
        const instant = new Date(minutes * 60_000).toISOString();
        const read = parseWhen(whenText(instant, 'Europe/London'), context);
        // The hour that comes twice is read as its first coming.
        const same = read.ok && Date.parse(read.at) === Date.parse(instant);
        const twice =
          read.ok && read.note !== null && Date.parse(instant) - Date.parse(read.at) === 3_600_000;
        expect(same || twice).toBe(true);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseWhen(text, context)));
  });
});
