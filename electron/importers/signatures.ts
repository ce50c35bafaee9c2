/** What the first bytes of a file say it is, in words for people. */
interface Signature {
  readonly at: number;
  readonly bytes: string | readonly number[];
  readonly looksLike: string;
}

const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: '%PDF', looksLike: 'a PDF document' },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], looksLike: 'an image' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], looksLike: 'an image' },
  { at: 0, bytes: 'GIF8', looksLike: 'an image' },
  { at: 8, bytes: 'WEBP', looksLike: 'an image' },
  { at: 4, bytes: 'ftypheic', looksLike: 'an image' },
  { at: 4, bytes: 'ftypmif1', looksLike: 'an image' },
  { at: 4, bytes: 'ftypavif', looksLike: 'an image' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], looksLike: 'an image' },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], looksLike: 'an image' },
  { at: 4, bytes: 'ftyp', looksLike: 'a video or a sound recording' },
  { at: 0, bytes: 'OggS', looksLike: 'a sound recording' },
  { at: 0, bytes: 'ID3', looksLike: 'a sound recording' },
  { at: 8, bytes: 'WAVE', looksLike: 'a sound recording' },
  { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3], looksLike: 'a video' },
  {
    at: 0,
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    looksLike: 'an older Office document or a saved Outlook email',
  },
  { at: 0, bytes: '!BDN', looksLike: 'an Outlook mailbox' },
  { at: 0, bytes: 'MZ', looksLike: 'a program' },
  { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], looksLike: 'a program' },
  { at: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe], looksLike: 'a program' },
  { at: 0, bytes: [0xca, 0xfe, 0xba, 0xbe], looksLike: 'a program' },
  { at: 0, bytes: 'SQLite format 3', looksLike: 'a database' },
  { at: 0, bytes: [0x1f, 0x8b], looksLike: 'a compressed archive' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], looksLike: 'a compressed archive (7z)' },
  { at: 0, bytes: 'Rar!', looksLike: 'a compressed archive (RAR)' },
  { at: 0, bytes: 'BZh', looksLike: 'a compressed archive' },
  { at: 257, bytes: 'ustar', looksLike: 'a compressed archive (TAR)' },
  { at: 0, bytes: '{\\rtf', looksLike: 'a formatted document (RTF)' },
  { at: 0, bytes: 'age-encryption.org', looksLike: 'an encrypted file' },
  { at: 0, bytes: '-----BEGIN', looksLike: 'an encrypted file or a key' },
];

const fits = (start: Buffer, { at, bytes }: Signature): boolean => {
  const expected = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes);
  return start.subarray(at, at + expected.length).equals(expected);
};

/** What a file is by its first bytes; null where they say nothing. A zip is asked for separately. */
export const bySignature = (start: Buffer): string | null =>
  SIGNATURES.find((signature) => fits(start, signature))?.looksLike ?? null;

/** Whether a file is, or was, a zip. */
export const isZip = (start: Buffer): boolean =>
  start.length >= 4 &&
  start.readUInt16BE(0) === 0x504b &&
  [0x0304, 0x0506, 0x0708].includes(start.readUInt16BE(2));

interface TextMark {
  readonly fits: RegExp;
  readonly looksLike: string;
  readonly detail: string;
}

const LATER = 'Daybook imports WhatsApp exports. Keep this file where it is.';
const TEXT_MARKS: readonly TextMark[] = [
  {
    fits: /^\s*(?:<\?xml[^>]*>\s*)?<(?:smses|calls)\b/,
    looksLike: 'a backup of text messages',
    detail: LATER,
  },
  { fits: /^\s*\{"version":"?1"?,"backupTimeMs"/, looksLike: 'a Signal export', detail: LATER },
  { fits: /^window\.YTD\./, looksLike: 'an export from X (Twitter)', detail: LATER },
  { fits: /^From \S+ .*\d{4}\r?\n/, looksLike: 'a mailbox', detail: LATER },
  { fits: /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){3,}/, looksLike: 'an email', detail: LATER },
  { fits: /^\ufeff?"?Chat Session"?,/, looksLike: 'an iMazing spreadsheet', detail: LATER },
  {
    fits: /^\s*<(?:!doctype html|html)/i,
    looksLike: 'a web page',
    detail: 'Choose the file that the phone made, not a page saved from it.',
  },
  { fits: /^\s*<\?xml|^\s*<svg/i, looksLike: 'an XML file', detail: LATER },
  { fits: /^\s*(?:\{\s*"|\{\s*\}|\[\s*[{"[\]])/, looksLike: 'a JSON file', detail: LATER },
];

/** What a text is by its beginning; null where it says nothing. */
export const byText = (start: string): { looksLike: string; detail: string } | null =>
  TEXT_MARKS.find(({ fits: pattern }) => pattern.test(start)) ?? null;

/** Whether a text looks like rows of a spreadsheet: most lines with as many commas or tabs. */
export const looksLikeRows = (start: string): boolean => {
  const rows = start
    .split(/\r?\n/)
    .slice(0, 12)
    .filter((row) => row !== '');
  if (rows.length < 2) return false;
  return [',', '\t', ';'].some((separator) => {
    const [first = 0, ...others] = rows.slice(0, -1).map((row) => row.split(separator).length);
    return first >= 3 && others.length > 0 && others.every((count) => count === first);
  });
};
