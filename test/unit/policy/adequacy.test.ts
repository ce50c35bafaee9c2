import { describe, expect, it } from 'vitest';
import { adequacy, type AdequacyFacts } from '#policy/adequacy.ts';
import { anEntry } from './an-entry.ts';

const aRecord = (over: Partial<AdequacyFacts> = {}): AdequacyFacts => ({
  ...anEntry(),
  filings: [{ evidenceIncluded: true }],
  ...over,
});
const missing = (over: Partial<AdequacyFacts>) => adequacy(aRecord(over)).missing;

describe('what is still missing of an entry', () => {
  it('is nothing where it says who, what, why, when and where filed', () => {
    expect(adequacy(aRecord())).toEqual({
      met: ['who', 'what', 'why', 'when', 'where filed'],
      missing: [],
    });
  });

  it.each<[string, Partial<AdequacyFacts>, string, string]>([
    ['nobody decided', { decidedBy: null }, 'who', 'Say who decided it.'],
    ['no title', { title: '  ' }, 'what', 'Say what was decided, in one plain sentence.'],
    [
      'a decision without its outcome',
      { outcome: null },
      'what',
      'Say what the outcome was: approved, content, not content, or another.',
    ],
    ['no ground', { reason: ' ' }, 'why', 'Say why, what the advice was, or where it is.'],
    [
      'made after it was learnt',
      { madeAt: '2026-11-20T18:13:00.000Z' },
      'when',
      'It is said to be made after the office learnt of it. Check both times.',
    ],
    ['not filed', { filings: [] }, 'where filed', 'Say where it is on the government system.'],
    [
      'evidence left out of the filing',
      { evidence: ['a'], filings: [{ evidenceIncluded: false }] },
      'where filed',
      'The entry is filed, its evidence is not.',
    ],
  ])('is named: %s', (...[, over, part, says]) => {
    expect(missing(over)).toEqual([{ part, says }]);
  });

  it('is not the ground where the advice, or a pointer to it, is there', () => {
    expect(missing({ reason: '', advised: 'Option B is cheapest' })).toEqual([]);
    const pointers = [{ kind: 'submission', reference: '2026/118' }] as const;
    expect(missing({ reason: '', pointers: [...pointers] })).toEqual([]);
  });

  it('is not the outcome of what was no decision', () => {
    expect(missing({ kind: 'steer', outcome: null })).toEqual([]);
  });

  it('is not the evidence once any filing held it', () => {
    const filings = [{ evidenceIncluded: false }, { evidenceIncluded: true }];
    expect(missing({ evidence: ['a'], filings })).toEqual([]);
  });

  it('of an incident stub is only when, and where filed', () => {
    const stub = aRecord({ kind: 'incident-stub', decidedBy: null, reason: '', filings: [] });
    expect(adequacy(stub)).toEqual({
      met: ['when'],
      missing: [{ part: 'where filed', says: 'Say where it is on the government system.' }],
    });
  });
});
