import { describe, expect, it } from 'vitest';
import { healthChecks, type HealthFacts } from '#vault/health/health-checks.ts';

const facts = (over: Partial<HealthFacts> = {}): HealthFacts => ({
  now: '2026-11-23T18:00:00.000Z',
  journal: { acts: 1_204, problems: [] },
  databaseBytes: 48_000_000,
  sealed: { files: 12, bytes: 20_000_000, damaged: [], missing: [] },
  unplaced: 0,
  copiedAt: '2026-11-23T08:00:00.000Z',
  freeBytes: 90_000_000_000,
  newestAct: '2026-11-23T17:59:00.000Z',
  signIns: 2,
  keychains: 1,
  recovery: { demo: false, sheet: true, recipients: 1, isSealedToThem: true },
  ...over,
});

const NAME = 'ab'.repeat(32);
const sealed = (over: Partial<HealthFacts['sealed']>) => ({
  sealed: { ...facts().sealed, ...over },
});
const recovery = (over: Partial<HealthFacts['recovery']>) => ({
  recovery: { ...facts().recovery, ...over },
});

describe('the health of a vault', () => {
  it('is well where all is', () => {
    const checks = healthChecks(facts());
    expect(checks.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'well'));
    expect(checks.map(({ next }) => next).join('')).toBe('');
  });

  it.each([
    [
      'Journal and database',
      'wrong',
      { journal: { acts: 9, problems: ['act 4 was changed'] } },
      'act 4 was changed',
    ],
    ['Sealed files', 'wrong', sealed({ damaged: [NAME] }), '1 file damaged: ab/abababab…'],
    ['Sealed files', 'wrong', sealed({ missing: [NAME] }), '1 file missing: ab/abababab…'],
    ['Imports', 'look', { unplaced: 2 }, '2 imports not yet in place'],
    ['Copy off the laptop', 'look', { copiedAt: null }, 'None was ever made'],
    ['Copy off the laptop', 'look', { copiedAt: '2026-11-20T08:00:00.000Z' }, '3 days ago'],
    ['Recovery by the department', 'wrong', recovery({ isSealedToThem: false }), 'not sealed'],
    [
      'Recovery by the department',
      'wrong',
      recovery({ sheet: false, recipients: 0 }),
      'There is none',
    ],
    [
      'Recovery by the department',
      'well',
      recovery({ demo: true, sheet: false, recipients: 0 }),
      'needs none',
    ],
    ['Sign-ins', 'look', { signIns: 1 }, '1 sign-in'],
    ['Room on the disk', 'look', { freeBytes: 500_000_000 }, '500 MB free'],
    [
      'Clock',
      'look',
      { newestAct: '2026-11-23T19:00:00.000Z' },
      'recorded at 23 November 2026, 19:00',
    ],
    ['Clock', 'well', { newestAct: '2026-11-23T18:05:00.000Z' }, 'nothing was recorded after'],
  ] as readonly (readonly [string, string, Partial<HealthFacts>, string])[])(
    '%s is %s',
    (what, state, over, found) => {
      const checks = healthChecks(facts(over));
      const check = checks.find((one) => one.what === what);
      expect(check).toMatchObject({ state });
      expect(check?.found).toContain(found);
      expect(check?.next === '').toBe(state === 'well');
      // What is not well stands before what is.
      if (state !== 'well') expect(checks[0]?.what).toBe(what);
    },
  );

  it('never offers to remove anything', () => {
    const bad = facts({
      journal: { acts: 9, problems: ['x'] },
      ...sealed({ damaged: [NAME], missing: [NAME] }),
      freeBytes: 0,
    });
    expect(
      healthChecks(bad)
        .map(({ next }) => next)
        .join(' '),
    ).not.toMatch(/delete|remove|reset/iu);
  });
});
