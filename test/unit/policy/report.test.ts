import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policySets } from '#policy/sets.ts';
import { asksReport, REPORT_RULE, reportStanding } from '#policy/report.ts';

type Told = Parameters<typeof reportStanding>[1][number];

const draft: Told = { kind: 'drafted' };
const kim: Told = { kind: 'sent', to: ['kim-team'] };
const head: Told = { kind: 'sent', to: ['head-of-unit'] };
const both: Told = { kind: 'sent', to: ['kim-team', 'head-of-unit'] };
const answer: Told = { kind: 'answered' };
const no: Told = { kind: 'not-sent' };

describe('how an exception report stands (¶10a)', () => {
  it.each<[string, Told[], string, string[], boolean]>([
    ['nothing was done', [], 'to-draft', ['kim-team', 'head-of-unit'], true],
    ['it was drafted', [draft], 'drafted', ['kim-team', 'head-of-unit'], true],
    ['one was told', [draft, kim], 'sent-in-part', ['head-of-unit'], true],
    ['the other was told', [head], 'sent-in-part', ['kim-team'], true],
    ['each was told', [kim, head], 'sent', [], false],
    ['both were told at once', [both], 'sent', [], false],
    ['both were told and one answered', [both, answer], 'answered', [], false],
    ['one was told and answered', [kim, answer], 'sent-in-part', ['head-of-unit'], true],
    ['it is not to be sent', [no], 'not-sent', ['kim-team', 'head-of-unit'], false],
    ['the rest is not to be sent', [kim, no], 'not-sent', ['head-of-unit'], false],
    ['it was drafted after all', [no, draft], 'drafted', ['kim-team', 'head-of-unit'], true],
    ['it was sent after all', [no, both], 'sent', [], false],
    ['somebody decided too late', [both, no], 'sent', [], false],
    [
      'an answer came to what was not sent',
      [no, answer],
      'not-sent',
      ['kim-team', 'head-of-unit'],
      false,
    ],
  ])('is told where %s', (_what, steps, state, missing, waits) => {
    expect(reportStanding(true, steps)).toEqual({ state, missing, waits });
  });

  it('waits for nobody where the guidance does not ask for it, whatever was recorded', () => {
    const step = fc.constantFrom(draft, kim, head, both, answer, no);
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(reportStanding(false, steps).waits).toBe(false);
        const { state, missing, waits } = reportStanding(true, steps);
        // Whoever was told stays told, and nobody is told by anything but a sending.
        const told = new Set(steps.flatMap((one) => ('to' in one ? one.to : [])));
        expect(missing.some((to) => told.has(to))).toBe(false);
        expect(missing.length + told.size).toBe(2);
        expect(waits).toBe(['to-draft', 'drafted', 'sent-in-part'].includes(state));
      }),
    );
  });

  it('is asked for by a rule that every set of guidance has', () => {
    for (const { rules } of policySets) expect(rules.map(({ id }) => id)).toContain(REPORT_RULE);
    const finding = { rule: REPORT_RULE, paragraph: '¶10a', says: 'x', weight: 'note' as const };
    expect(asksReport({ findings: [finding] })).toBe(true);
    expect(asksReport({ findings: [{ ...finding, rule: 'exceptional-reason' }] })).toBe(false);
  });
});
