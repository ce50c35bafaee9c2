import { describe, expect, it } from 'vitest';
import { makeZip } from './make-zip.ts';
import { failureOf, readBytes } from './read.ts';

const CHAT = '31/05/2025, 14:05 - Ann: hello\n31/05/2025, 14:06 - Bea: yes\n';
const zip = (...names: readonly string[]): Buffer =>
  makeZip(names.map((name) => ({ name, content: 'x' })));
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('files that are something else', () => {
  const files: readonly (readonly [string, string, Uint8Array])[] = [
    ['an empty file', 'empty.txt', Buffer.alloc(0)],
    ['an empty file', 'blank.txt', latin(' \n\r\n ')],
    ['a PDF document', 'a.txt', latin('%PDF-1.7\n%\xe2\xe3')],
    ['an image', 'a.txt', latin('\x89PNG\r\n\x1a\n')],
    ['an image', 'a.jpg', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['a program', 'chat.zip', latin('MZ\x90\0\x03')],
    ['a program', 'chat.txt', latin('\x7fELF\x02')],
    [
      'an older Office document or a saved Outlook email',
      'a.doc',
      latin('\xd0\xcf\x11\xe0\xa1\xb1'),
    ],
    ['a database', 'msgstore.db', latin('SQLite format 3\0')],
    [
      'an encrypted WhatsApp backup',
      'msgstore.db.crypt15',
      Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7919) % 251)),
    ],
    ['a compressed archive', 'a.gz', latin('\x1f\x8b\x08')],
    ['a compressed archive (7z)', 'a.7z', latin('7z\xbc\xaf\x27\x1c')],
    ['a formatted document (RTF)', 'a.rtf', latin('{\\rtf1\\ansi')],
    ['not text', 'a.bin', Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7919) % 251))],
    ['a JSON file', 'a.json', latin('{"a": 1}')],
    ['a JSON file', 'a.txt', latin('[{"a": 1}]')],
    ['a backup of text messages', 'sms.xml', latin('<?xml version="1.0"?>\n<smses count="1">')],
    ['a Signal export', 'main.jsonl', latin('{"version":"1","backupTimeMs":"1772355600000"}\n')],
    ['a web page', 'a.html', latin('<!DOCTYPE html><html>')],
    ['an email', 'a.eml', latin('From: ann@x.test\nTo: bea@x.test\nSubject: hello\n\nbody\n')],
    ['a spreadsheet (CSV)', 'a.csv', latin('name,date,text\nAnn,1,hello\nBea,2,yes\n')],
    ['ordinary text', 'notes.txt', latin('Dear all,\n\nplease see below.\n')],
    ['a spreadsheet', 'a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['a Word document', 'a.docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['a presentation', 'a.zip', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['a Signal export', 'a.zip', zip('main.jsonl', 'metadata.json')],
    ['a Telegram export', 'a.zip', zip('result.json')],
    ['a zip that holds another zip', 'a.zip', zip('WhatsApp Chat - Ann.zip')],
    ['a zip without a chat', 'a.zip', zip('IMG-1.jpg', 'notes.txt')],
    ['an empty zip', 'a.zip', zip()],
  ];
  it.each(files)('%s (%s)', async (looksLike, name, bytes) => {
    expect(await failureOf(bytes, { name })).toMatchObject({ code: 'not-an-export', looksLike });
  });

  it('refuses a text in which one line happens to look like a head', async () => {
    const text = `${'A long report.\n'.repeat(60)}31/05/2025, 14:05 - Ann: quoted\n${'More.\n'.repeat(60)}`;
    expect(await failureOf(text)).toMatchObject({
      code: 'not-an-export',
      looksLike: 'ordinary text',
    });
  });

  it('does not know the zone', async () => {
    expect(await failureOf(CHAT, { zone: 'Europe/Nowhere' })).toEqual({
      code: 'bad-input',
      fields: ['zone'],
    });
  });
});

describe('files that are an export', () => {
  it('goes by what a file holds, not by its name', async () => {
    const read = await readBytes(Buffer.from(CHAT), { name: 'holiday.jpg' });
    expect(read.ok && read.value.reading.kind).toBe('whatsapp-text');
    const zipped = await readBytes(makeZip([{ name: '_chat.txt', content: CHAT }]), {
      name: 'x.txt',
    });
    expect(zipped.ok && zipped.value.reading.kind).toBe('whatsapp-zip');
  });

  it('takes an iPhone chat, which begins like JSON', async () => {
    expect((await readBytes(Buffer.from('[31/05/2025, 14:05:09] Ann: hello\n'))).ok).toBe(true);
  });

  it.each([
    ['WhatsApp Chat with Policy Group.txt', 'Policy Group'],
    ['WhatsApp_Chat_with_Policy_Group.txt', 'Policy_Group'],
    ['WhatsApp Chat with Ann (1).txt', 'Ann'],
    ['WhatsApp Chat mit Anna.txt', 'Anna'],
    ['Chat de WhatsApp con Ana.txt', 'Ana'],
    ['Чат WhatsApp с Анна.txt', 'Анна'],
    ['notes.txt', null],
  ])('takes the chat’s name from %s', async (name, chat) => {
    const read = await readBytes(Buffer.from(CHAT), { name });
    expect(read.ok && read.value.reading.chatName).toBe(chat);
  });

  it('takes the chat’s name from the notice of its making', async () => {
    const read = await readBytes(
      Buffer.from(`31/05/2025, 14:04 - Ann created group "Harwick"\n${CHAT}`),
    );
    expect(read.ok && read.value.reading.chatName).toBe('Harwick');
  });
});
