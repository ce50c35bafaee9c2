import { describe, expect, it } from 'vitest';
import {
  lineSum,
  outcomeText,
  recordSum,
  sumText,
} from '#renderer/features/imports/reconciliation.ts';
import { aReconciliation } from './import-builders.ts';

describe('reconciling an import', () => {
  it('shows the records as a sum that adds up', () => {
    const sum = recordSum(aReconciliation());
    expect(sumText(sum)).toBe(
      '200 records = 27 new + 171 already held + 2 notices + 0 not selected + 0 not understood',
    );
    expect(sum.addsUp).toBe(true);
  });

  it('shows the lines as a sum that adds up', () => {
    const sum = lineSum(aReconciliation());
    expect(sumText(sum)).toBe(
      '214 lines = 200 first lines + 13 continuations + 1 blank + 0 not understood',
    );
    expect(sum.addsUp).toBe(true);
  });

  it('counts a line that is part of no record on both sides', () => {
    const counts = aReconciliation({ notUnderstoodLines: 3, lines: 217 });
    expect(recordSum(counts).addsUp).toBe(true);
    expect(lineSum(counts).addsUp).toBe(true);
    expect(recordSum(counts).total.count).toBe(203);
  });

  it.each([
    ['a message too many', { newMessages: 28 }],
    ['a record that went nowhere', { records: 201 }],
  ])('says so where a sum does not add up: %s', (_what, fault) => {
    expect(recordSum(aReconciliation(fault)).addsUp).toBe(false);
  });

  it('says so where lines went missing', () => {
    expect(lineSum(aReconciliation({ continuations: 12 })).addsUp).toBe(false);
  });

  it('says only what is new when a chat comes in again', () => {
    expect(outcomeText(aReconciliation(), 'Transport – ministers')).toBe(
      '27 new messages in Transport – ministers. 171 were held already.',
    );
  });

  it('says that nothing is kept of what was not selected', () => {
    const counts = aReconciliation({ newMessages: 2, alreadyHeld: 0, notSelected: 196 });
    expect(outcomeText(counts, 'Harwick')).toBe(
      '2 new messages in Harwick. 196 were not selected and nothing of them is kept.',
    );
  });
});
