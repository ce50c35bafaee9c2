import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lotMove } from '#renderer/features/entries/lot/lot-keys.ts';
import { lotText, readLot } from '#renderer/features/entries/lot/lot-draft.ts';
import { cellsOf, isSeveral, pasteInto } from '#renderer/features/entries/lot/lot-paste.ts';
import {
  freshRow,
  isBlank,
  LOT_FIELDS,
  readLotRow,
  rowSays,
  type LotRow,
} from '#renderer/features/entries/lot/lot-rows.ts';
import { aChat, id } from '../builders.ts';

const NOW = '2026-11-23T18:10:00.000Z';

const registers = {
  people: [
    { id: id(5), name: 'Marian Teale', role: '', organisation: '', external: false, handles: [] },
  ],
  channels: [
    { id: id(6), name: 'Signal', endToEndEncrypted: 'yes', outsideUk: 'not-known' } as const,
  ],
  chats: [aChat({ name: 'Coasts' })],
  devices: [
    { id: id(7), name: 'Her own telephone', holder: id(5), state: 'private-unmanaged' } as const,
  ],
  themes: [],
};

const aRow = (over: Partial<LotRow> = {}): LotRow => ({
  ...freshRow('r', undefined, 'Marian Teale'),
  what: 'Content with option B',
  made: 'yesterday 22:51',
  where: 'Coasts',
  ...over,
});

const read = (over: Partial<LotRow> = {}) => readLotRow(aRow(over), registers, NOW);
const problems = (over: Partial<LotRow>) => {
  const row = read(over);
  return row.ok ? {} : row.problems;
};

describe('a row of the table', () => {
  it('is an entry, its names found in the registers whatever their case', () => {
    expect(read({ device: 'her own TELEPHONE', basis: 'told', learnt: '18:00' })).toEqual({
      ok: true,
      entry: {
        title: 'Content with option B',
        madeAt: '2026-11-22T22:51:00.000Z',
        learntAt: '2026-11-23T18:00:00.000Z',
        decidedBy: { person: id(5), name: 'Marian Teale' },
        chat: id(1),
        channel: null,
        from: '',
        device: id(7),
        basis: 'told',
      },
    });
  });

  it.each([
    ['Coasts', { chat: id(1), channel: null, from: '' }],
    ['signal', { chat: null, channel: id(6), from: '' }],
    ['Dex Farrow', { chat: null, channel: null, from: 'Dex Farrow' }],
  ])('was in a chat, on a channel, or told by whom is named: %s', (where, expected) => {
    expect(read({ where })).toMatchObject({ ok: true, entry: expected });
  });

  it.each<[Partial<LotRow>, string, RegExp]>([
    [{ what: ' ' }, 'what', /Say what was decided/u],
    [{ what: 'x'.repeat(501) }, 'what', /too long/u],
    [{ made: '11/22 16:02' }, 'made', /no month 22/u],
    [{ made: '' }, 'made', /Say when/u],
    [{ learnt: 'soon' }, 'learnt', /Write when/u],
    [{ learnt: 'yesterday 22:50' }, 'learnt', /before it was made/u],
    [{ where: '' }, 'where', /Say which chat or channel/u],
    [{ device: 'a telephone' }, 'device', /No device is called so/u],
    [{ basis: 'rumour' }, 'basis', /Choose how the office knows/u],
    [{ by: 'UK SECRET' }, 'by', /Take it out/u],
  ])('has what is wrong said at its cell: %o', (over, field, says) => {
    expect(Object.keys(problems(over))).toEqual([field]);
    expect(Object.values(problems(over))[0]).toMatch(says);
  });

  it('goes on with the row above, but for what was decided and when', () => {
    const fresh = freshRow(
      's',
      aRow({ device: 'Her own telephone', basis: 'told', learnt: '18:00' }),
    );
    expect(fresh).toEqual({
      id: 's',
      what: '',
      made: '',
      learnt: '',
      by: 'Marian Teale',
      where: 'Coasts',
      device: 'Her own telephone',
      basis: 'told',
    });
    expect(isBlank(fresh)).toBe(true);
  });

  it('says how it is understood while it is typed', () => {
    expect(rowSays(aRow({ where: 'Dex Farrow' }), registers, NOW)).toBe(
      'made 22 November 2026, 22:51; learnt now; told by Dex Farrow',
    );
    expect(rowSays(freshRow('s', aRow()), registers, NOW)).toBe('');
  });
});

