import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeZip } from '../unit/importers/make-zip.ts';
import { newFolder } from './open-office.ts';

const CHAT = [
  '[20/11/2026, 14:05:09] Coasts: \u200eMessages and calls are end-to-end encrypted.',
  '[20/11/2026, 14:05:10] Marian Teale: Content with option 2',
  '[20/11/2026, 14:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO-2026-11-20-14-06-10.jpg>',
  '[20/11/2026, 14:07:11] Dex Farrow: ok',
  '[20/11/2026, 14:07:30] Dex Farrow: ok',
  '[20/11/2026, 14:09:00] Dex Farrow: Fees.pdf • 3 pages \u200e<attached: 00000043-Fees.pdf>',
  '',
].join('\r\n');

/** A small export of an iPhone with a stored picture and a deflated paper. */
export const zipFileOfTalk = (): string => {
  const file = path.join(newFolder('daybook-zip-'), 'WhatsApp Chat - Coasts.zip');
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: CHAT },
      {
        name: '00000042-PHOTO-2026-11-20-14-06-10.jpg',
        content: Buffer.from('a picture '.repeat(90)),
        stored: true,
      },
      {
        name: '00000043-Fees.pdf',
        content: Buffer.from('%PDF-1.7 a paper about fees '.repeat(40)),
      },
    ]),
  );
  return file;
};
