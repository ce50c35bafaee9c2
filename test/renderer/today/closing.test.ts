import { describe, expect, it } from 'vitest';
import type { DayState } from '#shared/words/day.ts';
import { catchUpText, lastClosedText, nobodyText } from '#renderer/features/today/closing.ts';
import { todayList } from '#renderer/features/today/today-list.ts';
import { aChat, id } from '../builders.ts';

const FRIDAY = '2026-11-20T18:50:00.000Z';
const NOTHING = { entries: 0, amended: 0, filed: 0, looks: 0, imports: 0, newMessages: 0 };

const aState = (over: Partial<DayState> = {}): DayState => ({
  last: {
    id: id(30),
    day: '2026-11-20',
    at: '2026-11-20T18:40:00.000Z',
    by: 'Priya Nair',
    checkpoint: { acts: 214, code: 'ABCD-EFGH-JKMN-PQRS-TVWX' },
  },
  since: NOTHING,
  notClosed: [],
  missed: [],
  waiting: [],
  ...over,
});

describe('when a day was last closed', () => {
  it('is said with who closed it and the checkpoint', () => {
    expect(lastClosedText(aState(), FRIDAY)).toBe(
      'Closed today at 18:40 by Priya Nair. Checkpoint ABCD-EFGH-JKMN-PQRS-TVWX after 214 acts.',
    );
    expect(lastClosedText(aState(), '2026-11-23T08:31:00.000Z')).toBe(
      'Last closed 20 November 2026, 18:40, by Priya Nair. Checkpoint ABCD-EFGH-JKMN-PQRS-TVWX after 214 acts.',
    );
    expect(lastClosedText(aState({ last: null }), FRIDAY)).toBe('No day was closed yet.');
  });
  it('is said with what came after it on the same day', () => {
    const after = (since: Partial<typeof NOTHING>): string =>
      lastClosedText(aState({ since: { ...NOTHING, ...since } }), FRIDAY);
    expect(after({ entries: 1 })).toContain('Since then 1 entry logged: it is not in that sheet');
    expect(after({ looks: 1 })).toContain('Since then more was recorded');
  });
});

describe('after an absence', () => {
  it('says which days nobody closed, and that all of it is in one list', () => {
    expect(catchUpText(aState({ notClosed: ['2026-11-23', '2026-11-24'] }))).toBe(
      'Nobody closed Monday 23 November and Tuesday 24 November. What was due then is in this one list; the next sheet goes on from 20 November 2026, 18:40.',
    );
    expect(
      catchUpText(aState({ notClosed: Array.from({ length: 9 }, () => '2026-11-23') })),
    ).toMatch(/^Nobody closed 9 working days\./u);
  });
  it('says nothing where every working day was closed, or none ever was', () => {
    expect(catchUpText(aState())).toBeNull();
    expect(catchUpText(aState({ last: null, notClosed: ['2026-11-23'] }))).toBeNull();
  });
});

describe('that nobody is there', () => {
  const timed = aChat({
    timerHours: 24,
    lastLook: { at: '2026-11-20T18:00:00.000Z', outcome: 'nothing-seen' },
  });
  const at = (now: string, chat = timed): string | null =>
    nobodyText(todayList([chat], now).due, now);
  it('is said on a Friday where messages disappear before Monday', () => {
    expect(at(FRIDAY)).toBe(
      'Nobody until Monday 23 November, 08:30: ask the duty private secretary to look, or ask for a longer timer.',
    );
  });
  it('is not said where the office is back tomorrow, or no timer runs', () => {
    expect(at('2026-11-19T18:50:00.000Z')).toBeNull();
    expect(at(FRIDAY, aChat())).toBeNull();
  });
});
