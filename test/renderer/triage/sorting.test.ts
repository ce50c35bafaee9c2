import { describe, expect, it } from 'vitest';
import {
  aboutWhich,
  lengthText,
  nextUntriaged,
  sortedSays,
} from '#renderer/features/triage/sorting.ts';

const line = (
  id: string,
  over: { kind?: 'message' | 'notice'; category?: 'untriaged' | 'significant' } = {},
) => ({
  id,
  kind: 'message' as const,
  category: 'untriaged' as const,
  drift: false,
  ...over,
});
const messages = [line('a'), line('n', { kind: 'notice' }), line('b'), line('c')];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join('');

describe('what a key is about', () => {
  it('is the message in focus', () => {
    expect(ids(aboutWhich(messages, new Set(), { focus: 'b', whole: false }))).toBe('b');
  });

  it('is what is selected, where anything is', () => {
    expect(ids(aboutWhich(messages, new Set(['a', 'c']), { focus: 'b', whole: false }))).toBe('ac');
  });

  it('is the whole window with Shift, without the lines the app wrote itself', () => {
    expect(ids(aboutWhich(messages, new Set(['a']), { focus: 'b', whole: true }))).toBe('abc');
  });

  it('is nothing on a notice', () => {
    expect(aboutWhich(messages, new Set(), { focus: 'n', whole: false })).toEqual([]);
  });
});

describe('where the focus goes next', () => {
  it('goes to the next one that is not sorted', () => {
    expect(nextUntriaged(messages, 'a', new Set(['a']))).toBe('b');
  });

  it('goes back to one that was passed over', () => {
    expect(nextUntriaged(messages, 'c', new Set(['c', 'b']))).toBe('a');
  });

  it('has nowhere to go when all is sorted', () => {
    expect(nextUntriaged(messages, 'a', new Set(['a', 'b', 'c']))).toBeNull();
    expect(nextUntriaged([line('a', { category: 'significant' })], null, new Set())).toBeNull();
  });
});

describe('saying what was done', () => {
  it('counts', () => {
    expect(sortedSays(1, 'significant', false)).toBe('1 message: significant.');
    expect(sortedSays(27, 'not-selected', true)).toBe(
      '27 messages, the whole window: not government business.',
    );
  });

  it.each([
    ['2026-11-22T16:00:00Z', '2026-11-22T16:00:00Z', '0 min'],
    ['2026-11-22T16:00:00Z', '2026-11-22T16:14:00Z', '14 min'],
    ['2026-11-22T16:00:00Z', '2026-11-22T18:00:00Z', '2 h'],
    ['2026-11-22T16:00:00Z', '2026-11-22T18:05:00Z', '2 h 5 min'],
  ])('%s to %s lasted %s', (from, to, says) => expect(lengthText(from, to)).toBe(says));
});
