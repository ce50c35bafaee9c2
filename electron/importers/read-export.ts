import type { FailureOf } from '#shared/failure.ts';
import type { ReadFailure } from '#shared/contract/importer.ts';
import { type Result, err, ok } from '#shared/result.ts';
import { whyUnreadable } from '#shared/unreadable.ts';
import { isZone } from '#shared/wall-time.ts';
import { type Detected, detect } from './detect.ts';
import { type ByteSource, fileSource, NotAFileError, piecesOf } from './source.ts';
import { chatNameOfFile } from './whatsapp/chat-name.ts';
import {
  type ReadOptions,
  type ReadSink,
  type WhatsAppReading,
  type WhatsAppText,
  readWhatsApp,
} from './whatsapp/read-whatsapp.ts';
import type { ZipMember } from './zip-directory.ts';
import { LyingZipError, memberPieces } from './zip-member.ts';
import { codeOf } from '#shared/code-of.ts';

/** What one reading of an export found, besides its records. */
export interface ExportReading extends WhatsAppReading {
  readonly kind: Detected['kind'];
  readonly fileName: string;
  readonly bytes: number;
  /** All files of the zip, the chat's text included; empty for a text alone. */
  readonly members: readonly ZipMember[];
  /** The member with the chat's text; null for a text alone. */
  readonly chatMember: string | null;
}

const DAMAGED = 'The file is damaged or cut short. Export the chat again, or copy the file again.';

/** What reading bytes may throw, in words; anything else is a defect and goes on. */
const failureOf = (problem: unknown): ReadFailure => {
  if (problem instanceof NotAFileError) return { code: 'file-unreadable', why: problem.message };
  if (problem instanceof LyingZipError) return { code: 'file-unreadable', why: DAMAGED };
  if (codeOf(problem).startsWith('Z_')) return { code: 'file-unreadable', why: DAMAGED };
  const why = whyUnreadable(problem);
  if (why === null) throw problem;
  return { code: 'file-unreadable', why };
};

const textOf = (source: ByteSource, found: Detected): WhatsAppText => {
  if (found.kind === 'whatsapp-text') {
    return { text: { size: source.size, pieces: () => piecesOf(source) }, memberNames: null };
  }
  const { chat, members } = found;
  return {
    text: { size: chat.bytes, pieces: () => memberPieces(source, chat) },
    memberNames: members.filter(({ name }) => name !== chat.name).map(({ name }) => name),
  };
};

/** When the export was made, at the latest: a file is not written before what it holds. */
const writtenAt = (source: ByteSource, found: Detected): number | null =>
  found.kind === 'whatsapp-zip' ? found.chat.modifiedAt : source.modifiedAt;

/** The chat's name from the text's own file name, then the zip's, then its notices. */
const nameOf = (source: ByteSource, found: Detected, reading: WhatsAppReading): string | null => {
  const inner = found.kind === 'whatsapp-zip' ? (found.chat.name.split('/').at(-1) ?? '') : '';
  return chatNameOfFile(inner) ?? chatNameOfFile(source.name) ?? reading.chatName;
};

/**
 * Reads an export from any source of bytes: finds out what it is, then reads it.
 *
 * Failures in words: `not-an-export`, `file-refused`, `file-unreadable`, `bad-input` (an unknown
 * zone), `cancelled`. Records that were already handed on before a failure are to be thrown away.
 */
export const readSource = async (
  source: ByteSource,
  options: ReadOptions,
  sink: ReadSink,
): Promise<Result<ExportReading, ReadFailure | FailureOf<'bad-input'>>> => {
  if (!isZone(options.zone)) return err({ code: 'bad-input', fields: ['zone'] });
  try {
    const found = await detect(source);
    if (!found.ok) return found;
    const exportedAt = options.exportedAt ?? writtenAt(source, found.value);
    const read = await readWhatsApp(textOf(source, found.value), { ...options, exportedAt }, sink);
    if (!read.ok) return read;
    return ok({
      ...read.value,
      chatName: nameOf(source, found.value, read.value),
      kind: found.value.kind,
      fileName: source.name,
      bytes: source.size,
      members: found.value.kind === 'whatsapp-zip' ? found.value.members : [],
      chatMember: found.value.kind === 'whatsapp-zip' ? found.value.chat.name : null,
    });
  } catch (problem) {
    return err(failureOf(problem));
  }
};

/** Reads an export from a file. As `readSource`. */
export const readExport = async (
  path: string,
  options: ReadOptions,
  sink: ReadSink,
): Promise<Result<ExportReading, ReadFailure | FailureOf<'bad-input'>>> => {
  let source: ByteSource;
  try {
    source = await fileSource(path);
  } catch (problem) {
    return err(failureOf(problem));
  }
  try {
    return await readSource(source, options, sink);
  } finally {
    await source.close();
  }
};
