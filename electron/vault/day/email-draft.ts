import { createHash } from 'node:crypto';

interface Attached {
  /** Letters, digits, space, `-`, `_` and `.` only. */
  readonly name: string;
  readonly content: Buffer;
}

interface EmailDraft {
  readonly subject: string;
  readonly text: string;
  readonly attached: readonly Attached[];
}

const CRLF = '\r\n';
/** A word of a header may have 75 characters, of which the encoding takes 12. */
const WORD_BYTES = 45;

const base64Lines = (content: Buffer): string =>
  (content.toString('base64').match(/.{1,76}/g) ?? []).join(CRLF);

/** Text for a header: plain where it can be, else encoded words (RFC 2047), never with a line end of its own. */
export const headerText = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (/^[ -~]*$/.test(line) && !line.includes('=?') && line.length <= 60) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((part) => `=?utf-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`)
    .join(`${CRLF} `);
};

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
};

const typeOf = (name: string): string =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const part = (type: string, more: readonly string[], content: Buffer): string =>
  [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    base64Lines(content),
  ].join(CRLF);

/**
 * An email that is not sent yet, as RFC 5322 with MIME parts: mail programs open it as a draft
 * (`X-Unsent`), and the person says to whom. The same draft has the same bytes.
 */
export const emailDraft = ({ subject, text, attached }: EmailDraft): string => {
  const body = Buffer.from(text.replaceAll('\n', CRLF), 'utf8');
  const seed = [subject, text, ...attached.map(({ name }) => name)].join('\n');
  // Not base64: no line of a part can be taken for it.
  const boundary = `=_daybook_${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`;
  const parts = [
    part('text/plain; charset=utf-8', [], body),
    ...attached.map(({ name, content }) =>
      part(typeOf(name), [`Content-Disposition: attachment; filename="${name}"`], content),
    ),
  ];
  return [
    'X-Unsent: 1',
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.map((each) => `--${boundary}${CRLF}${each}`),
    `--${boundary}--`,
    '',
  ].join(CRLF);
};
