import { counted } from '#shared/plural.ts';
import type { PackCheck } from '#shared/words/pack.ts';

/** What came of checking a pack, for people: one heading, one sentence, and what it does not show. */
export interface CheckWords {
  readonly heading: string;
  readonly says: string;
  /** Green only for a thing proven: every byte matches and the fingerprint was compared. */
  readonly standing: 'proven' | 'not-compared' | 'wrong';
}

/**
 * A pack that someone changed and signed again would hold by itself. Only a fingerprint known from
 * elsewhere shows whose signature it is, so a pack that was not compared never reads as proven.
 * `own` is a pack that this vault has just signed itself.
 */
export const checkWords = (check: PackCheck, own = false): CheckWords => {
  const files = counted(check.files, 'file');
  if (check.compared === 'differs') {
    return {
      heading: 'Signed by someone else',
      says: `The fingerprint differs from the one you gave. Do not rely on this pack. Ask the office that made it.`,
      standing: 'wrong',
    };
  }
  if (!check.holds) {
    return {
      heading: 'This pack does not hold',
      says: `${counted(check.problems.length, 'thing is', 'things are')} wrong. Do not rely on it. Make it again, or ask for it again.`,
      standing: 'wrong',
    };
  }
  if (own) {
    return {
      heading: 'Done, and every byte read again',
      says: `All ${files} are as they were written. Give whoever receives the pack its fingerprint by voice or on paper, so that they can compare it.`,
      standing: 'proven',
    };
  }
  return check.compared === 'matches'
    ? {
        heading: 'Verified',
        says: `All ${files} are as they were written, and the fingerprint is the one you gave.`,
        standing: 'proven',
      }
    : {
        heading: 'Whole, fingerprint not compared',
        says: `All ${files} are as they were written. Compare the fingerprint with the one the office holds, by voice or on paper.`,
        standing: 'not-compared',
      };
};

/** A fingerprint in groups that can be read out. */
export const spokenGroups = (fingerprint: string): string =>
  /^[0-9a-f]{64}$/u.test(fingerprint) ? (fingerprint.match(/.{4}/gu) ?? []).join(' ') : fingerprint;
