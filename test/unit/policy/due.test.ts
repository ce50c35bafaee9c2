import type { LookOutcome } from '#shared/words/look.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatsDue, possibleLoss, type DueChat } from '#policy/due.ts';

/** Friday, ten past six in the evening; the office is back on Monday. */
const FRIDAY = { now: '2026-11-20T18:10:00.000Z', backAt: '2026-11-23T08:30:00.000Z' };

const aChat = (over: Partial<DueChat> = {}): DueChat => ({
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Transport – ministers',
  timerHours: null,
  lookEveryDays: 7,
  lastLook: { at: '2026-11-19T18:22:00.000Z', outcome: 'nothing-seen' },
  ...over,
});
const dueOf = (over: Partial<DueChat>) => chatsDue([aChat(over)], FRIDAY)[0];
const order = (of: readonly DueChat[]) => chatsDue(of, FRIDAY).map(({ chat }) => chat);
const looked = (at: string, outcome: LookOutcome = 'imported') => ({ lastLook: { at, outcome } });

describe('a chat to be looked at', () => {
  it('with a timer of a day loses before anybody is back on Monday', () => {
    expect(dueOf({ timerHours: 24 })).toMatchObject({
      state: 'lost-before-back',
      losesFrom: '2026-11-20T18:22:00.000Z',
      says: 'Looked at Thu 18:22; may be losing messages from 18:22. Nobody is back before Mon 08:30.',
    });
  });

  it('may be losing already where the timer has run since the last look', () => {
    expect(dueOf({ timerHours: 24, ...looked('2026-11-18T18:22:00.000Z') })).toMatchObject({
      state: 'may-be-losing',
      says: 'Looked at Wed 18:22; may be losing messages from Thu 18:22.',
    });
  });

  it('may be losing where it was never looked at and a timer runs', () => {
    expect(dueOf({ timerHours: 168, lastLook: null })).toMatchObject({
      state: 'may-be-losing',
      losesFrom: null,
      lookBy: null,
      says: 'Never looked at; messages disappear after 7 days, so some may be lost already.',
    });
  });

  it.each(['not-looked-at', 'could-not-be-captured'] as const)(
    'does not count %s as a look',
    (outcome) => {
      const over = { timerHours: 24, ...looked('2026-11-20T18:00:00.000Z', outcome) };
      expect(dueOf(over)?.state).toBe('may-be-losing');
    },
  );

  it('is due by the agreed frequency where no timer runs', () => {
    expect(dueOf(looked('2026-11-12T10:00:00.000Z'))).toMatchObject({
      state: 'look-due',
      losesFrom: null,
      lookBy: '2026-11-19',
      says: 'Looked at 12 Nov 26 10:00; no timer.',
    });
    expect(dueOf({ lastLook: null })?.state).toBe('look-due');
  });

  it('is not due before its frequency and its timer say so', () => {
    expect(dueOf({ timerHours: 2160 })).toMatchObject({
      state: 'not-due',
      lookBy: '2026-11-26',
      says: 'Looked at Thu 18:22; may be losing messages from 17 Feb 27 18:22.',
    });
  });

  it('gives the date of a loss a week on, which by its weekday would be read as the one past', () => {
    expect(dueOf({ timerHours: 168 })).toMatchObject({
      says: 'Looked at Thu 18:22; may be losing messages from 26 Nov 26 18:22.',
    });
  });

  it('is due by its frequency though its timer is long', () => {
    expect(dueOf({ timerHours: 2160, lookEveryDays: 1 })?.state).toBe('look-due');
  });
});

describe('the order of the chats', () => {
  const chats = [
    aChat({ id: 'not-due' }),
    aChat({ id: 'weekly', ...looked('2026-11-12T10:00:00.000Z') }),
    aChat({ id: 'older-weekly', ...looked('2026-11-10T10:00:00.000Z') }),
    aChat({ id: 'weekend', timerHours: 48 }),
    aChat({ id: 'tonight', timerHours: 24 }),
    aChat({ id: 'losing', timerHours: 24, ...looked('2026-11-18T18:22:00.000Z') }),
    aChat({ id: 'never', timerHours: 24, lastLook: null }),
  ];

  it('is by what may be lost first', () => {
    expect(order(chats)).toEqual([
      'never',
      'losing',
      'tonight',
      'weekend',
      'older-weekly',
      'weekly',
      'not-due',
    ]);
  });

  it('is the same however the chats come', () => {
    const fresh = ['d', 'c'].map((id) => aChat({ id, lastLook: null }));
    const alike = [...chats, aChat({ id: 'b' }), aChat({ id: 'a' }), ...fresh];
    fc.assert(
      fc.property(fc.shuffledSubarray(alike, { minLength: alike.length }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(alike));
      }),
    );
  });
});

describe('a possible loss', () => {
  it('reaches from the last look to what the timer left', () => {
    const loss = possibleLoss('2026-11-20T18:10:00.000Z', '2026-11-23T08:30:00.000Z', 24);
    expect(loss).toEqual({
      from: '2026-11-20T18:10:00.000Z',
      to: '2026-11-22T08:30:00.000Z',
      says: 'Not looked at from 20 November 2026, 18:10 to 23 November 2026, 08:30 with a timer of 24 hours: what was sent up to 22 November 2026, 08:30 may be lost. It is not known whether anything was.',
    });
  });

  it('is none where the timer was longer than the time between', () => {
    expect(possibleLoss('2026-11-20T18:10:00.000Z', '2026-11-21T18:10:00.000Z', 24)).toBeNull();
  });
});
