import { describe, expect, it } from 'vitest';
import { readLines, said, sumsHold } from './read.ts';

const AT = '2025-05-31T14:05:00+01:00';
const AT_09 = '2025-05-31T14:05:09+01:00';
const NNBSP = '\u202f';
const LRM = '\u200e';
const RLM = '\u200f';

/** One head of each style that phones write, for 31 May 2025, 14:05 (and 9 seconds). */
const STYLES: readonly (readonly [string, string, string])[] = [
  ['Android, British', '31/05/2025, 14:05 - ', AT],
  ['Android, American', `5/31/25, 2:05${NNBSP}PM - `, AT],
  ['Android, American with a space', '5/31/25, 2:05 PM - ', AT],
  ['Android, Australian', '31/5/2025, 2:05 pm - ', AT],
  ['Android, German', '31.05.25, 14:05 - ', AT],
  ['Android, Czech', '31.05.25 14:05 - ', AT],
  ['Android, year first with slashes', '2025/05/31, 2:05 pm - ', AT],
  ['Android, year first with hyphens', '2025-05-31, 14:05 - ', AT],
  ['Android, Dutch', '31-05-2025, 14:05 - ', AT],
  ['Android, Dutch without comma', '31-05-2025 14:05 - ', AT],
  ['Android, Spanish', '31/5/25, 2:05 p. m. - ', AT],
  ['Android, Indian', '31/05/25, 2:05 pm - ', AT],
  ['Android, Hungarian', '2025. 05. 31. 14:05 - ', AT],
  ['Android, Bulgarian', '31.05.25 г., 14:05 ч. - ', AT],
  ['Android, Arabic digits', `٣١${RLM}/٥${RLM}/٢٠٢٥, ٢:٠٥ م - `, AT],
  ['Android, Persian digits', '۳۱/۰۵/۲۰۲۵، ۱۴:۰۵ - ', AT],
  ['Android, Chinese', '2025/5/31 下午2:05 - ', AT],
  ['Android, Korean', '2025. 5. 31. 오후 2:05 - ', AT],
  ['Android, Korean in signs', '2025년 5월 31일 오후 2:05 - ', AT],
  ['Android, en dash', '31/05/2025, 14:05 – ', AT],
  ['iPhone, British', '[31/05/2025, 14:05:09] ', AT_09],
  ['iPhone, American', `[5/31/25, 2:05:09${NNBSP}PM] `, AT_09],
  ['iPhone, German', '[31.05.25, 14:05:09] ', AT_09],
  ['iPhone, dots with PM', '[31.05.25, 2:05:09 PM] ', AT_09],
  ['iPhone, Finnish', '[31.5.2025 klo 14.05.09] ', AT_09],
  ['iPhone, French', '[31/05/2025 à 14:05:09] ', AT_09],
  ['iPhone, French with comma', '[31/05/2025, à 14:05:09] ', AT_09],
  ['iPhone, Chinese', '[2025/5/31 下午2:05:09] ', AT_09],
  ['iPhone, Japanese', '[2025/05/31 14:05:09] ', AT_09],
  ['iPhone, Japanese halves', '[2025/05/31 午後2:05:09] ', AT_09],
  ['iPhone, marked', `${LRM}[31/05/2025, 14:05:09] `, AT_09],
  ['iPhone, marks inside', `[${RLM}31${RLM}/05${RLM}/2025, 14:05:09] `, AT_09],
  ['iPhone, no space behind', '[31/05/2025, 14:05:09]', AT_09],
  ['iPhone, without seconds', '[31/05/2025, 14:05] ', AT],
  ['old iPhone', '31.05.25 14.05.09: ', AT_09],
  ['old iPhone with slashes', '31/05/25 14:05:09: ', AT_09],
  ['WhatsApp Web, copied', '[14:05, 31/05/2025] ', AT],
  ['WhatsApp Web, American', '[2:05 PM, 5/31/2025] ', AT],
  ['Buddhist years', '[5/31/2568 BE, 14:05:09] ', AT_09],
  ['Buddhist years unmarked', '[31/5/2568 14:05:09] ', AT_09],
  ['Japanese era', '[5/31/R7, 14:05:09] ', AT_09],
  ['Japanese era first', '[R7/5/31 14:05:09] ', AT_09],
];

describe('the styles that phones write', () => {
  it.each(STYLES)('%s', async (_name, head, at) => {
    const read = await readLines([`${head}Ann Example: first`, 'second line', `${head}Bea: done`]);
    expect(said(read)).toEqual([`${at} Ann Example: first\nsecond line`, `${at} Bea: done`]);
    expect(sumsHold(read.reading)).toBe(true);
  });

  it.each(STYLES)('%s, as a chat of one line', async (_name, head, at) => {
    expect(said(await readLines(`${head}Ann: hello`))).toEqual([`${at} Ann: hello`]);
  });

  it('keeps the time as it stood in the file', async () => {
    const { records } = await readLines([`5/31/25, 2:05${NNBSP}PM - Ann: hello`]);
    expect(records[0]?.rawTime).toBe(`5/31/25, 2:05${NNBSP}PM`);
  });

  it('says how exact the times are', async () => {
    const android = await readLines(['31/05/2025, 14:05 - Ann: hello']);
    const iphone = await readLines(['[31/05/2025, 14:05:09] Ann: hello']);
    expect([android.records[0]?.precision, iphone.records[0]?.precision]).toEqual([
      'minute',
      'second',
    ]);
  });

  it('reads two-digit years that come first', async () => {
    const lines = ['28', '29', '30', '31'].map((day) => `[25. 5. ${day}. 오후 2:05:09] Ann: hello`);
    const read = await readLines(lines);
    expect(read.records.map(({ at }) => at.slice(0, 10))).toEqual([
      '2025-05-28',
      '2025-05-29',
      '2025-05-30',
      '2025-05-31',
    ]);
    expect(read.reading.assumptions.dateOrder).toMatchObject({ order: 'year-month-day' });
  });
});

