import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Id } from '#shared/words/id.ts';
import { createIds } from '#vault/new-id.ts';

const many = (now: () => number, count = 10_000): string[] => {
  const newId = createIds({ now, random: randomBytes });
  return Array.from({ length: count }, newId);
};

describe('an id', () => {
  it('is a UUID of version 7 that begins with its time', () => {
    const [id] = many(() => 0x01_23_45_67_89_ab, 1);
    expect(Id.parse(id)).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab]/);
  });

  it('sorts by when it was made, also within a millisecond', () => {
    const ids = many(() => 1_795_000_000_000);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('rises when the clock is set back', () => {
    let time = 1_795_000_000_000;
    const ids = many(() => (time -= 1_000), 100);
    expect(ids.toSorted()).toEqual(ids);
  });
});
