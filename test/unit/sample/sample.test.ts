import { describe, expect, it } from 'vitest';
import { exportOf } from '../../support/demo/exports.ts';
import { CHATS, type ChatKey } from '../../support/demo/chats.ts';
import { STORYLINES } from '../../support/demo/storylines.ts';

const keys = Object.keys(CHATS) as ChatKey[];
const messages = (text: string): number =>
  text.split('\n').filter((line) => / - [^:]+: /.test(line)).length;

describe('the sample office', () => {
  it('is the same at every making', () => {
    expect(keys.map((key) => exportOf(key))).toEqual(keys.map((key) => exportOf(key)));
  });

  it('tells twelve storylines in at least two thousand messages', () => {
    expect(STORYLINES).toHaveLength(12);
    expect(keys.reduce((sum, key) => sum + messages(exportOf(key)), 0)).toBeGreaterThan(2_000);
  });

  it('holds in its exports the words that its entries cite, but where they were lost', () => {
    for (const { words, chat, more, title } of STORYLINES.flatMap(({ entries }) => entries)) {
      const isHeld = chat !== null && words !== null && exportOf(chat).includes(words);
      expect([title, isHeld]).toEqual([title, chat !== 'tides']);
      expect(more).toBeDefined();
    }
  });

  it('reverses only what was logged before', () => {
    const before: string[] = [];
    for (const { title, reverses } of STORYLINES.flatMap(({ entries }) => entries)) {
      if (reverses !== undefined) expect(before).toContain(reverses);
      before.push(title);
    }
  });

  it('gives an earlier export that is the beginning of the later one', () => {
    expect(exportOf('coasts').startsWith(exportOf('coasts', '2026-07-01').trimEnd())).toBe(true);
  });
});
