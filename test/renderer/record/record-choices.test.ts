import { describe, expect, it } from 'vitest';
import {
  periodProblem,
  periodWords,
  wholeTenure,
} from '#renderer/features/record/record-choices.ts';
import type { Tenure } from '#shared/words/tenure.ts';

const aTenure = (over: Partial<Tenure> = {}): Tenure => ({
  id: '01990000-0000-7000-8000-0000000000f1',
  principal: '01990000-0000-7000-8000-0000000000f4',
  principalName: 'Marian Teale',
  post: 'Secretary of State',
  from: '2026-01-05',
  to: null,
  elsewhere: '',
  ...over,
});
const today = '2026-11-22';

describe('choosing what goes into the record', () => {
  it('starts with the whole tenure, up to today', () => {
    expect(wholeTenure(aTenure(), today)).toMatchObject({
      from: '2026-01-05',
      to: today,
      themes: [],
    });
  });

  it('ends with the tenure where it is over', () => {
    expect(wholeTenure(aTenure({ to: '2026-09-01' }), today).to).toBe('2026-09-01');
  });

  it.each([
    [{ from: '2026-11-02', to: '2026-11-01' }, 'ends before it begins'],
    [{ from: '2025-01-01', to: '2025-12-31' }, 'began on 5 January 2026'],
    [{ from: '2026-10-01', to: '2026-11-01' }, 'ended on 1 September 2026'],
  ])('refuses %o', (period, says) => {
    expect(periodProblem(period, aTenure({ to: '2026-09-01' }))).toContain(says);
  });

  it('takes a period that touches the tenure', () => {
    expect(periodProblem({ from: '2025-12-01', to: '2026-01-05' }, aTenure())).toBeNull();
  });

  it('names a period as people say it', () => {
    expect(periodWords({ from: '2026-10-01', to: today })).toBe(
      '1 October 2026 to 22 November 2026',
    );
  });
});
