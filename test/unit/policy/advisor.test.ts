import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, ADVISOR_CHANNELS, type AdvisorQuestion } from '#policy/advisor.ts';
import { assessEntry } from '#policy/assess.ts';
import { NCCC_2023 } from '#policy/sets.ts';
import { OFFICIAL, Tier } from '#shared/words/classification.ts';
import { DeviceState } from '#shared/words/device.ts';
import { anEntry, NOWHERE } from './an-entry.ts';

const aQuestion = (over: Partial<AdvisorQuestion> = {}): AdvisorQuestion => ({
  tier: 'official',
  additionallyMarked: false,
  significant: false,
  device: 'corporate',
  channel: 'encrypted-messaging',
  personalData: false,
  timerHours: null,
  ...over,
});
const advice = (over: Partial<AdvisorQuestion>) => advise(NCCC_2023, aQuestion(over));
const paragraphsOf = (cited: readonly { readonly paragraph: string }[]) =>
  cited.map(({ paragraph }) => paragraph);

describe('May I use…?', () => {
  it('is permitted for logistics on a corporate device, with nothing to do', () => {
    expect(advice({})).toEqual({
      policySet: 'nccc-2023-03-30',
      paragraph: '¶9b',
      says: 'Permitted, at your discretion',
      verdict: 'permitted',
      reasons: [
        {
          paragraph: '¶9b',
          says: 'For logistics and other things that are not significant, use discretion.',
        },
      ],
      whatToDo: [],
    });
  });

  it('only in exceptional circumstances, saying what to do and why', () => {
    const given = advice({
      significant: true,
      device: 'private-unmanaged',
      channel: 'private-email',
      timerHours: 24,
    });
    expect(given.says).toBe('Only in exceptional circumstances');
    expect(paragraphsOf(given.reasons)).toEqual(['¶10a', '¶32', '¶8', '¶33']);
    expect(paragraphsOf(given.whatToDo)).toEqual(['¶10a', '¶10a', '¶19', '¶24']);
  });

  it('speaks of a marking in words before any is written', () => {
    const given = advice({ additionallyMarked: true });
    expect(given.reasons.map(({ says }) => says)).toContain(
      'The marking it carries alone takes the stricter path, significant or not.',
    );
  });

  it('asks where personal data goes', () => {
    expect(paragraphsOf(advice({ personalData: true }).whatToDo)).toEqual(['¶35', '¶36']);
  });

  it('never for SECRET, whatever else', () => {
    const given = advice({ tier: 'secret', channel: 'other' });
    expect(given).toMatchObject({ verdict: 'must-not', paragraph: '¶11' });
    expect(paragraphsOf(given.whatToDo)).toEqual(['¶11']);
  });

  it('does not limit a government system', () => {
    const given = advice({ channel: 'government-system', significant: true });
    expect(given.verdict).toBeNull();
    expect(paragraphsOf([given, ...given.reasons])).toEqual(['¶12', '¶12', '¶8']);
    expect(given.whatToDo).toEqual([]);
  });

  it('answers as an entry with the same facts is headed', () => {
    const question = fc.record({
      tier: fc.constantFrom(...Tier.options),
      additionallyMarked: fc.boolean(),
      significant: fc.boolean(),
      device: fc.constantFrom(...DeviceState.options),
      channel: fc.constantFrom(...ADVISOR_CHANNELS.slice(1)),
      personalData: fc.boolean(),
      timerHours: fc.constantFrom(null, 24),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const entry = anEntry({
          limb: asked.significant ? 'change-of-situation' : null,
          deviceState: asked.device,
          marking: { ...OFFICIAL, tier: asked.tier, sensitive: asked.additionallyMarked },
        });
        const [heading] = assessEntry(entry, NOWHERE, NCCC_2023).findings;
        const { paragraph, says } = advise(NCCC_2023, asked);
        expect({ paragraph, says }).toEqual({
          paragraph: heading?.paragraph,
          says: heading?.says,
        });
      }),
    );
  });

  it('throws for a set with an open cell, which parsing would have refused', () => {
    const open = { ...NCCC_2023, table: { ...NCCC_2023.table, cells: [] } };
    expect(() => advise(open, aQuestion())).toThrow('no cell of nccc-2023-03-30');
  });
});
