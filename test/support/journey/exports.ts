import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeZip } from '../../unit/importers/make-zip.ts';

const COASTS = [
  '18/11/2026, 22:50 - Messages and calls are end-to-end encrypted.',
  '18/11/2026, 22:51 - Dex Farrow: Two options on lock-gate fees in the box, submission 2026/118.',
  '18/11/2026, 22:58 - Marian Teale: content with option 2',
  '18/11/2026, 23:05 - Priya Nandan: Thank you. I will tell the fees team first thing.',
  '19/11/2026, 07:20 - Marian Teale: No, hold. Treasury unhappy. Do not announce.',
  '19/11/2026, 07:24 - Dex Farrow: Noted, will speak to HMT.',
  '19/11/2026, 07:31 - Jo Lund: Car is outside.',
  '20/11/2026, 16:02 - Marian Teale: Approved option B for the tender.',
  'Can someone tell the commercial team before 6pm?',
  '20/11/2026, 16:05 - +44 7700 900123: Will do now.',
];

const LATER = [
  '22/11/2026, 09:12 - Marian Teale: Agreed in principle to the flood barrier funding.',
  '22/11/2026, 09:15 - Callum Wrey: Noted, thank you Minister.',
];

/** A line of the mixed chat that is nobody's business, and must be written nowhere. */
export const PRIVATE_WORDS = 'Pints at six on Friday';

const HARWICK = [
  '18/11/2026, 12:00 - Bea Holt: Lovely to see everyone at the fete',
  '19/11/2026, 09:00 - Bea Holt: When will the slipway grant be decided?',
  '19/11/2026, 09:05 - Marian Teale: I have told officials the slipway grant goes ahead',
  `19/11/2026, 21:00 - Bea Holt: ${PRIVATE_WORDS}?`,
];

/** The smallest picture there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const FARROW = [
  '[20/11/2026, 14:05:09] Dex Farrow: \u200eMessages and calls are end-to-end encrypted.',
  '[20/11/2026, 14:05:10] Marian Teale: Content with the draft statement',
  '[20/11/2026, 14:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO-2026-11-20-14-06-10.png>',
  '[20/11/2026, 14:07:11] Dex Farrow: ok',
  '',
].join('\r\n');

/** An empty folder of its own, outside the application. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'daybook-journey-'));

/** Writes a file under its own name into a folder of its own. */
export const writeExport = (name: string, content: string | Uint8Array): string => {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
};

const lines = (...told: readonly string[]): string => `${told.join('\n')}\n`;
const COASTS_FILE = 'WhatsApp Chat with Coasts - ministers.txt';

/** An Android export: 9 messages, a notice, a continuation. */
export const coastsExport = (): string => writeExport(COASTS_FILE, lines(...COASTS));

/** The same chat two days later: everything of the first export and two messages more. */
export const coastsAgain = (): string => writeExport(COASTS_FILE, lines(...COASTS, ...LATER));

/** A mixed chat of four lines, two of them about government business. */
export const harwickExport = (): string =>
  writeExport('WhatsApp Chat with Harwick.txt', lines(...HARWICK));

/** An iPhone export with a picture. */
export const farrowZip = (): string =>
  writeExport(
    'WhatsApp Chat - Dex Farrow.zip',
    makeZip([
      { name: '_chat.txt', content: FARROW },
      { name: '00000042-PHOTO-2026-11-20-14-06-10.png', content: PICTURE, stored: true },
    ]),
  );
