import type { ReadFailure } from '#shared/contract/importer.ts';
import { type Result, err, ok } from '#shared/result.ts';
import { START, isChatText, startText } from './chat-text.ts';
import { encodingOfStart } from './encoding.ts';
import { bySignature, byText, isZip, looksLikeRows } from './signatures.ts';
import { type ByteSource, firstBytes } from './source.ts';
import { type ZipMember, zipMembers } from './zip-directory.ts';
import { chatTextOf } from './zip-chat.ts';

/** What a file is, as far as it can be brought in. */
export type Detected =
  | { readonly kind: 'whatsapp-text' }
  | {
      readonly kind: 'whatsapp-zip';
      readonly members: readonly ZipMember[];
      /** The member that holds the chat. */
      readonly chat: ZipMember;
    };

/** Shares of control characters: more than text has, and more than a damaged chat has. */
const BINARY = 0.02;
const DAMAGED = 0.2;

const notAnExport = (looksLike: string, detail: string): Result<never, ReadFailure> =>
  err({ code: 'not-an-export', looksLike, detail });

const CHOOSE = 'Choose the file that WhatsApp made: a zip, or a text named after the chat.';

/** The share of control characters that no text holds. */
const binaryShare = (start: Buffer): number => {
  if (encodingOfStart(start) !== null) return 0;
  let odd = 0;
  for (const byte of start) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd / start.length;
};

const detectText = (start: Buffer, name: string): Result<Detected, ReadFailure> => {
  if (/\.crypt\d*$/i.test(name)) {
    return notAnExport(
      'an encrypted WhatsApp backup',
      'On the phone, use Export chat in the chat itself.',
    );
  }
  const text = startText(start);
  if (text.trim() === '')
    return notAnExport('an empty file', 'There is nothing in it. Export the chat again.');
  const share = binaryShare(start);
  if (share < DAMAGED && isChatText(text)) return ok({ kind: 'whatsapp-text' });
  if (share > BINARY) return notAnExport('not text', CHOOSE);
  const known = byText(text.slice(0, 8192));
  if (known !== null) return notAnExport(known.looksLike, known.detail);
  if (looksLikeRows(text.slice(0, 8192))) return notAnExport('a spreadsheet (CSV)', CHOOSE);
  return notAnExport(
    'ordinary text',
    'No line begins with a date, a time and a sender, as each message of an export does.',
  );
};

/**
 * What a file is, by its content first and its name second.
 *
 * Anything but a WhatsApp export gives a `not-an-export` that says what it looks like; a zip that
 * breaks a limit gives `file-refused`, a damaged one `file-unreadable`.
 */
export const detect = async (source: ByteSource): Promise<Result<Detected, ReadFailure>> => {
  const start = await firstBytes(source, START);
  if (start.length === 0)
    return notAnExport('an empty file', 'There is nothing in it. Export the chat again.');
  const known = bySignature(start);
  if (known !== null) return notAnExport(known, CHOOSE);
  if (!isZip(start)) return detectText(start, source.name);
  const members = await zipMembers(source);
  if (!members.ok) return members;
  const chat = await chatTextOf(source, members.value);
  if (!chat.ok) return chat;
  return ok({ kind: 'whatsapp-zip', members: members.value, chat: chat.value });
};
