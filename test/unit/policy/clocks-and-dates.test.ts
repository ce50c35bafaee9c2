import { describe, expect, it } from 'vitest';
import { breachClock } from '#policy/clocks.ts';
import { backAt } from '#policy/opening.ts';
import { reviewOf } from '#policy/review.ts';
import { NCCC_2023 } from '#policy/sets.ts';

describe('the clock of a personal-data breach', () => {
  const aware = '2026-11-20T18:10:00.000Z';
  const at = (now: string) => breachClock(aware, now);

  it('runs for 72 hours, weekends too', () => {
    expect(at('2026-11-20T18:40:00.000Z')).toEqual({
      deadline: '2026-11-23T18:10:00.000Z',
      hoursLeft: 71.5,
      state: 'running',
      says: '71 hours left: tell the ICO by 23 November 2026, 18:10, or record the decision not to.',
    });
  });

  it('counts hours, not wall time, where the clocks go back', () => {
    expect(breachClock('2026-10-23T12:00:00.000Z', '2026-10-23T12:00:00.000Z').says).toBe(
      '72 hours left: tell the ICO by 26 October 2026, 12:00, or record the decision not to.',
    );
  });

  it('is on its last day from 24 hours on, and past only after the last moment', () => {
    expect(at('2026-11-22T18:09:59.000Z').state).toBe('running');
    expect(at('2026-11-22T18:10:00.000Z').state).toBe('last-day');
    expect(at('2026-11-23T18:10:00.000Z').state).toBe('last-day');
    expect(at('2026-11-23T19:40:00.000Z')).toMatchObject({
      state: 'past',
      says: 'The 72 hours ended 1 hour ago, at 23 November 2026, 18:10. Report now with the reason for the delay, or record the decision not to.',
    });
  });
});

describe('when somebody is back', () => {
  it.each([
    [
      'the same morning, before the office opens',
      '2026-11-18T06:00:00.000Z',
      '2026-11-18T08:30:00.000Z',
    ],
    [
      'the next morning, once it has opened',
      '2026-11-18T08:30:00.000Z',
      '2026-11-19T08:30:00.000Z',
    ],
    ['on Monday, from Friday evening', '2026-11-20T18:10:00.000Z', '2026-11-23T08:30:00.000Z'],
    ['on Monday, from Sunday', '2026-11-22T18:10:00.000Z', '2026-11-23T08:30:00.000Z'],
    [
      'by summer time, once the clocks have gone forward',
      '2026-03-27T18:10:00.000Z',
      '2026-03-30T07:30:00.000Z',
    ],
  ])('is %s', (_, now, back) => {
    expect(backAt(now)).toBe(back);
  });

  it('is not on a day that the office has said is closed', () => {
    const closed = ['2026-12-25', '2026-12-28'];
    expect(backAt('2026-12-24T18:00:00.000Z', closed)).toBe('2026-12-29T08:30:00.000Z');
  });
});

describe('the review of a set', () => {
  it('is overdue the day after its makers named', () => {
    expect(reviewOf(NCCC_2023, '2025-12-31')).toEqual({
      due: '2025-12-31',
      overdue: false,
      says: 'Its review is due by 31 December 2025 (¶38).',
    });
    expect(reviewOf(NCCC_2023, '2026-11-22')).toEqual({
      due: '2025-12-31',
      overdue: true,
      says: 'Its review was due by 31 December 2025 (¶38) and is 326 days late. It is still in force.',
    });
  });

  it('cannot be overdue where none was promised', () => {
    const review = reviewOf({ reviewDue: null, reviewParagraph: '38' }, '2030-01-01');
    expect(review).toEqual({ due: null, overdue: false, says: 'No date of review was given.' });
  });
});
