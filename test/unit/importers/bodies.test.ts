import { describe, expect, it } from 'vitest';
import { readLines, said, sumsHold } from './read.ts';

const LRM = '\u200e';
const android = (text: string): string => `31/05/2025, 14:05 - Ann: ${text}`;
const iphone = (text: string): string => `[31/05/2025, 14:05:09] Ann: ${text}`;
/** A line that shows that the file carries the marks of an iPhone. */
const MARKED = `[31/05/2025, 14:00:00] Ann: ${LRM}Messages and calls are end-to-end encrypted. Tap to learn more.`;

const one = async (line: string) => (await readLines([line])).records[0];
const marked = async (line: string) => (await readLines([MARKED, line])).records[1];

describe('what belongs to a record', () => {
  it('keeps lines and blank lines within a body', async () => {
    const read = await readLines([
      android('one'),
      'two',
      '',
      'four',
      '31/05/2025, 14:06 - Bea: end',
    ]);
    expect(read.records[0]).toMatchObject({ text: 'one\ntwo\n\nfour', line: 1, lines: 4 });
  });

  it('leaves blank lines at both ends of the file out, and counts them', async () => {
    const read = await readLines(`\n\n${android('one')}\n\n \n\u200e\n`);
    expect(read.records[0]).toMatchObject({ text: 'one', lines: 1 });
    expect(read.reading.counts).toMatchObject({ lines: 6, firstLines: 1, blankEdges: 5 });
  });

  it('reads a last line that does not end', async () => {
    expect(said(await readLines(`${android('one')}\n${android('two')}`))).toHaveLength(2);
  });

  it.each(['\n', '\r\n', '\r', '\r\r\n'])('takes %j as a line end', async (end) => {
    const read = await readLines(
      [android('one'), 'two', '31/05/2025, 14:06 - Bea: end', ''].join(end),
    );
    expect(read.records.map(({ text }) => text)).toEqual(['one\ntwo', 'end']);
    expect(read.reading.counts.lines).toBe(3);
  });

  it('joins lines with \\n whatever ended them', async () => {
    const read = await readLines(
      `${android('one')}\r\ntwo\r\n\r\nfour\r\n31/05/2025, 14:06 - Bea: end\r\n`,
    );
    expect(read.records[0]?.text).toBe('one\ntwo\n\nfour');
  });

  it('shows lines before the first record as not understood', async () => {
    const read = await readLines([
      'From my phone',
      '',
      'see below',
      android('one'),
      '31/05/2025, 14:06 - Bea: end',
    ]);
    expect(read.reading.notUnderstood).toEqual([
      { line: 1, text: 'From my phone' },
      { line: 2, text: '' },
      { line: 3, text: 'see below' },
    ]);
    expect(sumsHold(read.reading)).toBe(true);
  });

  it.each(['\ufeff', '\u200e\ufeff', '\u202a'])(
    'looks through %j before any head',
    async (mark) => {
      const read = await readLines([
        `${mark}${android('one')}`,
        `${mark}31/05/2025, 14:06 - Bea: two`,
      ]);
      expect(read.records.map(({ sender }) => sender)).toEqual(['Ann', 'Bea']);
    },
  );

  it('looks through a byte order mark after the bracket', async () => {
    const read = await readLines([
      '[\ufeff31/05/2025, 14:05:09] Ann: one',
      '[31/05/2025, 14:05:10] Bea: two',
    ]);
    expect(read.records.map(({ sender }) => sender)).toEqual(['Ann', 'Bea']);
  });

  it('keeps what a person wrote, marks and joined emoji and all', async () => {
    const text = 'שלום \u200f(x)\u200f 👩\u200d👧 \u202fok\u00a0';
    expect((await one(android(text)))?.text).toBe(text);
  });
});

