import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFICIAL } from '#shared/words/classification.ts';
import type { Chat } from '#shared/words/chat.ts';
import { DayFacts } from '#shared/words/day.ts';
import type { RecordedLook } from '#vault/chats/look-store.ts';
import { factsOf, type DaySource } from '#vault/day/day-facts.ts';

const FRIDAY = '2026-11-20T18:10:00.000Z';
const CHAT = '01900000-0000-7000-8000-000000000001';

const aChat = (over: Partial<Chat> = {}): Chat => ({
  id: CHAT,
  principal: '01900000-0000-7000-8000-000000000090',
  name: 'Transport – ministers',
  channel: '01900000-0000-7000-8000-000000000080',
  kind: 'official',
  group: true,
  sight: 'in-the-group',
  timerHours: 24,
  exportPossible: true,
  lookEveryDays: 1,
  device: null,
  members: [],
  marking: OFFICIAL,
  messages: 0,
  untriaged: 0,
  lastMessageAt: null,
  lastLook: null,
  ...over,
});

const aLook = (at: string, over: Partial<RecordedLook> = {}): RecordedLook => ({
  act: '0195c0de-0000-7000-8000-00000000000a',
  chat: CHAT,
  outcome: 'nothing-seen',
  upTo: at,
  basis: 'seen',
  why: 'Judged by Priya Nandan.',
  at,
  ...over,
});

const NOTHING = { entries: 0, amended: 0, filed: 0, looks: 0, imports: 0, newMessages: 0 };

const aSource = (over: Partial<DaySource> = {}): DaySource => {
  const looks = over.looks ?? [];
  const last = looks.findLast(
    ({ outcome }) => outcome !== 'not-looked-at' && outcome !== 'could-not-be-captured',
  );
  return {
    now: FRIDAY,
    before: null,
    after: '2026-11-19T23:59:59.999Z',
    chats: [aChat({ lastLook: last ? { at: last.upTo, outcome: last.outcome } : null })],
    looks,
    noted: [],
    counts: NOTHING,
    open: [],
    bundles: [],
    ...over,
  };
};

describe('what a day was', () => {
  it('has a possible loss between two looks that were further apart than the timer', () => {
    const looks = [aLook('2026-11-18T18:22:00.000Z'), aLook('2026-11-20T18:05:00.000Z')];
    expect(factsOf(aSource({ looks })).losses).toEqual([
      {
        chat: CHAT,
        from: '2026-11-18T18:22:00.000Z',
        to: '2026-11-20T18:05:00.000Z',
        timerHours: 24,
      },
    ]);
  });

  it('has none where the timer is longer than the time between', () => {
    const looks = [aLook('2026-11-19T18:22:00.000Z'), aLook('2026-11-20T18:05:00.000Z')];
    expect(factsOf(aSource({ looks })).losses).toEqual([]);
  });

  it('does not tell a loss again that an earlier sheet told', () => {
    const looks = [
      aLook('2026-11-16T18:00:00.000Z'),
      aLook('2026-11-19T18:00:00.000Z'),
      aLook('2026-11-20T17:00:00.000Z'),
    ];
    expect(factsOf(aSource({ looks })).losses).toEqual([]);
  });

  it('takes no note that nobody looked for a look', () => {
    const looks = [
      aLook('2026-11-18T18:00:00.000Z'),
      aLook('2026-11-20T17:00:00.000Z', { outcome: 'not-looked-at', why: 'Phone away' }),
    ];
    const { losses, missed, looked } = factsOf(aSource({ looks }));
    expect(losses.map(({ to }) => to)).toEqual([FRIDAY]);
    expect(looked).toEqual([]);
    expect(missed).toEqual([{ chat: CHAT, outcome: 'not-looked-at', why: 'Phone away' }]);
  });

  it('says what will be lost before anybody is back', () => {
    const looks = [aLook('2026-11-20T18:00:00.000Z')];
    expect(factsOf(aSource({ looks })).ahead).toEqual([
      { chat: CHAT, losesFrom: '2026-11-21T18:00:00.000Z', backAt: '2026-11-23T08:30:00.000Z' },
    ]);
  });

  it('keeps what could not be captured, although somebody looked', () => {
    const looks = [
      aLook('2026-11-20T17:00:00.000Z', {
        outcome: 'could-not-be-captured',
        why: 'Export blocked',
      }),
      aLook('2026-11-20T18:00:00.000Z'),
    ];
    expect(factsOf(aSource({ looks })).missed.map(({ why }) => why)).toEqual(['Export blocked']);
  });

  it('names weekdays that nobody closed, and no weekend', () => {
    const before = { day: '2026-11-12', at: '2026-11-12T18:40:00.000Z' };
    expect(factsOf(aSource({ before, after: before.at }))).toMatchObject({
      since: before.at,
      notClosed: ['2026-11-13', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'],
    });
  });

  it('leaves no chat that is due out: it was looked at, or it was missed', () => {
    const outcome = fc.constantFrom(
      'nothing-seen' as const,
      'imported' as const,
      'not-looked-at' as const,
      'could-not-be-captured' as const,
    );
    const hour = fc.integer({ min: -200, max: 17 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hour, outcome), { maxLength: 8 }), (given) => {
        const looks = given
          .toSorted(([a], [b]) => a - b)
          .map(([hours, what]) =>
            aLook(new Date(Date.parse('2026-11-20T00:30:00Z') + hours * 3_600_000).toISOString(), {
              outcome: what,
            }),
          );
        const facts = factsOf(aSource({ looks }));
        DayFacts.parse(facts);
        const isToday = looks.some(({ at }) => at.startsWith('2026-11-20'));
        const told = facts.looked.length + facts.missed.length;
        expect(told).toBeGreaterThan(0);
        expect(facts.missed.some(({ outcome: what }) => what === 'no-reason')).toBe(!isToday);
      }),
    );
  });
});
