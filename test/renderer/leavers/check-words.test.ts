import { describe, expect, it } from 'vitest';
import { checkWords, spokenGroups } from '#renderer/features/leavers/check-words.ts';
import type { PackCheck } from '#shared/words/pack.ts';

const aCheck = (over: Partial<PackCheck> = {}): PackCheck => ({
  holds: true,
  files: 1_204,
  bytes: 88_000_000,
  problems: [],
  fingerprint: 'SHA256:abc',
  compared: 'not-compared',
  checkpoint: null,
  partial: null,
  ...over,
});

describe('saying what came of checking a pack', () => {
  it('never reads as proven where the fingerprint was not compared', () => {
    expect(checkWords(aCheck()).standing).toBe('not-compared');
    expect(checkWords(aCheck()).heading).not.toContain('Verified');
  });

  it('is proven where every byte matches and the fingerprint too', () => {
    expect(checkWords(aCheck({ compared: 'matches' }))).toEqual({
      heading: 'Verified',
      says: 'All 1,204 files are as they were written, and the fingerprint is the one you gave.',
      standing: 'proven',
    });
  });

  it('is proven where this vault has just made and signed it, but not if it does not hold', () => {
    expect(checkWords(aCheck(), true).standing).toBe('proven');
    expect(checkWords(aCheck({ holds: false }), true).standing).toBe('wrong');
  });

  it('is wrong where the fingerprint differs, however whole the files are', () => {
    expect(checkWords(aCheck({ compared: 'differs' })).standing).toBe('wrong');
  });

  it('is wrong where something does not hold, even if the fingerprint matches', () => {
    const damaged = aCheck({ holds: false, problems: ['data/x differs'], compared: 'matches' });
    expect(checkWords(damaged)).toMatchObject({
      standing: 'wrong',
      says: '1 thing is wrong. Do not rely on it. Make it again, or ask for it again.',
    });
  });

  it('groups a hexadecimal fingerprint so that it can be read out', () => {
    expect(spokenGroups('0123456789abcdef'.repeat(4)).split(' ')).toHaveLength(16);
    expect(spokenGroups('SHA256:abc')).toBe('SHA256:abc');
  });
});
