/** Text that is already HTML; everything else is escaped. */
export interface Html {
  readonly html: string;
}

/**
 * Characters that change how text is read without being seen: controls, marks and overrides of
 * direction, spaces of no width, fillers, tags, and separators that look like nothing. First the flags
 * of England, Scotland and Wales, which are spelt with tags and hide nothing.
 */
const HIDDEN =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;

/** Line ends and tabs, which are text, and U+200D, which joins emoji. */
const KEPT = new Set(['\t', '\n', '\r', '\u200D']);

const NAMES: Readonly<Record<number, string>> = {
  0x200b: 'zero-width space',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
  0xfeff: 'byte order mark',
};

/** What is shown of a hidden character, such as `U+202E`; null where it stays as it is. */
const codeOfHidden = (found: string): string | null => {
  const code = found.codePointAt(0) ?? 0;
  if (KEPT.has(found) || code === 0x1f3f4) return null;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Shown as what they are, and not obeyed. */
const shownMark = (found: string): string => {
  const code = codeOfHidden(found);
  if (code === null) return found;
  const name = NAMES[found.codePointAt(0) ?? 0] ?? 'an invisible character';
  return `<span class="mark" title="${name}">${code}</span>`;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Text made safe to stand in HTML, its invisible characters shown as marks. */
export const escapeText = (text: string): string => escaped(text).replaceAll(HIDDEN, shownMark);

/** Text for a file of plain text or an email: invisible characters shown as `[U+202E]`, and not obeyed. */
export const plainText = (text: string): string =>
  text.replaceAll(HIDDEN, (found) => {
    const code = codeOfHidden(found);
    return code === null ? found : `[${code}]`;
  });

/** Text made safe to stand in an attribute or a title, where no marks can: invisible characters left out. */
export const escapeAttribute = (text: string): string =>
  escaped(text.replaceAll(HIDDEN, (found) => (found.length > 2 ? found : ' ')));

type Part = string | number | Html | null | readonly (Html | null)[];

const written = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.flatMap((each) => (each === null ? [] : [each.html])).join('\n');
};

/** HTML with whatever is put into it escaped, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings
    .map((string, index) => string + (index < parts.length ? written(parts[index] ?? null) : ''))
    .join(''),
});

/** Text of several lines, each its own line; empty lines part paragraphs. */
export const paragraphs = (text: string): readonly Html[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ html: `<p>${part.split('\n').map(escapeText).join('<br>')}</p>` }));