describe('hours and halves of the day', () => {
  const hours: readonly (readonly [string, string])[] = [
    ['12:00 AM', '00:00'],
    ['12:30 PM', '12:30'],
    ['1:05 AM', '01:05'],
    ['11:59 PM', '23:59'],
    ['23:59 PM', '23:59'],
    ['00:04 AM', '00:04'],
    ['0:15 PM', '12:15'],
    ['2:05 a.m.', '02:05'],
    ['2:05 p.m.', '14:05'],
  ];
  it.each(hours)('%s is %s', async (written, hour) => {
    const { records } = await readLines([`31/05/2025, ${written} - Ann: hello`]);
    expect(records[0]?.at).toBe(`2025-05-31T${hour}:00+01:00`);
  });

  it('reads the marks that this machine writes for many languages', async () => {
    const languages = [
      'en',
      'ar',
      'zh',
      'ja',
      'ko',
      'hi',
      'el',
      'vi',
      'ms',
      'es',
      'tr',
      'fa',
      'ta',
      'pa',
    ];
    for (const language of languages) {
      const clock = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
        hour: 'numeric',
        hour12: true,
        timeZone: 'UTC',
      });
      const mark = clock
        .formatToParts(Date.UTC(2025, 4, 31, 15))
        .find(({ type }) => type === 'dayPeriod')?.value;
      const { records } = await readLines([`31/05/2025, 3:05 ${mark} - Ann: hello`]);
      expect([language, records[0]?.at]).toEqual([language, '2025-05-31T15:05:00+01:00']);
    }
  });
});

describe('one style for a file', () => {
  it('leaves a body line of another style as text', async () => {
    const read = await readLines([
      '31/05/2025, 14:05 - Ann: see below',
      '[31/05/2025, 13:00:00] Bea: old words',
      '31.05.25, 13:01 - Bea: more',
      '1.2.3 10:15 train: confirmed',
      '31/05/2025, 14:06 - Bea: yes',
    ]);
    expect(read.records).toHaveLength(2);
    expect(read.records[0]?.text).toBe(
      'see below\n[31/05/2025, 13:00:00] Bea: old words\n31.05.25, 13:01 - Bea: more\n1.2.3 10:15 train: confirmed',
    );
  });

  it('does not let a long pasted chat take the file over', async () => {
    const pasted = Array.from({ length: 15 }, (_, n) => `[30/05/2025, 13:00:${10 + n}] Bea: ${n}`);
    const read = await readLines(['31/05/2025, 14:05 - Ann: see', ...pasted]);
    expect(read.records).toHaveLength(1);
    expect(read.records[0]?.lines).toBe(16);
  });

  it('takes a pasted head of the same style as a record, and flags that its time jumps back', async () => {
    const read = await readLines([
      '31/05/2025, 14:05 - Ann: see',
      '30/05/2025, 11:00 - Bea: pasted',
      '31/05/2025, 14:06 - Bea: yes',
    ]);
    expect(read.records).toHaveLength(3);
    expect(read.reading.warnings.find(({ code }) => code === 'time-jumps-back')?.lines).toEqual([
      2,
    ]);
  });
});

describe('days and times that do not exist', () => {
  it.each([
    '31/02/2025, 14:05',
    '45/45/2025, 14:05',
    '31/05/2025, 25:05',
    '31/05/2025, 14:61',
    '00/05/2025, 14:05',
    '29/02/2025, 10:00',
  ])('%s is not understood, and never rolled over', async (time) => {
    const read = await readLines([
      '31/05/2025, 14:00 - Ann: before',
      `${time} - Bea: whose?`,
      'goes on',
      '',
      'and on',
      '31/05/2025, 14:06 - Ann: after',
    ]);
    expect(said(read)).toEqual([
      '2025-05-31T14:00:00+01:00 Ann: before',
      '2025-05-31T14:06:00+01:00 Ann: after',
    ]);
    expect(read.reading.notUnderstood).toEqual([
      { line: 2, text: `${time} - Bea: whose?` },
      { line: 3, text: 'goes on' },
      { line: 4, text: '' },
      { line: 5, text: 'and on' },
    ]);
    expect(sumsHold(read.reading)).toBe(true);
  });

  it('takes 29 February of a leap year', async () => {
    const read = await readLines(['29/02/2024, 10:00 - Ann: hello']);
    expect(read.records[0]?.at).toBe('2024-02-29T10:00:00+00:00');
  });
});
