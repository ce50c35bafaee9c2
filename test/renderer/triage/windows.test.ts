import { describe, expect, it } from 'vitest';
import { nextWindow, windowItem } from '#renderer/features/triage/windows.ts';

const windows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('going from window to window', () => {
  it('goes on and back', () => {
    expect(nextWindow(windows, 'a', 1)).toBe('b');
    expect(nextWindow(windows, 'b', -1)).toBe('a');
  });

  it('stays where there is no next', () => {
    expect(nextWindow(windows, 'c', 1)).toBeNull();
    expect(nextWindow(windows, 'a', -1)).toBeNull();
  });

  it('goes to the first that is left from one that has gone', () => {
    expect(nextWindow(windows, 'gone', 1)).toBe('a');
    expect(nextWindow([], 'gone', 1)).toBeNull();
  });
});

describe('a window in the list', () => {
  it('says when in London, who, how much and why', () => {
    const item = windowItem(
      {
        id: 'a',
        chat: '01990000-0000-7000-8000-0000000000f2',
        from: '2026-07-01T15:02:00.000Z',
        to: '2026-07-01T15:14:00.000Z',
        people: ['Marian Teale', 'Dex Farrow', 'Nina Voss'],
        messages: 12,
        untriaged: 3,
        reasons: ['approval wording', 'money', 'names a submission'],
      },
      [],
    );
    expect(item).toEqual({
      id: 'a',
      when: '1 Jul 26 16:02–16:14',
      where: '',
      who: 'Marian Teale, Dex Farrow and 1 more',
      howMuch: '12 messages, 3 not sorted',
      why: 'approval wording · money',
    });
  });
});
