import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '#importers/source.ts';
import { type ZipMember, zipMembers } from '#importers/zip-directory.ts';
import { memberSha256 } from '#importers/zip-member.ts';
import { zipPieces } from '#importers/zip-pieces.ts';
import { type ZipFileToMake, makeZip } from './make-zip.ts';
import { failureOf, readBytes, sumsHold } from './read.ts';

const TEXT = [
  '31/05/2025, 14:05 - Ann: IMG-20250531-WA0001.jpg (file attached)',
  '31/05/2025, 14:06 - Ann: IMG-20250531-WA0002.jpg (file attached)',
  '31/05/2025, 14:07 - Ann: img-20250531-wa0003.JPG (file attached)',
  '31/05/2025, 14:08 - Ann: IMG-20250531-WA0004.jpg (file attached)',
  '31/05/2025, 14:09 - Bea: Note.pdf (ein Anhang)',
  '',
].join('\n');
const CHAT: ZipFileToMake = { name: 'WhatsApp Chat with Ann.txt', content: TEXT };
const picture = (name: string, more: Partial<ZipFileToMake> = {}): ZipFileToMake => ({
  name,
  content: `picture ${name} `.repeat(20),
  ...more,
});

const whole = makeZip([
  CHAT,
  picture('IMG-20250531-WA0001.jpg', { stored: true }),
  picture('IMG-20250531-WA0002.jpg.png'),
  picture('IMG-20250531-WA0003.jpg'),
  picture('Note.pdf'),
]);

const membersOf = async (bytes: Buffer): Promise<readonly ZipMember[]> => {
  const members = await zipMembers(bytesSource('a.zip', bytes));
  if (!members.ok) throw new Error(members.error.why);
  return members.value;
};

describe('a zip with media', () => {
  it('matches the names of the text to the files: exact, without case, by stem; else missing', async () => {
    const read = await readBytes(whole, { name: 'WhatsApp Chat with Ann.zip' });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reading.media).toEqual([
      { attachment: 'IMG-20250531-WA0001.jpg', member: 'IMG-20250531-WA0001.jpg', how: 'exact' },
      { attachment: 'IMG-20250531-WA0002.jpg', member: 'IMG-20250531-WA0002.jpg.png', how: 'stem' },
      { attachment: 'img-20250531-wa0003.JPG', member: 'IMG-20250531-WA0003.jpg', how: 'case' },
      { attachment: 'Note.pdf', member: 'Note.pdf', how: 'exact' },
    ]);
    expect(read.value.reading.counts).toMatchObject({
      attachmentsNamed: 5,
      attachmentsFound: 4,
      attachmentsMissing: 1,
    });
    expect(read.value.reading.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['media-missing', 'media-renamed']),
    );
    expect(sumsHold(read.value.reading)).toBe(true);
  });

  it('takes _chat.txt before any other text, in a folder or not, and passes a Mac’s shadows by', async () => {
    const bytes = makeZip([
      { name: '__MACOSX/._chat.txt', content: 'Mac' },
      { name: 'export/', content: '' },
      { name: 'export/notes.txt', content: '30/05/2025, 10:00 - Wrong: one\n' },
      { name: 'export/_chat.txt', content: '[31/05/2025, 14:05:09] Ann: right\n' },
    ]);
    const read = await readBytes(bytes, { name: 'WhatsApp Chat - Policy.zip' });
    expect(read.ok && read.value.records[0]?.text).toBe('right');
    expect(read.ok && read.value.reading).toMatchObject({
      chatMember: 'export/_chat.txt',
      chatName: 'Policy',
    });
  });

  it.each([
    ['WhatsApp Chat with Ann.txt', 'WhatsApp Chat with Bea.txt'],
    ['a/_chat.txt', 'b/_chat.txt'],
  ])('is refused where it holds two chats: %s and %s', async (one, other) => {
    const talk = '30/05/2025, 10:00 - Ann: one\n';
    const bytes = makeZip([
      { name: one, content: talk },
      { name: other, content: talk },
    ]);
    const failure = await failureOf(bytes, { name: 'from the minister.zip' });
    expect(failure).toMatchObject({
      code: 'file-refused',
      why: expect.stringContaining('more than one chat'),
    });
  });

  it('takes the chat that the zip is named after, where another was sent in it as a file', async () => {
    const bytes = makeZip([
      { name: 'WhatsApp Chat with Bea.txt', content: '30/05/2025, 10:00 - Bea: another\n' },
      { name: 'WhatsApp Chat with Ann.txt', content: '30/05/2025, 10:00 - Ann: right\n' },
    ]);
    const read = await readBytes(bytes, { name: 'WhatsApp Chat with Ann.zip' });
    expect(read.ok && read.value.records[0]?.text).toBe('right');
  });

  it('knows each file by its hash', async () => {
    const source = bytesSource('a.zip', whole);
    for (const member of await membersOf(whole)) {
      const content = member.name.endsWith('.txt') ? TEXT : `picture ${member.name} `.repeat(20);
      expect(await memberSha256(source, member)).toBe(
        createHash('sha256').update(content).digest('hex'),
      );
    }
  });

  it('reads names that are UTF-8 without saying so', async () => {
    const bytes = makeZip([CHAT, { ...picture('Café 👍.jpg'), says: { flags: 0 } }]);
    expect((await membersOf(bytes)).map(({ name }) => name)).toContain('Café 👍.jpg');
  });
});

