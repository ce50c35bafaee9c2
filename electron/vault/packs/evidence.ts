import { createInflateRaw } from 'node:zlib';
import type { Chat } from '#shared/words/chat.ts';
import type { Message } from '#shared/words/message.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { ImportBody, OriginalPiece } from '../imports/import-acts.ts';
import { attachmentPlace, messagesAfter } from '../messages/message-store.ts';
import { withPeople } from '../messages/message-service.ts';
import type { Task } from '../tasks.ts';
import type { Bag } from './bag.ts';
import { createNames } from './pack-path.ts';
import { messagesCsv } from './tables.ts';
import { transcript } from './transcript.ts';

export interface EvidenceDeps {
  readonly db: ReadDb;
  readonly files: SealedFiles;
  readonly bag: Bag;
  readonly task: Task;
  readonly banner: string;
  readonly demo: boolean;
}

type Content = AsyncIterable<Uint8Array>;

/** A stream that ends with an error where a sealed file is damaged: nothing wrong is ever packed. */
const contentOf = async function* (
  files: SealedFiles,
  { file, encoding }: { readonly file: string; readonly encoding: 'stored' | 'deflate' },
): Content {
  if (encoding === 'stored') {
    yield* files.open(file);
    return;
  }
  const inflate = createInflateRaw();
  const feed = async (): Promise<void> => {
    for await (const chunk of files.open(file)) {
      if (!inflate.write(chunk)) await new Promise((resolve) => inflate.once('drain', resolve));
    }
    inflate.end();
  };
  const fed = feed().catch((problem: unknown) => inflate.destroy(problem as Error));
  for await (const chunk of inflate) yield chunk as Buffer;
  await fed;
};

const joined = async function* (files: SealedFiles, pieces: readonly OriginalPiece[]): Content {
  for (const { file } of pieces) yield* files.open(file);
};

const chatMessages = (db: ReadDb, chat: string): Message[] => {
  const messages: Message[] = [];
  for (let after: number | null = null; ;) {
    const run = messagesAfter(db, chat, { after, limit: 500 });
    // What was judged not to be government business stays out of the pack (¶18, ¶35).
    messages.push(
      ...withPeople(
        db,
        run.filter(({ category }) => category !== 'not-selected'),
      ),
    );
    const last = run.at(-1);
    if (!last || run.length < 500) return messages;
    after = last.place;
  }
};

interface Packed {
  /** Sealed piece → path in the chat's folder. */
  readonly places: Map<string, string>;
}

/** The originals of an official chat: a text as it came, a zip unpacked with its own hash and listing. */
const addOriginals = async (
  { db, files, bag, task }: EvidenceDeps,
  chat: string,
  at: string,
): Promise<Packed> => {
  const places = new Map<string, string>();
  const names = createNames();
  const rows = rowsOf<{ body: string }>(
    db,
    'SELECT body FROM import WHERE chat = ? ORDER BY at, id',
    chat,
  );
  for (const row of rows) {
    const body = JSON.parse(row.body) as ImportBody;
    if (body.original === null) continue;
    const name = names(body.fileName);
    if (body.original.every(({ member }) => member === null)) {
      await bag.add(`${at}/originals/${name}`, joined(files, body.original));
      continue;
    }
    const inside = createNames();
    const listing = [
      `${body.fileName}`,
      `SHA-256 of the zip as it came: ${body.sha256}`,
      `${body.bytes} bytes`,
      '',
    ];
    for (const { file, member } of body.original) {
      if (member === null) continue;
      const place = `originals/${name}/${inside(member.name.split('/').at(-1) ?? member.name)}`;
      const added = await bag.add(
        `${at}/${place}`,
        contentOf(files, { file, encoding: member.encoding }),
      );
      places.set(file, place);
      listing.push(`${added.sha256}  ${added.bytes}  ${member.name}`);
      await task.pause();
    }
    await bag.add(`${at}/originals/${inside(`${name} listing.txt`)}`, `${listing.join('\n')}\n`);
  }
  return { places };
};

/** Attachments of lines that were selected from a mixed chat, of which no original is kept. */
const addAttachments = async (
  { db, files, bag }: EvidenceDeps,
  messages: readonly Message[],
  { at, places }: { readonly at: string; readonly places: Map<string, string> },
): Promise<void> => {
  const names = createNames();
  for (const message of messages) {
    for (const { name } of message.attachments) {
      const held = attachmentPlace(db, message.id, name);
      if (!held || held.file === null || held.bytes === 0 || places.has(held.file)) continue;
      const place = `attachments/${names(name)}`;
      await bag.add(
        `${at}/${place}`,
        contentOf(files, { file: held.file, encoding: held.encoding }),
      );
      places.set(held.file, place);
    }
  }
};

/** Everything held of one chat: transcript, table, originals, attachments. */
export const addEvidence = async (
  deps: EvidenceDeps,
  chat: Chat,
  folder: string,
): Promise<void> => {
  const { db, bag, banner, demo } = deps;
  const messages = chatMessages(db, chat.id);
  if (messages.length === 0) return;
  const at = `evidence/${folder}`;
  const { places } = await addOriginals(deps, chat.id, at);
  await addAttachments(deps, messages, { at, places });
  const placeOf = (message: string, name: string): string | null => {
    const file = attachmentPlace(db, message, name)?.file;
    return file ? (places.get(file) ?? null) : null;
  };
  await bag.add(`${at}/transcript.html`, transcript({ chat, messages, banner, demo, placeOf }));
  await bag.add(`${at}/messages.csv`, messagesCsv(messages));
};
