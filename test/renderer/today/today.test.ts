import { describe, expect, it } from 'vitest';
import {
  lookInput,
  lookProblems,
  lookSaid,
  type LookDraft,
} from '#renderer/features/today/look.ts';
import { chatAfter, todayList, waitingWork } from '#renderer/features/today/today-list.ts';
import { aChat, id } from '../builders.ts';

const NOW = '2026-11-23T18:10:00.000Z';
const looked = (at: string) => ({ at, outcome: 'nothing-seen' as const });

describe('the chats of the day', () => {
  const losing = aChat({
    id: id(1),
    timerHours: 24,
    lastLook: looked('2026-11-20T18:22:00.000Z'),
  });
  const due = aChat({ id: id(2), lastLook: looked('2026-11-20T09:00:00.000Z') });
  const done = aChat({ id: id(3), lookEveryDays: 7, lastLook: looked('2026-11-23T09:00:00.000Z') });

  it('put first what may be losing messages', () => {
    const { due: first, notDue } = todayList([done, due, losing], NOW);
    expect(first.map(({ chat }) => chat.id)).toEqual([id(1), id(2)]);
    expect(notDue.map(({ chat }) => chat.id)).toEqual([id(3)]);
  });
  it('hand the focus on to the next, to the one before at the end', () => {
    const { due: rows } = todayList([due, losing], NOW);
    expect(chatAfter(rows, id(1))).toBe(id(2));
    expect(chatAfter(rows, id(2))).toBe(id(1));
    expect(chatAfter(rows.slice(0, 1), id(1))).toBe(id(1));
  });
});

describe('a look', () => {
  const draft: LookDraft = { kind: 'nothing-seen', basis: 'told', who: 'Alex Hart', why: '' };
  it('is not recorded without who judged it', () => {
    expect(lookProblems({ ...draft, who: ' ' })).toHaveLength(1);
  });
  it('is not left undone without why', () => {
    expect(lookProblems({ ...draft, kind: 'not-looked-at' })).toHaveLength(1);
  });
  it('carries its basis and who judged', () => {
    expect(lookInput(id(1), draft, NOW)).toEqual({
      chat: id(1),
      outcome: 'nothing-seen',
      upTo: NOW,
      basis: 'told',
      why: 'Judged by Alex Hart.',
    });
  });
  it('says that it was told and not seen, never that the chat held nothing', () => {
    expect(lookSaid(draft, NOW)).toBe(
      'Recorded: Alex Hart says nothing significant up to 18:10; not seen by the office',
    );
  });
});

describe('what waits', () => {
  it('counts entries not filed by the age of the oldest, and messages to sort', () => {
    const entries = { open: 2, oldestOpen: '2026-11-17T10:00:00.000Z', unlogged: 3 };
    expect(waitingWork(entries, [aChat({ untriaged: 27 })], NOW)).toEqual({
      unfiled: 2,
      oldestDays: 6,
      untriaged: 27,
      unlogged: 3,
    });
  });
});
