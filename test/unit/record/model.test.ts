import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord } from '#vault/record/model.ts';
import type { RecordSource } from '#vault/record/record-source.ts';
import {
  aChatShown,
  aLook,
  anEntryShown,
  anImportShown,
  aRecordSource,
  idOf,
  SENSITIVE,
} from './a-record-source.ts';
import { aTellingSource } from './a-telling-source.ts';

const gapNamed = (source: RecordSource, start: string): readonly string[] =>
  buildRecord(source)
    .gaps.find(({ heading }) => heading.startsWith(start))!
    .lines.map(({ says, reference }) => (reference === null ? says : `${says} [${reference}]`));

describe('what goes into a record', () => {
  const made = (number: number, madeAt: string, madeZone = 'Europe/London') =>
    anEntryShown(number, { madeAt, madeZone });

  it('is what was made in the period, by the day it was where it was made', () => {
    const entries = [
      made(1, '2026-02-28T23:30:00.000Z'),
      made(2, '2026-02-28T23:30:00.000Z', 'Europe/Amsterdam'),
      made(3, '2026-03-31T22:30:00.000Z'),
      made(4, '2026-03-31T23:30:00.000Z'),
    ];
    const { inOrder, leftOut } = buildRecord(aRecordSource({ entries }));
    expect(inOrder.map(({ entry }) => entry.reference)).toEqual(['2026-A0002', '2026-A0003']);
    expect(leftOut).toBe(2);
  });

  it('is of the themes that were asked for', () => {
    const source = aTellingSource();
    const { inOrder, themes } = buildRecord({
      ...source,
      choices: { ...source.choices, themes: ['Port fees'] },
    });
    expect(inOrder.map(({ entry }) => entry.theme)).toEqual(['Port fees']);
    expect(themes.map(({ theme }) => theme)).toEqual(['Port fees']);
  });

  it('is marked by the highest of what is in it, not of what is left out', () => {
    const entries = [anEntryShown(1), made(2, '2026-05-01T09:00:00.000Z')];
    const withMarked = [entries[0]!, { ...entries[1]!, marking: SENSITIVE }];
    expect(buildRecord(aRecordSource({ entries: withMarked })).standing.banner).toBe('OFFICIAL');
    const inside = [{ ...entries[0]!, marking: SENSITIVE }];
    expect(buildRecord(aRecordSource({ entries: inside })).standing.banner).toBe(
      'OFFICIAL-SENSITIVE',
    );
  });

  it('is in the same order, whatever the order of the source', () => {
    const source = aTellingSource();
    const references = buildRecord(source).inOrder.map(({ entry }) => entry.reference);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...source.entries], { minLength: source.entries.length }),
        (entries) => {
          const told = buildRecord({ ...source, entries }).inOrder;
          expect(told.map(({ entry }) => entry.reference)).toEqual(references);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('reversals and supersessions', () => {
  it('are told at what they overtake, with their day, oldest first', () => {
    const { inOrder } = buildRecord(aTellingSource());
    const [first, second] = inOrder;
    const third = inOrder.find(({ entry }) => entry.reference === '2026-A0003');
    expect(first?.overtaken).toEqual([
      {
        says: 'On 11 March 2026 this was reversed: Hold on lock-gate fees: Treasury unhappy',
        reference: '2026-A0002',
      },
    ]);
    expect(second?.overtaken[0]?.says).toBe(
      'On 18 March 2026 this was superseded: Option 2 with a cap',
    );
    expect(third?.links[0]?.says).toMatch(/^This supersedes what was recorded of 11 March 2026/);
  });

  it('are told where the later one is outside the period as well', () => {
    const later = anEntryShown(2, { madeAt: '2026-06-01T09:00:00.000Z', title: 'No after all' });
    const entry = anEntryShown(1, { overtakenBy: [{ kind: 'reverses', entry: later.id }] });
    const { inOrder } = buildRecord(aRecordSource({ entries: [entry, later] }));
    expect(inOrder[0]?.overtaken[0]?.says).toBe('On 1 June 2026 this was reversed: No after all');
  });

  it('say so where the other entry is not held', () => {
    const entry = anEntryShown(1, { links: [{ kind: 'part-of', entry: idOf(999) }] });
    const { inOrder } = buildRecord(aRecordSource({ entries: [entry] }));
    expect(inOrder[0]?.links).toEqual([
      { says: 'This is part of an entry that is not held here', reference: null },
    ]);
  });
});

describe('people and posts', () => {
  it('has the office’s staff first, then who appears, and nobody else of the register', () => {
    const { people } = buildRecord(aTellingSource());
    expect(people.staff).toEqual([
      { name: 'Priya Nandan', what: 'Private Secretary, signed in from 8 September 2025' },
      {
        name: 'Tom Akerley',
        what: 'Private secretary, signed in from 1 October 2025 to 27 February 2026',
      },
    ]);
    expect(people.officials.map(({ name }) => name)).toEqual(['Idris Penhallow']);
    expect(people.external).toEqual([{ name: 'Sir Gerald Pym', what: 'Saltmarsh Dredging' }]);
    expect(people.unregistered).toEqual(['A Government Whip']);
  });

  it('says that third parties are quoted only where someone outside, or not known, is', () => {
    expect(buildRecord(aTellingSource()).thirdParty).toBe(true);
    const source = aTellingSource();
    const inside = source.entries.filter(({ evidence }) => !evidence.includes('m3'));
    expect(buildRecord({ ...source, entries: inside }).thirdParty).toBe(false);
  });
});

describe('what is not on file or not known', () => {
  it('names entries not filed, and those of which the evidence is not', () => {
    const source = aTellingSource();
    expect(gapNamed(source, 'Entries not yet filed')).toHaveLength(6);
    const halfFiled = { ...source.entries[0]!, open: true };
    expect(gapNamed(aRecordSource({ entries: [halfFiled] }), 'Entries not yet filed')).toEqual([
      'Content with option 2 for lock-gate fees (it is filed; its evidence is not yet) [2026-A0001]',
    ]);
  });

  it('names exceptional use with the reason given, and what became of its report', () => {
    expect(gapNamed(aTellingSource(), 'Private devices')).toEqual([
      'Agreed the Rotterdam port-fee terms: Locked out of the work telephone, and the deadline was midnight (given by Marian Teale). Reported to the KIM team on 17 March 2026 (Email “Exception report”, 09:00). [2026-A0004]',
    ]);
  });

  it('names accounts that differ, substance without a copy, and incidents', () => {
    const source = aTellingSource();
    expect(gapNamed(source, 'Not confirmed')).toEqual([
      'Clause 14 may have been dropped: not confirmed; 2 accounts, side by side above [2026-A0005]',
    ]);
    expect(gapNamed(source, 'Substance recorded')).toEqual([
      'Clause 14 may have been dropped: The messages had disappeared by the time the office was told. [2026-A0005]',
    ]);
    expect(gapNamed(source, 'Incidents')).toHaveLength(1);
  });

  const timed = (...looks: string[]) =>
    aRecordSource({
      chats: [aChatShown({ name: 'Tides core', timerHours: 24 })],
      timers: [{ chat: aChatShown().id, at: '2026-01-01T09:00:00.000Z', hours: 24 }],
      looks: looks.map((upTo) => aLook(upTo)),
    });

  it('names a stretch between looks that was longer than the timer', () => {
    const source = timed(
      '2026-03-06T18:22:00.000Z',
      '2026-03-09T08:30:00.000Z',
      '2026-04-01T08:30:00.000Z',
    );
    expect(gapNamed(source, 'Possible losses')[0]).toBe(
      'Tides core: not looked at from 6 March 2026, 18:22 to 9 March 2026, 08:30 while its messages disappeared after 24 hours. Whether anything was sent, and lost, is not known.',
    );
  });

  it('goes by the timer that was in force, whatever it was set to since', () => {
    const looks = ['2026-03-06T18:22:00.000Z', '2026-03-09T08:30:00.000Z'];
    const set = (at: string, hours: number | null) => ({ chat: aChatShown().id, at, hours });
    const named = (...timers: RecordSource['timers']) =>
      gapNamed({ ...timed(...looks, '2026-04-01T08:30:00.000Z'), timers }, 'Possible losses');
    const first = '2026-01-01T09:00:00.000Z';
    expect(named(set(first, 24), set('2026-03-20T09:00:00.000Z', null))).toHaveLength(2);
    expect(named(set(first, 24), set('2026-03-09T08:30:00.000Z', null))).toEqual([
      expect.stringContaining('from 6 March 2026, 18:22 to 9 March 2026, 08:30'),
    ]);
    expect(named(set(first, null), set('2026-03-08T09:00:00.000Z', 24))).toEqual([
      expect.stringContaining('from 9 March 2026, 08:30 to 1 April 2026, 09:30'),
    ]);
    expect(named(set(first, null))).toEqual([]);
    expect(named(set(first, 24), set('2026-03-07T09:00:00.000Z', 1))[0]).toContain('after 1 hour.');
  });

  it('does not name a stretch as long as the timer, nor one that ended before the period', () => {
    const even = timed('2026-03-31T08:59:00.000Z', '2026-04-01T08:59:00.000Z');
    expect(gapNamed(even, 'Possible losses')).toEqual([]);
    const before = timed(
      '2026-02-01T09:00:00.000Z',
      '2026-02-20T09:00:00.000Z',
      '2026-02-21T09:00:00.000Z',
    );
    expect(gapNamed(before, 'Possible losses')).toEqual([
      expect.stringContaining('not looked at since 21 February 2026, 09:00'),
    ]);
  });

  it('does not count a look that was not made', () => {
    const source = timed('2026-03-31T09:00:00.000Z', '2026-04-01T08:00:00.000Z');
    expect(gapNamed(source, 'Possible losses')).toEqual([]);
    const missed = source.looks.map((look, n) =>
      n === 1 ? { ...look, outcome: 'not-looked-at' as const } : look,
    );
    expect(
      gapNamed({ ...source, looks: missed, madeAt: '2026-04-01T09:01:00.000Z' }, 'Possible losses'),
    ).toHaveLength(1);
  });

  it('names looks that were not made with their reason, and chats never looked at', () => {
    const source = aTellingSource();
    expect(gapNamed(source, 'Looks that were not made')).toEqual([
      'Lock-gate fees, 13 March 2026, 18:10: not looked at: the phone was with the minister',
    ]);
    expect(gapNamed(source, 'Chats never looked at')).toEqual([
      'Harwick: seen only when the phone is handed over',
    ]);
  });

  it('names imports with lines not understood that reach into the period, and no others', () => {
    const outside = anImportShown({
      first: '2025-01-01T09:00:00.000Z',
      last: '2025-01-02T09:00:00.000Z',
    });
    const clean = anImportShown();
    const whole = { ...clean, reconciliation: { ...clean.reconciliation, notUnderstoodLines: 0 } };
    const source = aRecordSource({ imports: [anImportShown(), outside, whole] });
    expect(gapNamed(source, 'Imports that may not be whole')).toEqual([
      'Lock-gate fees, WhatsApp Chat with Lock-gate fees.zip, imported on 12 March 2026: 2 lines not understood',
    ]);
  });
});
