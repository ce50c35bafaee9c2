import { readFileSync } from 'node:fs';
import { makeZip } from '../../unit/importers/make-zip.ts';
import { farrowZip, writeExport } from './exports.ts';

/** A file that is no export, and what people must be told of it. */
export interface NotAnExport {
  readonly what: string;
  readonly file: () => string;
  readonly says: RegExp;
}

/** What makes a spreadsheet one: a zip with this in it. */
const spreadsheet = (): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' },
  ]);

const cutShort = (): Uint8Array => {
  const whole = readFileSync(farrowZip());
  return whole.subarray(0, whole.length - 200);
};

export const NOT_EXPORTS: readonly NotAnExport[] = [
  {
    what: 'a letter',
    file: () => writeExport('Letter.txt', 'Dear Minister,\n\nthank you for your visit.\n'),
    says: /not a WhatsApp export/u,
  },
  { what: 'an empty file', file: () => writeExport('Empty.txt', ''), says: /empty/u },
  {
    what: 'a zip cut short',
    file: () => writeExport('WhatsApp Chat - Cut.zip', cutShort()),
    says: /cut short|damaged|not whole/u,
  },
  {
    what: 'a spreadsheet that is called a text',
    file: () => writeExport('WhatsApp Chat with Budget.txt', spreadsheet()),
    says: /spreadsheet/u,
  },
  {
    what: 'a picture that is called a text',
    file: () => writeExport('Photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])),
    says: /picture|image/u,
  },
  {
    what: 'a zip of photographs',
    file: () =>
      writeExport('Photos.zip', makeZip([{ name: 'one.jpg', content: 'a picture', stored: true }])),
    says: /not a WhatsApp export|no chat/u,
  },
];
