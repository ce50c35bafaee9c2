import { describe, expect, it } from 'vitest';
import { readLines, warned } from './read.ts';

const order = async (lines: readonly string[], options = {}) =>
  (await readLines(lines, options)).reading.assumptions.dateOrder;

describe('the order of day and month, once for a file', () => {
  it('goes by the year where it comes first', async () => {
    expect(await order(['2024-03-04, 10:00 - Ann: a'])).toEqual({
      order: 'year-month-day',
      by: 'year-first',
      canFlip: false,
    });
  });

  it('goes by dots', async () => {
    expect(await order(['[05.08.23, 5:52:02 PM] Ann: a'])).toEqual({
      order: 'day-month-year',
      by: 'dots',
      canFlip: true,
    });
    expect(await order(['[25.08.23, 5:52:02 PM] Ann: a'])).toEqual({
      order: 'day-month-year',
      by: 'dots',
      canFlip: false,
    });
  });

  it('goes by numbers above twelve', async () => {
    expect(await order(['13/05/2025, 10:00 - Ann: a'])).toEqual({
      order: 'day-month-year',
      by: 'number-above-12',
      canFlip: false,
    });
    expect(await order(['05/13/2025, 10:00 - Ann: a'])).toEqual({
      order: 'month-day-year',
      by: 'number-above-12',
      canFlip: false,
    });
  });

  it('is not swapped by one notice out of order at the top', async () => {
    const read = await readLines([
      '13/1/25, 2:00 PM - Messages and calls are end-to-end encrypted.',
      ...['1/14/25', '1/15/25', '1/16/25'].map((day) => `${day}, 2:05 PM - Ann: a`),
    ]);
    expect(read.reading.assumptions.dateOrder.order).toBe('month-day-year');
    expect(warned(read)).toContain('order-contradicted');
    expect(read.reading.counts.notUnderstoodLines).toBe(1);
  });

  it('goes by the days in the names of attachments', async () => {
    expect(
      await order(['02/12/2024, 15:00 - Ann: IMG-20241202-WA0001.jpg (file attached)']),
    ).toMatchObject({ order: 'day-month-year', by: 'attachment-names' });
    expect(
      await order([
        '[12/2/2024, 15:00:45] Ann: \u200e<attached: 00000042-PHOTO-2024-12-02-15-00-45.jpg>',
      ]),
    ).toMatchObject({ order: 'month-day-year', by: 'attachment-names' });
  });

  it('goes by time where only one order runs forward', async () => {
    const days = ['01/02', '02/02', '03/02', '04/02', '01/03', '02/03', '01/04'];
    expect(await order(days.map((day) => `${day}/2025, 10:00 - Ann: a`))).toMatchObject({
      order: 'day-month-year',
      by: 'order-in-time',
    });
    const american = days.map((day) => day.split('/').toReversed().join('/'));
    expect(await order(american.map((day) => `${day}/2025, 10:00 - Ann: a`))).toMatchObject({
      order: 'month-day-year',
      by: 'order-in-time',
    });
  });

  it('is not misled by a notice that stands out of order', async () => {
    const lines = [
      '10/02/2025, 10:00 - Ann created group "X"',
      ...['01/02', '02/02', '03/02', '01/03', '02/03'].map((day) => `${day}/2025, 10:00 - Ann: a`),
    ];
    expect(await order(lines)).toMatchObject({ order: 'day-month-year', by: 'order-in-time' });
  });

  it('does not read a day after the export was made', async () => {
    const exportedAt = Date.UTC(2025, 2, 10);
    expect(await order(['02/12/2025, 10:00 - Ann: a'], { exportedAt })).toMatchObject({
      order: 'month-day-year',
      by: 'not-in-the-future',
    });
  });

  it('takes a hint where nothing decides, and says so', async () => {
    const american = await readLines(['[5/4/25, 2:05:09 PM] Ann: a']);
    expect(american.reading.assumptions.dateOrder).toEqual({
      order: 'month-day-year',
      by: 'hint',
      canFlip: true,
    });
    expect(warned(american)).toEqual(['order-assumed']);
    expect(await order(['05/04/2025, 10:00 - Ann: a'])).toEqual({
      order: 'day-month-year',
      by: 'hint',
      canFlip: true,
    });
  });

  it('assumes day first where there is no hint either', async () => {
    const read = await readLines(['5/4/2025, 10:00 - Ann: a']);
    expect(read.reading.assumptions.dateOrder).toEqual({
      order: 'day-month-year',
      by: 'assumed',
      canFlip: true,
    });
    expect(warned(read)).toEqual(['order-assumed']);
  });

  it('can be chosen by a person', async () => {
    const read = await readLines(['5/4/2025, 10:00 - Ann: a'], { dateOrder: 'month-day-year' });
    expect(read.records[0]?.at).toBe('2025-05-04T10:00:00+01:00');
    expect(read.reading.assumptions.dateOrder).toEqual({
      order: 'month-day-year',
      by: 'chosen',
      canFlip: true,
    });
  });

  it('does not understand lines that the chosen order cannot read', async () => {
    const read = await readLines(['5/4/2025, 10:00 - Ann: a', '13/4/2025, 10:00 - Ann: b'], {
      dateOrder: 'month-day-year',
    });
    expect(read.reading.counts).toMatchObject({ records: 1, notUnderstoodLines: 1 });
    expect(warned(read)).toContain('order-contradicted');
  });
});

describe('other calendars', () => {
  it('turns Buddhist years into ordinary ones and says so', async () => {
    const read = await readLines(['[3/27/2565 BE, 21:41:35] Ann: a']);
    expect(read.records[0]?.at).toBe('2022-03-27T21:41:35+01:00');
    expect(read.reading.warnings[0]?.says).toContain('Buddhist');
  });

  it('refuses a calendar that is not converted', async () => {
    await expect(readLines(['[27/3/1443 AH, 21:41:35] Ann: a'])).rejects.toThrow('calendar');
    await expect(readLines(['1404/3/10, 21:41 - Ann: a'])).rejects.toThrow('calendar');
  });
});
