import { describe, expect, it } from 'vitest';
import { Failure } from '#shared/failure.ts';
import { failureWords, waitText } from '#renderer/ui/failure-words.ts';

const SAMPLE: Readonly<Record<string, unknown>> = {
  fields: ['title'],
  problems: ['a file differs'],
  entries: ['2026-A0142'],
  members: ['Priya Nandan'],
  waitSeconds: 30,
  held: 3,
  known: 2,
  expected: 12,
  found: 10,
  sheets: ['Word 7 is not in the list.', ''],
};

const failures = Failure.options.map((option) =>
  Failure.parse({
    ...Object.fromEntries(Object.keys(option.shape).map((key) => [key, SAMPLE[key] ?? 'words'])),
    code: option.shape.code.value,
  }),
);

describe('a failure in words', () => {
  it.each(failures)('says what happened, what it means and what to do: $code', (failure) => {
    const { what, means, next } = failureWords(failure);
    for (const sentence of [what, means, next]) expect(sentence).toMatch(/^[A-Z0-9].*\.$/u);
  });
  it.each(failures)('offers no removal and says no please: $code', (failure) => {
    const all = Object.values(failureWords(failure)).join(' ');
    expect(all).not.toMatch(/delete|erase|reset|please|successfully|!/iu);
  });
  it('counts a wait as people do', () => {
    expect(waitText(1)).toBe('1 second');
    expect(waitText(40)).toBe('40 seconds');
    expect(waitText(121)).toBe('3 minutes');
  });
});
