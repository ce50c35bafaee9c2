import type { RecordKind } from '#shared/words/message.ts';
import { plainly, withoutLeadingLrm } from './characters.ts';
import {
  ATTACHED_AFTER,
  ATTACHED_BEFORE,
  BEGINNINGS,
  EDITED_MARKS,
  MAP_LINKS,
  OMITTED_ENDS,
  OMITTED_WHOLE,
  POLLS,
  WHOLE_TEXTS,
} from './phrases.ts';

/** What the words of a message turn out to be. */
export interface Body {
  readonly text: string;
  readonly kind: RecordKind;
  readonly edited: boolean;
  readonly attachments: string[];
  readonly omitted: string[];
}

/** What is known of the file while its bodies are read. */
export interface BodyContext {
  /** iPhone style: attachments as `<attached: …>`. */
  readonly bracket: boolean;
  /** The file carries U+200E, so that the app's own words are believed only behind one. */
  readonly marked: boolean;
  /** Whether the zip holds a file of this name. */
  readonly hasFile: (name: string) => boolean;
}

const LRM = '\u200e';
/** The app's own sentences are shorter than this. */
const LONGEST_PHRASE = 200;
const IPHONE_NAME = /^\d{8}-\S/;

interface Found {
  readonly text: string;
  readonly names: string[];
}

const ANDROID_ATTACHED = / \(([^()\n]{1,40})\)$/;

/** A file's name as the export gives it, without the marks that the app put around it. */
const fileName = (written: string): string =>
  withoutLeadingLrm(written)
    .replace(/\u200e+$/, '')
    .trim();

/** `IMG-20250531-WA0001.jpg (file attached)` on the first line; the caption stands below. */
const androidAttachment = (text: string, context: BodyContext): Found | null => {
  const lineEnd = text.indexOf('\n');
  const first = (lineEnd === -1 ? text : text.slice(0, lineEnd)).trimEnd();
  if (!first.endsWith(')')) return null;
  const found = ANDROID_ATTACHED.exec(first);
  if (found === null) return null;
  const name = fileName(first.slice(0, found.index));
  const known = ATTACHED_AFTER.has(plainly(found[1] ?? '')) && name.includes('.');
  if (name === '' || !(known || context.hasFile(name))) return null;
  return { text: lineEnd === -1 ? '' : text.slice(lineEnd + 1), names: [name] };
};

const IPHONE_ATTACHED = /\u200e?<([^<>:\n]{1,30}): ?([^<>\n]{1,300})>/g;
const PAGES = /^(?: ?• ?\d{1,6} [^\n•]{1,20})?$/;

/** Whether what is left is only the document's own name and length, which the app wrote. */
const isDocumentLabel = (text: string, attachment: string): boolean => {
  const name = attachment.replace(/^\d{8}-/, '');
  const label = plainly(text);
  const plain = plainly(name);
  return label.startsWith(plain) && PAGES.test(label.slice(plain.length));
};

/** `<attached: 00000042-PHOTO-….jpg>` anywhere; what is left is the caption. */
const iphoneAttachments = (text: string, context: BodyContext): Found | null => {
  if (!text.includes('>')) return null;
  const names: string[] = [];
  const rest = text.replace(IPHONE_ATTACHED, (whole, words: string, written: string) => {
    const name = fileName(written);
    const says = ATTACHED_BEFORE.has(plainly(words));
    const pattern = IPHONE_NAME.test(name) || name.includes('.');
    if (!(context.hasFile(name) || (says && pattern))) return whole;
    names.push(name);
    return '';
  });
  const [only] = names;
  if (only === undefined) return null;
  const caption = withoutLeadingLrm(rest.trim());
  return { text: isDocumentLabel(caption, only) ? '' : caption, names };
};

interface Omission {
  readonly text: string;
  readonly kind: string;
}

/** Last two letters of those ends, so that most messages are compared with none. */
const OMITTED_LAST = new Set(OMITTED_ENDS.map(([words]) => words.slice(-2)));

/** Words before an end that says what was left out; null where it is part of a sentence. */
const beforeOmission = (before: string, { marked }: BodyContext): string | null => {
  const apart = marked ? before.endsWith(LRM) : before === '' || /[\s\u200e]$/.test(before);
  return apart ? withoutLeadingLrm(before.replace(/[\s\u200e]+$/, '')) : null;
};

const omittedEnd = (text: string, context: BodyContext): Omission | null => {
  if (!OMITTED_LAST.has(text.slice(-2))) return null;
  for (const [words, kind] of OMITTED_ENDS) {
    if (!text.endsWith(words)) continue;
    const before = beforeOmission(text.slice(0, -words.length), context);
    if (before !== null) return { text: before, kind };
  }
  return null;
};

