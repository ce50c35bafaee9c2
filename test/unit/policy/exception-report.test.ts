import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, isOpenReport, notTold, reportState } from '#policy/exception-report.ts';
import type { ReportStep } from '#shared/words/report.ts';

const written = (circumstances: string): ReportStep => ({ kind: 'written', circumstances });
const sent = (...to: ('kim-team' | 'head-of-unit')[]): ReportStep => ({
  kind: 'sent',
  to,
  on: '2026-11-20',
  how: 'Email “Exception report”',
});
const answered: ReportStep = {
  kind: 'answered',
  from: 'kim-team',
  on: '2026-11-21',
  says: 'Noted.',
};
const notSent: ReportStep = { kind: 'not-sent', by: 'Callum Wrey', why: 'KIM were in the room.' };

describe('an exception report (¶10a)', () => {
  it.each([
    ['nothing recorded', [], 'due', true],
    ['only written', [written('The work phone was locked.')], 'due', true],
    ['an answer to nothing', [answered], 'due', true],
    ['decided against', [notSent], 'not-sent', false],
    ['sent to one', [sent('kim-team')], 'part-sent', true],
    ['sent to one, then decided against', [sent('kim-team'), notSent], 'part-sent', true],
    ['decided against, then sent', [notSent, sent('kim-team', 'head-of-unit')], 'sent', false],
    ['sent to both at once', [sent('kim-team', 'head-of-unit')], 'sent', false],
    ['sent to both one by one', [sent('head-of-unit'), sent('kim-team')], 'sent', false],
    ['answered', [sent('kim-team', 'head-of-unit'), answered], 'answered', false],
  ] as const)('%s: %s', (_says, steps, state, open) => {
    expect(reportState(steps)).toBe(state);
    expect(isOpenReport(reportState(steps))).toBe(open);
  });

  it('says whom nobody has told, in the order of the guidance', () => {
    expect(notTold([])).toEqual(['kim-team', 'head-of-unit']);
    expect(notTold([sent('kim-team')])).toEqual(['head-of-unit']);
  });

  it('holds the circumstances that were written last', () => {
    expect(circumstancesOf([])).toBe('');
    expect(circumstancesOf([written('one'), sent('kim-team'), written('two')])).toBe('two');
  });

  it('is never made due again by a further step', () => {
    const step = constantFrom(
      written('x'),
      sent('kim-team'),
      sent('head-of-unit'),
      answered,
      notSent,
    );
    assert(
      property(array(step, { maxLength: 6 }), step, (before, next) => {
        const was = reportState(before);
        return was === 'due' || reportState([...before, next]) !== 'due';
      }),
    );
  });
});
