/** Text that is already HTML; everything else is escaped. */
export interface Html {
  readonly html: string;
}

/** Characters that change how text is read without being seen: shown as what they are. */
const HIDDEN =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

const shownMark = (character: string): string => {
  const code = character.charCodeAt(0);
  // U+200D joins emoji and hides nothing.
  return code === 0x200d
    ? character
    : `<span class="mark" title="an invisible character">U+${code.toString(16).toUpperCase().padStart(4, '0')}</span>`;
};

/** Text made safe to stand in HTML, its invisible characters shown as marks. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(HIDDEN, shownMark);

type Part = string | number | Html | null | readonly (Html | null)[];

const written = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((each) => each?.html ?? '').join('\n');
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