/** `<Media omitted>` on the first line; the caption stands below. */
const omittedWhole = (text: string): Omission | null => {
  if (!text.includes('>')) return null;
  const lineEnd = text.indexOf('\n');
  const first = lineEnd === -1 ? text : text.slice(0, lineEnd);
  if (first.length > LONGEST_PHRASE) return null;
  const kind = OMITTED_WHOLE.get(plainly(first));
  if (kind === undefined) return null;
  return { text: lineEnd === -1 ? '' : text.slice(lineEnd + 1), kind };
};

const omission = (text: string, context: BodyContext): Omission | null =>
  omittedWhole(text) ?? (context.bracket ? omittedEnd(text, context) : null);

/** One or two words before a map link, in any language: `Location: `, `localisation : `. */
const LOCATION_WORD = /^[^\s:.,!?]{2,24}(?: [^\s:.,!?]{2,24})? ?: ?$/;

const isLocation = (text: string): boolean => {
  const plain = plainly(text);
  const link = MAP_LINKS.find((start) => plain.includes(start));
  if (link === undefined) return false;
  const lines = plain.split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length > 1) return lines.length <= 3 && last.startsWith(link) && !last.includes(' ');
  const before = last.slice(0, last.indexOf(link));
  const after = last.slice(before.length);
  if (after.includes(' ')) return false;
  const isPlace = link.includes('foursquare') && before.endsWith(': ');
  return isPlace || LOCATION_WORD.test(before);
};

/** Whether the app's own words may stand here: iPhones put U+200E before them. */
const mayBeApp = (text: string, { bracket, marked }: BodyContext): boolean =>
  !bracket || !marked || text.startsWith(LRM);

const phraseKind = (text: string): RecordKind | null => {
  if (text.length > LONGEST_PHRASE || text.includes('\n')) return null;
  const plain = plainly(text);
  const bare = plain.endsWith('.') ? plain.slice(0, -1) : plain;
  const whole = WHOLE_TEXTS.get(bare);
  if (whole !== undefined) return whole;
  return BEGINNINGS.find(([start]) => plain.startsWith(start))?.[1] ?? null;
};

const isPoll = (text: string): boolean => {
  const lineEnd = text.indexOf('\n');
  if (lineEnd === -1 || lineEnd > 20) return false;
  return POLLS.has(plainly(text.slice(0, lineEnd)));
};

/** First letters of everything in the tables, so that most messages are looked up in none. */
const PHRASE_STARTS = new Set(
  [...WHOLE_TEXTS.keys(), ...BEGINNINGS.map(([start]) => start)].map((text) => text.charAt(0)),
);

const kindOf = (text: string, context: BodyContext): RecordKind => {
  if (text === '' || text === LRM) return 'view-once';
  if (text.includes('https://') && isLocation(text)) return 'location';
  if (!mayBeApp(text, context)) return 'message';
  const start = text.startsWith(LRM) ? text.charAt(1) : text.charAt(0);
  if (PHRASE_STARTS.has(start)) {
    const kind = phraseKind(text);
    if (kind !== null) return kind;
  }
  return isPoll(text) ? 'poll' : 'message';
};

/** The text without the mark of a later change; null where there is none. */
const withoutEdited = (text: string): string | null => {
  if (!text.endsWith('>')) return null;
  const mark = EDITED_MARKS.find((words) => text.endsWith(words));
  return mark === undefined ? null : text.slice(0, -mark.length).replace(/[ \u200e]+$/, '');
};

/**
 * Reads what stands behind the sender: attachments, media left out, the mark of a change, and the
 * kinds of record that are not plain words.
 *
 * What a person wrote stays as it was, marks and all; only what the app put there is taken out.
 */
export const readBody = (written: string, context: BodyContext): Body => {
  const changed = withoutEdited(written);
  const edited = changed !== null;
  const text = changed ?? written;
  const files = context.bracket
    ? (iphoneAttachments(text, context) ?? androidAttachment(text, context))
    : (androidAttachment(text, context) ?? iphoneAttachments(text, context));
  if (files !== null) {
    return { text: files.text, kind: 'message', edited, attachments: files.names, omitted: [] };
  }
  const left = omission(text, context);
  if (left !== null) {
    return { text: left.text, kind: 'message', edited, attachments: [], omitted: [left.kind] };
  }
  const kind = edited && text === '' ? 'message' : kindOf(text, context);
  return { text: withoutLeadingLrm(text), kind, edited, attachments: [], omitted: [] };
};

/** Whether a text is one of the app's own whole texts: it shows where a sender's label ends. */
export const isAppText = (text: string): boolean => {
  const plain = plainly(text);
  const kind = phraseKind(plain);
  if (OMITTED_WHOLE.has(plain) || kind === 'deleted' || kind === 'waiting') return true;
  const found = ANDROID_ATTACHED.exec(plain);
  return found !== null && ATTACHED_AFTER.has(found[1] ?? '') && plain.includes('.');
};