describe('what is pasted', () => {
  let next = 0;
  const newId = () => `new ${(next += 1)}`;
  const paste = (
    text: string,
    rows: readonly LotRow[] = [freshRow('r', undefined, 'Marian Teale')],
  ) => pasteInto(rows, text, { row: 0, field: 'what', newId });

  it('is a row a line and a cell a tab, as spreadsheets write them', () => {
    expect(cellsOf('a\tb\r\n\r\n"c ""d""\ne"\t\r\nf')).toEqual([
      ['a', 'b'],
      ['c "d" e', ''],
      ['f'],
    ]);
    expect(cellsOf('He said "no" to it\tb')).toEqual([['He said "no" to it', 'b']]);
  });

  it('gives back whatever cells were written so', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' b') })
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows
            .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t'))
            .join('\n');
          expect(cellsOf(text)).toEqual(
            rows.map((cells) => cells.map((one) => one.replaceAll(/\s+/gu, ' ').trim())),
          );
        },
      ),
    );
  });

  it('makes rows of a list, without the marks before its lines', () => {
    const { rows, filled } = paste('• Hold the tender\n2. Approve the letter\n\n– Ask for advice');
    expect(rows.map(({ what, by }) => [what, by])).toEqual([
      ['Hold the tender', 'Marian Teale'],
      ['Approve the letter', 'Marian Teale'],
      ['Ask for advice', 'Marian Teale'],
    ]);
    expect(filled).toBe(3);
  });

  it('reads times as spreadsheets write them', () => {
    const { rows } = paste('Hold\t2026-11-22 16:02:00\nGo\t22/11/2026 16:05:30');
    expect(rows.map(({ made }) => made)).toEqual(['2026-11-22 16:02', '22/11/2026 16:05']);
  });

  it('follows the heads of a spreadsheet, and says which column has no place', () => {
    const { rows, notes, filled } = paste(
      'When\tDecision\tCost\tWho\n16:02\tHold\t£3m\tDex Farrow',
    );
    expect(rows).toMatchObject([{ what: 'Hold', made: '16:02', by: 'Dex Farrow' }]);
    expect(filled).toBe(1);
    expect(notes).toEqual(['The column “Cost” has no place here and was left out.']);
  });

  it('lies over the rows that are there, and leaves what it does not name', () => {
    const { rows } = paste('Hold\n\tyesterday 10:00', [aRow(), aRow({ id: 's', what: 'Stays' })]);
    expect(rows.map(({ what, made }) => [what, made])).toEqual([
      ['Hold', 'yesterday 22:51'],
      ['Stays', 'yesterday 10:00'],
    ]);
  });

  it('says what was left out', () => {
    const many = Array.from({ length: 203 }, (_, n) => `Line ${n}`).join('\n');
    expect(paste(many).notes).toEqual(['The table holds 200 rows: 3 were left out.']);
    expect(paste(many).rows).toHaveLength(200);
    expect(paste('a\tb\tc\td\te\tf\tg\th').notes).toEqual([
      'What stood further right than the table was left out.',
    ]);
  });

  it('is one text for one cell where it has neither tab nor line', () => {
    expect(['one line', 'one line\n', 'two\nlines', 'a\tb'].map(isSeveral)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the keys of the table', () => {
  const press = (key: string, ...held: readonly string[]) => ({
    key,
    shiftKey: held.includes('shift'),
    ctrlKey: held.includes('ctrl'),
    metaKey: false,
    altKey: held.includes('alt'),
  });
  const place = { row: 1, field: 'made', rows: 2, blank: false } as const;

  it('go down with Enter, to a new row at the end, and up with Shift', () => {
    expect(lotMove(press('Enter'), { ...place, row: 0 })).toEqual({
      to: 'cell',
      row: 1,
      field: 'made',
    });
    expect(lotMove(press('Enter'), place)).toEqual({ to: 'new-row' });
    expect(lotMove(press('Enter', 'shift'), place)).toEqual({ to: 'cell', row: 0, field: 'made' });
    expect(lotMove(press('Enter', 'ctrl'), place)).toBeNull();
  });

  it('begin a row with Tab at the very end, but hold nobody in a blank one', () => {
    const end = { ...place, field: 'basis' } as const;
    expect(lotMove(press('Tab'), end)).toEqual({ to: 'new-row' });
    expect(lotMove(press('Tab'), { ...end, blank: true })).toBeNull();
    expect(lotMove(press('Tab', 'shift'), end)).toBeNull();
    expect(lotMove(press('Tab'), place)).toBeNull();
    expect(lotMove(press('Enter'), { ...end, blank: true })).toBeNull();
  });

  it('take what stands above, and give it to what is empty below', () => {
    expect(lotMove(press('d', 'ctrl'), place)).toEqual({ to: 'take-above' });
    expect(lotMove(press('d', 'ctrl'), { ...place, row: 0 })).toBeNull();
    expect(lotMove(press('D', 'ctrl', 'shift'), place)).toEqual({ to: 'fill-below' });
    expect(lotMove(press('d'), place)).toBeNull();
  });

  it('leave a cell its own keys', () => {
    for (const key of ['Backspace', 'a', 'ArrowLeft', 'Delete']) {
      expect(lotMove(press(key), place)).toBeNull();
      expect(lotMove(press(key, 'ctrl'), place)).toBeNull();
    }
    expect(lotMove(press('Backspace', 'ctrl', 'shift'), place)).toEqual({ to: 'remove' });
  });
});

describe('what is kept of a table', () => {
  it('is found again, with times that carry their day', () => {
    const kept = readLot(lotText([aRow({ made: '16:02' }), freshRow('s', aRow())], NOW));
    expect(kept).toEqual([aRow({ made: '23/11/2026 16:02' })]);
  });

  it('has never anything of a row that declares SECRET', () => {
    const rows = [aRow(), aRow({ id: 's', what: 'Plain', where: 'UK SECRET' })];
    expect(lotText(rows, NOW)).not.toContain('Plain');
    expect(readLot(lotText(rows, NOW))).toHaveLength(1);
  });

  it('is left out where it cannot be read', () => {
    for (const text of [null, '', '{', '{"rows":[]}', '{"rows":[{"id":"a"}]}'])
      expect(readLot(text)).toBeNull();
  });

  it('has every column', () => {
    expect(Object.keys(readLot(lotText([aRow()], NOW))?.[0] ?? {}).toSorted()).toEqual(
      ['id', ...LOT_FIELDS].toSorted(),
    );
  });
});
