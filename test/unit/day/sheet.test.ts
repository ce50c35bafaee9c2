import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClosedDay, DayFacts } from '#shared/words/day.ts';
import { sheetOf } from '#vault/day/day-sheet.ts';
import { renderSheet } from '#vault/day/render-sheet.ts';

const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const CHATS: Readonly<Record<string, string>> = {
  [idOf(1)]: 'Transport – ministers',
  [idOf(2)]: 'Budget core <script>',
  [idOf(3)]: 'PS/Chancellor',
};

const closed: ClosedDay = {
  id: idOf(30),
  day: '2026-11-20',
  at: '2026-11-20T18:40:00.000Z',
  by: 'Priya Nandan',
  checkpoint: { acts: 214, code: 'ABCD-EFGH-JKMN-PQRS-TVWX' },
};

const facts: DayFacts = {
  day: '2026-11-20',
  since: '2026-11-17T18:30:00.000Z',
  notClosed: ['2026-11-18', '2026-11-19'],
  counts: { entries: 5, amended: 1, filed: 5, looks: 4, imports: 1, newMessages: 27 },
  looked: [
    {
      chat: idOf(1),
      outcome: 'imported',
      upTo: '2026-11-20T18:10:00.000Z',
      basis: 'seen',
      why: '',
    },
    {
      chat: idOf(3),
      outcome: 'nothing-seen',
      upTo: '2026-11-20T18:12:00.000Z',
      basis: 'told',
      why: 'Judged by Marian Teale.',
    },
  ],
  noted: [{ chat: idOf(2), entries: 1 }],
  missed: [
    { chat: idOf(2), outcome: 'not-looked-at', why: 'the phone is with the minister' },
    { chat: idOf(3), outcome: 'could-not-be-captured', why: 'the other side blocks exports' },
  ],
  losses: [
    {
      chat: idOf(1),
      from: '2026-11-18T18:22:00.000Z',
      to: '2026-11-20T18:10:00.000Z',
      timerHours: 24,
    },
    { chat: idOf(2), from: null, to: '2026-11-20T18:40:00.000Z', timerHours: 168 },
  ],
  ahead: [
    {
      chat: idOf(1),
      losesFrom: '2026-11-21T18:10:00.000Z',
      backAt: '2026-11-23T08:30:00.000Z',
    },
  ],
  open: [idOf(20), idOf(21)],
  bundles: [idOf(40)],
  untriaged: 0,
};

const aSheet = (closings: readonly ClosedDay[] = [closed]) =>
  sheetOf(facts, closings, {
    chat: (id) => CHATS[id] ?? 'Not known',
    entry: (id) =>
      id === idOf(20)
        ? {
            reference: '2026-A0141',
            title: 'Content with the draft statement',
            recordedAt: '2026-11-14T18:00:00.000Z',
            filed: false,
          }
        : null,
    bundle: () => ({
      name: 'Daybook bundle - Marian Teale - 2026-11-20',
      madeAt: '2026-11-20T18:30:00.000Z',
    }),
  });

const aPage = (): string =>
  renderSheet({
    sheet: aSheet(),
    office: 'Private Office of Marian Teale',
    principal: 'Marian Teale',
    post: 'Secretary of State for Coasts and Waterways',
    standing: { banner: 'OFFICIAL-SENSITIVE', demo: false, partial: null },
  });

describe('the sheet of a day', () => {
  it('is, on paper, the one that was looked at', async () => {
    await expect(aPage()).toMatchFileSnapshot(
      path.join(import.meta.dirname, '../../fixtures/bundle/sheet.html'),
    );
  });

  it('holds no script, whatever chats are called', () => {
    expect(aPage()).not.toMatch(/<script/i);
  });

  it('never says that a chat held nothing, only who judged and how it is known', () => {
    expect(aSheet().looked.map(({ says }) => says)).toEqual([
      'Imported up to 20 November 2026, 18:10.',
      'Told that there was nothing significant up to 20 November 2026, 18:12; not seen by the office. Judged by Marian Teale.',
    ]);
  });

  it('says of a possible loss that it is not known whether anything was sent', () => {
    for (const { says } of aSheet().losses)
      expect(says).toContain('It is not known whether anything was.');
  });

  it('leaves out entries that were disposed of since', () => {
    expect(aSheet().open.map(({ reference, days }) => [reference, days])).toEqual([
      ['2026-A0141', 6],
    ]);
  });
});
