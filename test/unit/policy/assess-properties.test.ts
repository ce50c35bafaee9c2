import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, assessEntry } from '#policy/assess.ts';
import { factsOf } from '#policy/facts.ts';
import { rulesOf } from '#policy/rules.ts';
import { NCCC_2023 } from '#policy/sets.ts';
import { cellFor } from '#policy/table.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import { Weight } from '#shared/words/assessment.ts';
import { type EntryDetails } from '#shared/words/entry.ts';
import { Verdict, type PolicySet } from '#shared/words/policy.ts';
import { NOWHERE } from './an-entry.ts';
import { arbitraryContext, arbitraryEntry, arbitraryMarking } from './arbitrary-entry.ts';

const rules = rulesOf(NCCC_2023);
const knownParagraphs = new Set(NCCC_2023.paragraphs.map(({ number }) => `¶${number}`));

/** How strict the cell is that applies; -1 where that hangs on the device. */
const strictness = (details: EntryDetails): number => {
  const cell = cellFor(NCCC_2023, factsOf(details, NOWHERE));
  return cell === null ? -1 : Verdict.options.indexOf(cell.verdict);
};
const heaviest = (details: EntryDetails): number =>
  Math.max(
    ...assessEntry(details, NOWHERE).findings.map(({ weight }) => Weight.options.indexOf(weight)),
  );

const silentOnManagedDevices = (set: PolicySet) =>
  fc.property(
    arbitraryEntry,
    arbitraryContext,
    fc.constantFrom('corporate' as const, 'private-managed' as const),
    (details, context, deviceState) => {
      const { findings } = assessEntry({ ...details, deviceState }, context, set);
      expect(findings.map(({ paragraph }) => paragraph)).not.toContain('¶10a');
    },
  );

describe('an assessment, whatever the entry', () => {
  it('is the same set of findings in whatever order the rules stand', () => {
    const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
    fc.assert(
      fc.property(arbitraryEntry, arbitraryContext, shuffled, (details, context, order) => {
        const facts = factsOf(details, context);
        expect(new Set(assess(order, facts))).toEqual(new Set(assess(rules, facts)));
      }),
    );
  });

  it('never throws, and always says something', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryContext, (details, context) => {
        expect(assessEntry(details, context).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('cites only paragraphs that the set has, in words without gaps', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryContext, (details, context) => {
        for (const { paragraph, says } of assessEntry(details, context).findings) {
          expect(knownParagraphs).toContain(paragraph);
          expect(says).not.toMatch(/[{}]|undefined|null/u);
        }
      }),
    );
  });

  it('is silent on ¶10a where the device is corporately managed', () => {
    fc.assert(silentOnManagedDevices(NCCC_2023));
  });

  it('would be caught speaking of ¶10a there', () => {
    const talkative = NCCC_2023.rules.map((rule) => ({
      ...rule,
      all: rule.all.filter((condition) => condition !== 'private-unmanaged'),
    }));
    const planted = { ...NCCC_2023, rules: talkative };
    expect(fc.check(silentOnManagedDevices(planted)).failed).toBe(true);
  });

  it('never grows milder as the marking grows stricter', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryMarking, (entry, marking) => {
        const bare = { ...entry, marking: OFFICIAL };
        const marked = { ...entry, marking };
        const secret = { ...entry, marking: { ...marking, tier: 'secret' as const } };
        const verdicts = [bare, marked, secret].map(strictness);
        expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
        const weights = [bare, marked, secret].map(heaviest);
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
      }),
    );
  });

  it('of what is above OFFICIAL cites ¶11 alone', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryContext, (entry, context) => {
        const marking = { ...entry.marking, tier: 'top-secret' as const };
        const { findings } = assessEntry({ ...entry, marking }, context);
        expect(new Set(findings.map(({ paragraph }) => paragraph))).toEqual(new Set(['¶11']));
      }),
    );
  });

  it('has one finding of each rule at most', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryContext, (details, context) => {
        const met = assessEntry(details, context).findings.map(({ rule }) => rule);
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });
});
