import { describe, expect, it } from 'vitest';
import type { Bundle } from '#shared/words/day.ts';
import { bundleLine, chosenAtFirst, entryLine } from '#renderer/features/day/bundle-words.ts';
import { closedBefore, coversText } from '#renderer/features/day/day-words.ts';
import { anEntry } from '../entries/entry-builders.ts';
import { id } from '../builders.ts';

const NOW = '2026-11-23T18:10:00.000Z';

const aBundle = (over: Partial<Bundle> = {}): Bundle => ({
  id: id(40),
  name: 'Daybook bundle - Alex Hart - 2026-11-23',
  where: '/somewhere',
  day: '2026-11-23',
  entries: [id(1)],
  evidence: true,
  partial: null,
  files: [],
  madeAt: NOW,
  madeBy: 'Priya Nair',
  ...over,
});

describe('what waits for filing', () => {
  const old = anEntry({ id: id(1), open: true, recordedAt: '2026-11-17T10:00:00.000Z' });
  const fresh = anEntry({ id: id(2), open: true, recordedAt: NOW });
  it('is all chosen at first, but for what is in a bundle whose reference is to come', () => {
    expect([...chosenAtFirst([old, fresh], [])]).toEqual([id(1), id(2)]);
    expect([...chosenAtFirst([old, fresh], [aBundle()])]).toEqual([id(2)]);
  });
  it('says its age, and what a stranger could not tell from it', () => {
    expect(entryLine({ ...old, reason: '', advised: '', pointers: [] }, NOW)).toMatch(
      /^6 days old · .*still to be said: .*why/u,
    );
  });
  it('asks for the outcome of what is said already, not for what was decided', () => {
    expect(entryLine({ ...old, outcome: null }, NOW)).toMatch(/still to be said: the outcome/u);
  });
});

describe('a bundle that was written', () => {
  it('says when and by whom, and what is not in it', () => {
    expect(bundleLine(aBundle({ partial: 'The evidence of 1 entry was left out.' }))).toBe(
      '1 entry, 0 files · written 23 Nov 26 18:10 by Priya Nair · PARTIAL: The evidence of 1 entry was left out.',
    );
  });
});

describe('closing a day', () => {
  const closed = {
    id: id(30),
    day: '2026-11-23',
    at: NOW,
    by: 'Priya Nair',
    checkpoint: { acts: 1, code: 'ABCD-EFGH-JKMN-PQRS-TVWX' },
  };
  it('says that it was closed before, and that nothing is taken away by closing it again', () => {
    expect(closedBefore([closed])).toBe(
      'Closed at 18:10 by Priya Nair. Closing it again adds a new sheet; the earlier one stays.',
    );
  });
  it('says what a sheet covers where that is more than its day', () => {
    const sheet = { since: null, notClosed: [] } as unknown as Parameters<typeof coversText>[0];
    expect(coversText(sheet)).toBeNull();
    expect(
      coversText({ ...sheet, since: '2026-11-19T18:40:00.000Z', notClosed: ['2026-11-20'] }),
    ).toBe(
      'It covers what was done since 19 November 2026, 18:40, when a day was last closed. Nobody closed Friday 20 November; what was done then is in this sheet.',
    );
  });
});