describe('pieces of a zip', () => {
  it('cover every byte once, with each file a piece of its own', async () => {
    const pieces = zipPieces(whole.length, await membersOf(whole));
    expect(
      Buffer.concat(pieces.map(({ from, to }) => whole.subarray(from, to))).equals(whole),
    ).toBe(true);
    expect(pieces.flatMap(({ member }) => (member === null ? [] : [member.name]))).toHaveLength(5);
    const stored = pieces.find(({ member }) => member?.name === 'IMG-20250531-WA0001.jpg');
    expect(whole.subarray(stored?.from, stored?.to).toString()).toBe(
      'picture IMG-20250531-WA0001.jpg '.repeat(20),
    );
  });

  it('cover a zip of empty files, and no zip at all', () => {
    expect(zipPieces(10, [])).toEqual([{ from: 0, to: 10, member: null }]);
    expect(zipPieces(0, [])).toEqual([]);
  });
});

describe('zips that are refused', () => {
  const hostile: readonly (readonly [string, readonly ZipFileToMake[]])[] = [
    ['a name that climbs out', [CHAT, picture('../../evil.txt')]],
    ['an absolute name', [CHAT, picture('/etc/passwd')]],
    ['a drive', [CHAT, picture('C:evil.txt')]],
    ['a backslash', [CHAT, picture('a\\b.jpg')]],
    ['a control character', [CHAT, picture('a\u0007.jpg')]],
    ['a device', [CHAT, picture('CON.txt')]],
    ['a very long name', [CHAT, picture(`${'a'.repeat(300)}.jpg`)]],
    ['two of one name', [CHAT, picture('a.jpg'), picture('a.jpg')]],
    ['two of one name but for case', [CHAT, picture('A.jpg'), picture('a.JPG')]],
    [
      'two of one name but for composition',
      [CHAT, picture('caf\u00e9.jpg'), picture('cafe\u0301.jpg')],
    ],
    ['a password', [CHAT, { ...picture('a.jpg'), says: { flags: 0x801 } }]],
    ['a link', [CHAT, { ...picture('a.jpg'), says: { attributes: 0o120777 } }]],
    ['another method', [CHAT, { ...picture('a.jpg'), says: { method: 14 } }]],
    ['a bomb', [CHAT, { name: 'a.jpg', content: Buffer.alloc(12 * 1024 * 1024) }]],
    [
      'more than 4 GB',
      Array.from({ length: 3 }, (_, n) => ({
        ...picture(`${n}.jpg`),
        says: { bytes: 2 ** 31, compressedBytes: 2 ** 24 },
      })),
    ],
    [
      'two files over one place',
      [CHAT, picture('a.jpg'), { ...picture('b.jpg'), says: { headerOffset: 0 } }],
    ],
  ];
  it.each(hostile)('%s', async (_name, files) => {
    expect(await failureOf(makeZip(files), { name: 'a.zip' })).toMatchObject({
      code: 'file-refused',
    });
  });

  it('too many files', async () => {
    const files = Array.from({ length: 20_001 }, (_, n) => ({ name: `${n}.jpg`, content: 'x' }));
    expect(await failureOf(makeZip([CHAT, ...files]), { name: 'a.zip' })).toMatchObject({
      code: 'file-refused',
    });
  });
});

describe('zips that are damaged', () => {
  it('cut short at any place', async () => {
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(await failureOf(cut, { name: 'a.zip' })).toMatchObject({ code: 'file-unreadable' });
    }
  });

  it.each([
    ['a smaller size than the truth', { bytes: 100 }],
    ['a larger size than the truth', { bytes: 100_000 }],
    ['a wrong checksum', { crc: 1 }],
  ])('%s', async (_name, says) => {
    const bytes = makeZip([{ ...CHAT, content: TEXT.repeat(50), says }]);
    expect(await failureOf(bytes, { name: 'a.zip' })).toMatchObject({ code: 'file-unreadable' });
  });

  it('a size that lies about a stored file', async () => {
    const says = { bytes: 10 };
    const bytes = makeZip([CHAT, { ...picture('a.jpg', { stored: true }), says }]);
    expect(await failureOf(bytes, { name: 'a.zip' })).toMatchObject({ code: 'file-unreadable' });
  });

  it('packed bytes that are not', async () => {
    const bytes = Buffer.from(makeZip([{ ...CHAT, content: TEXT.repeat(50) }]));
    bytes.fill(0xff, 80, 120);
    expect(await failureOf(bytes, { name: 'a.zip' })).toMatchObject({ code: 'file-unreadable' });
  });
});
