import type { ReadFailure } from '#shared/contract/importer.ts';
import { type Result, err, ok } from '#shared/result.ts';
import { START, isChatText, startText } from './chat-text.ts';
import type { ByteSource } from './source.ts';
import type { ZipMember } from './zip-directory.ts';
import { memberPieces } from './zip-member.ts';

interface Contents {
  readonly fits: (names: readonly string[]) => boolean;
  readonly looksLike: string;
  readonly detail: string;
}

const OTHER = 'Daybook imports WhatsApp exports.';
const has = (pattern: RegExp) => (names: readonly string[]) =>
  names.some((name) => pattern.test(name));

/** What a zip without a chat is, by the names in it. */
const CONTENTS: readonly Contents[] = [
  { fits: has(/^xl\//), looksLike: 'a spreadsheet', detail: OTHER },
  { fits: has(/^word\//), looksLike: 'a Word document', detail: OTHER },
  { fits: has(/^ppt\//), looksLike: 'a presentation', detail: OTHER },
  { fits: has(/^META-INF\/manifest\.xml$/), looksLike: 'an OpenDocument file', detail: OTHER },
  {
    fits: has(/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF)$/),
    looksLike: 'a program',
    detail: OTHER,
  },
  { fits: has(/(?:^|\/)main\.jsonl$/), looksLike: 'a Signal export', detail: OTHER },
  {
    fits: has(/(?:^|\/)message_\d+\.(?:json|html)$/),
    looksLike: 'a Facebook or Instagram download',
    detail: OTHER,
  },
  {
    fits: has(/(?:^|\/)direct-messages(?:-group)?(?:-part\d+)?\.js$/),
    looksLike: 'an export from X (Twitter)',
    detail: OTHER,
  },
  { fits: has(/(?:^|\/)result\.json$/), looksLike: 'a Telegram export', detail: OTHER },
  { fits: has(/(?:^|\/)messages\.csv$/i), looksLike: 'a LinkedIn download', detail: OTHER },
  {
    fits: has(/\.zip$/i),
    looksLike: 'a zip that holds another zip',
    detail: 'Take the inner zip out and bring that in.',
  },
  {
    fits: (names) => names.length === 0,
    looksLike: 'an empty zip',
    detail: 'There is nothing in it. Export the chat again.',
  },
];

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
/** Folders and shadow files that a Mac adds. */
const isMacShadow = (name: string): boolean =>
  name.startsWith('__MACOSX/') || baseName(name).startsWith('._');

/** How likely a text is the chat, by its name: smaller is likelier. */
const rank = (name: string): number => {
  const base = baseName(name);
  if (base === '_chat.txt') return 0;
  if (/^whatsapp[ _]chat/i.test(base)) return 1;
  return /chat|whatsapp|чат/i.test(base) ? 2 : 3;
};

/** Texts opened to see whether they are a chat. */
const MOST_LOOKED_AT = 50;

const startsAsChat = async (source: ByteSource, member: ZipMember): Promise<boolean> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of memberPieces(source, member)) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length >= START) break;
  }
  return isChatText(startText(Buffer.concat(pieces).subarray(0, START)));
};

const noChat = (names: readonly string[]): Result<never, ReadFailure> => {
  const known = CONTENTS.find(({ fits }) => fits(names));
  return err({
    code: 'not-an-export',
    looksLike: known?.looksLike ?? 'a zip without a chat',
    detail: known?.detail ?? 'A WhatsApp zip holds a text with the messages. This one holds none.',
  });
};

/** The name of a file without its folders and its ending. */
const stem = (name: string): string =>
  baseName(name)
    .replace(/\.[a-z]{1,5}$/i, '')
    .normalize('NFC')
    .toLowerCase();

/** Which of several chats the zip is of: only its own name can say so. */
const theOneNamed = (
  source: ByteSource,
  chats: readonly ZipMember[],
): Result<ZipMember, ReadFailure> => {
  const [first, ...others] = chats.filter(({ name }) => stem(name) === stem(source.name));
  if (first !== undefined && others.length === 0) return ok(first);
  return err({
    code: 'file-refused',
    why: 'The zip holds more than one chat. Unpack it, then import each into the chat it belongs to.',
  });
};

/**
 * The member of a zip that holds the chat: by name first, then by what it begins with. A zip of
 * several chats is refused: one of them would come in whole and the others would be lost unsaid.
 */
export const chatTextOf = async (
  source: ByteSource,
  members: readonly ZipMember[],
): Promise<Result<ZipMember, ReadFailure>> => {
  const real = members.filter(({ name }) => !isMacShadow(name));
  const texts = real
    .filter(({ name, bytes }) => /\.txt$/i.test(name) && bytes > 0)
    .toSorted((one, other) => rank(one.name) - rank(other.name))
    .slice(0, MOST_LOOKED_AT);
  const chats: ZipMember[] = [];
  try {
    for (const text of texts) {
      const [likeliest] = chats;
      if (likeliest !== undefined && rank(text.name) > rank(likeliest.name)) break;
      // One after the other, because the likeliest is nearly always first.
      if (await startsAsChat(source, text)) chats.push(text);
    }
  } catch {
    return err({
      code: 'file-unreadable',
      why: 'The text inside the zip is damaged, or not what the zip says it is. Export the chat again.',
    });
  }
  const [chat, ...others] = chats;
  if (chat === undefined) return noChat(real.map(({ name }) => name));
  return others.length === 0 ? ok(chat) : theOneNamed(source, chats);
};
