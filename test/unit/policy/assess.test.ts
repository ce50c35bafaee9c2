import { describe, expect, it } from 'vitest';
import { assessEntry } from '#policy/assess.ts';
import type { EntryContext } from '#policy/facts.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import type { Finding } from '#shared/words/assessment.ts';
import { anEntry, chat, NOWHERE } from './an-entry.ts';

const findingsOf = (
  over: Partial<EntryDetails>,
  context: EntryContext = NOWHERE,
): readonly Finding[] => assessEntry(anEntry(over), context).findings;
const rulesMet = (over: Partial<EntryDetails>, context?: EntryContext): readonly string[] =>
  findingsOf(over, context).map(({ rule }) => rule);

const privatePhone = { deviceState: 'private-unmanaged' } as const;
const significant = { limb: 'direction-of-work' } as const;
const notAsked = { channelReason: { state: 'not-asked' } } as const;
const awaited = { channelReason: { state: 'not-given', askedOn: '2026-11-20' } } as const;

describe('what the guidance says of an entry', () => {
  it('is only the table and the way of capture where nothing else is to be said', () => {
    expect(rulesMet({})).toEqual(['table-neither-managed', 'captured-by-copy']);
  });

  it('names the set it was judged under', () => {
    expect(assessEntry(anEntry(), NOWHERE).policySet).toBe('nccc-2023-03-30');
  });

  it('is headed by exceptional circumstances, then the report, then the capture', () => {
    const paragraphs = findingsOf({ ...significant, ...privatePhone }).map(
      ({ paragraph }) => paragraph,
    );
    expect(paragraphs.slice(0, 3)).toEqual(['¶10a', '¶10a', '¶19']);
  });

  it('is headed by the question where nobody has said which device it was', () => {
    expect(rulesMet({ deviceState: null, ...significant })[0]).toBe('which-device-matters');
  });

  it('holds a decision to be what people said: without a limb it is not significant', () => {
    expect(rulesMet({ kind: 'decision', limb: null })).not.toContain('capture');
    expect(rulesMet({ kind: 'steer', limb: 'change-of-situation' })).toContain('capture');
    expect(rulesMet({ kind: 'material-change', limb: null })).toContain('capture');
  });

  it('asks for no reason twice on a private telephone', () => {
    expect(rulesMet({ ...significant, ...privatePhone, ...notAsked })).not.toContain(
      'channel-reason-missing',
    );
    expect(rulesMet({ ...significant, ...privatePhone, ...awaited })).not.toContain(
      'exceptional-reason',
    );
  });

  it('asks why there is no copy only until it is said', () => {
    const over = { captureMethod: 'substance', whyNoCopy: 'Export was blocked' } as const;
    expect(rulesMet(over)).not.toContain('no-copy-unexplained');
  });

  it('says nothing of the office where it was in the chat, or the chat is not known', () => {
    expect(rulesMet(significant, chat({ sight: 'in-the-group' }))).not.toContain('office-absent');
    expect(rulesMet({ ...significant, recorderWasIn: true }, chat({}))).not.toContain(
      'office-absent',
    );
    expect(rulesMet(significant)).not.toContain('office-absent');
  });

  it('says nothing of lateness within the agreed frequency', () => {
    const over = { ...significant, learntAt: '2026-11-27T09:00:00.000Z' };
    expect(rulesMet(over, chat({ lookEveryDays: 7 }))).not.toContain('learnt-late');
  });

  it('of an incident stub is that it must not be, and nothing of how it was kept', () => {
    const over = {
      kind: 'incident-stub',
      ...significant,
      ...privatePhone,
      timerHours: 24,
    } as const;
    expect(rulesMet(over)).toEqual(['table-above-official-managed-unmanaged', 'spill']);
  });
});