describe('media left out', () => {
  it.each([
    ['<Media omitted>', 'media'],
    ['<Video message omitted>', 'video note'],
    ['<Medien ausgeschlossen>', 'media'],
    ['<Médias omis>', 'media'],
  ])('Android: %s', async (text, kind) => {
    expect(await one(android(text))).toMatchObject({ text: '', omitted: [kind], kind: 'message' });
  });

  it.each([
    ['image omitted', 'image'],
    ['video omitted', 'video'],
    ['audio omitted', 'audio'],
    ['GIF omitted', 'GIF'],
    ['sticker omitted', 'sticker'],
    ['video note omitted', 'video note'],
    ['Contact card omitted', 'contact card'],
    ['Bild weggelassen', 'image'],
  ])('iPhone: %s', async (text, kind) => {
    expect(await marked(iphone(`${LRM}${text}`))).toMatchObject({ text: '', omitted: [kind] });
    expect(await one(iphone(text))).toMatchObject({ text: '', omitted: [kind] });
  });

  it('Android: takes the lines below as the caption', async () => {
    const read = await readLines([android('<Media omitted>'), 'Harwick', 'at noon']);
    expect(read.records[0]).toMatchObject({ text: 'Harwick\nat noon', omitted: ['media'] });
  });

  it('keeps the caption and the name of a document', async () => {
    expect(await marked(iphone(`Look at this ${LRM}image omitted`))).toMatchObject({
      text: 'Look at this',
      omitted: ['image'],
    });
    expect(await marked(iphone(`Draft.pdf • ${LRM}3 pages ${LRM}document omitted`))).toMatchObject({
      text: `Draft.pdf • ${LRM}3 pages`,
      omitted: ['document'],
    });
  });

  it('believes the words only behind the mark, where the file has marks', async () => {
    expect(await marked(iphone('the form has an image omitted'))).toMatchObject({
      text: 'the form has an image omitted',
      omitted: [],
    });
  });
});

describe('attachments', () => {
  it.each([
    'IMG-20250531-WA0001.jpg',
    'VID-20250531-WA0002.mp4',
    'PTT-20250531-WA0003.opus',
    'STK-20250531-WA0004.webp',
    'Ann Example.vcf',
    'Budget note v2 (final).docx',
    'AUD-20190101-WA0000.',
  ])('Android: %s', async (name) => {
    expect(await one(android(`${LRM}${name} (file attached)`))).toMatchObject({
      text: '',
      attachments: [name],
    });
  });

  it('Android: takes the lines below as the caption', async () => {
    const read = await readLines([
      android('IMG-20250531-WA0001.jpg (file attached)'),
      'two',
      'lines',
    ]);
    expect(read.records[0]).toMatchObject({
      text: 'two\nlines',
      attachments: ['IMG-20250531-WA0001.jpg'],
    });
  });

  it.each(['(Datei angehängt)', '(fichier joint)', '(archivo adjunto)'])(
    'Android: %s',
    async (words) => {
      expect(await one(android(`IMG-20250531-WA0001.jpg ${words}`))).toMatchObject({
        text: '',
        attachments: ['IMG-20250531-WA0001.jpg'],
      });
    },
  );

  it.each([
    '00000042-PHOTO-2025-05-31-14-05-09.jpg',
    '00000043-VIDEO-2025-05-31-14-05-09.mp4',
    '00000044-GIF-2025-05-31-14-05-09.mp4',
    '00000045-Ann Example.vcf',
  ])('iPhone: %s', async (name) => {
    expect(await marked(iphone(`${LRM}<attached: ${name}>`))).toMatchObject({
      text: '',
      attachments: [name],
    });
    expect(await one(iphone(`<attached: ${name}>`))).toMatchObject({
      text: '',
      attachments: [name],
    });
  });

  it('iPhone: keeps the caption, not the description that the app writes', async () => {
    expect(
      await marked(iphone(`Report.pdf • ${LRM}2 pages ${LRM}<attached: 00000043-Report.pdf>`)),
    ).toMatchObject({
      text: '',
      attachments: ['00000043-Report.pdf'],
    });
    expect(
      await marked(iphone(`Look ${LRM}<attached: 00000043-PHOTO-2025-05-31-14-05-09.jpg>`)),
    ).toMatchObject({
      text: 'Look',
      attachments: ['00000043-PHOTO-2025-05-31-14-05-09.jpg'],
    });
  });

  it.each([
    '<note: not a file>',
    'gov.uk (the new site)',
    'see 3.2 (file attached?)',
    'x <b: y> z',
    '(file attached)',
  ])('takes %s for words', async (text) => {
    expect(await one(android(text))).toMatchObject({ text, attachments: [] });
    expect(await one(iphone(text))).toMatchObject({ text, attachments: [] });
  });
});

describe('kinds of record', () => {
  it.each([
    ['This message was deleted', 'deleted'],
    ['This message was deleted.', 'deleted'],
    ['You deleted this message', 'deleted'],
    ['This message was deleted by admin Bea Holt.', 'deleted'],
    ['Waiting for this message. This may take a while.', 'waiting'],
    ['null', 'view-once'],
    ['', 'view-once'],
    ['Missed voice call', 'call'],
    ['Missed group video call', 'call'],
    ['Voice call, 3 min', 'call'],
    ['Video call. No answer', 'call'],
    ['live location shared', 'location'],
    ['location: https://maps.google.com/?q=51.5,-0.12', 'location'],
    ['Location: https://maps.google.com/?q=51.5,-0.12', 'location'],
    ['localisation : https://maps.google.com/?q=51.5,-0.12', 'location'],
    ['موقع: https://maps.google.com/?q=34.8,28.1', 'location'],
    ['Old Mill (Harwick): https://foursquare.com/v/4e89', 'location'],
  ])('%j is %s', async (text, kind) => {
    expect(await one(android(text))).toMatchObject({ text, kind });
    const mark = text.includes('https:') ? '' : LRM;
    expect(await marked(iphone(`${mark}${text}`))).toMatchObject({ text, kind });
  });

  it('takes three lines with a map link for a place', async () => {
    const read = await readLines([
      android('Old Mill'),
      'Harwick',
      'https://maps.google.com/?q=51.5,-0.12',
    ]);
    expect(read.records[0]).toMatchObject({ kind: 'location' });
  });

  it('takes words with a map link for words', async () => {
    expect(
      await one(android('meet at https://maps.google.com/?q=51.5,-0.12 at six')),
    ).toMatchObject({ kind: 'message' });
  });

  it('reads a poll', async () => {
    const read = await readLines([
      android('POLL:'),
      'Tender?',
      'OPTION: Yes (6 votes)',
      'OPTION: No (2 votes)',
    ]);
    expect(read.records[0]).toMatchObject({
      kind: 'poll',
      text: 'POLL:\nTender?\nOPTION: Yes (6 votes)\nOPTION: No (2 votes)',
    });
  });

  it('takes the same words typed by a person on an iPhone for words', async () => {
    expect(await marked(iphone('This message was deleted'))).toMatchObject({ kind: 'message' });
  });

  it('marks a message that was changed, and takes the mark out', async () => {
    expect(await one(android('agreed <This message was edited>'))).toMatchObject({
      text: 'agreed',
      edited: true,
    });
    expect(await marked(iphone(`agreed ${LRM}<This message was edited>`))).toMatchObject({
      text: 'agreed',
      edited: true,
    });
  });

  it('reads an empty message', async () => {
    expect(await one('31/05/2025, 14:05 - Carol:')).toMatchObject({
      sender: 'Carol',
      text: '',
      kind: 'view-once',
    });
    expect(await one('[31/05/2025, 14:05:09] Carol:')).toMatchObject({
      sender: 'Carol',
      text: '',
      kind: 'view-once',
    });
  });
});
