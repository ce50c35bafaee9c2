import { highestBanner } from '#shared/words/classification.ts';
import type { Message } from '#shared/words/message.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { attachmentPlace } from '../messages/message-store.ts';
import { messagesCsv } from '../packs/message-table.ts';
import { createNames } from '../packs/pack-path.ts';
import { sealedContent } from '../packs/sealed-content.ts';
import { transcript } from '../packs/transcript.ts';
import { nameOf, type ToldEntry } from '../record/told.ts';
import type { Task } from '../tasks.ts';
import type { BundleFolder } from './bundle-folder.ts';
import type { BundleModel } from './bundle-model.ts';

interface EvidenceDeps {
  readonly db: ReadDb;
  readonly files: SealedFiles;
  readonly folder: BundleFolder;
  readonly task: Task;
}

/** So that reference and file fit into a path of 200 characters. */
const LONGEST_FILE = 60;

const pausing = async function* (
  content: AsyncIterable<Uint8Array>,
  { pause }: Task,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    yield chunk;
    await pause();
  }
};

/** Writes the attachments of messages; gives back where each stands beside the transcript. */
const addAttachments = async (
  { db, files, folder, task }: EvidenceDeps,
  at: string,
  messages: readonly Message[],
): Promise<ReadonlyMap<string, string>> => {
  const names = createNames(LONGEST_FILE);
  const places = new Map<string, string>();
  for (const { id, attachments } of messages) {
    for (const { name } of attachments) {
      const held = attachmentPlace(db, id, name);
      if (!held || held.file === null) continue;
      const place = `attachments/${names(name)}`;
      const content = sealedContent(files, { file: held.file, encoding: held.encoding });
      const added = await folder.add(`${at}/${place}`, pausing(content, task));
      if (added) places.set(`${id} ${name}`, place);
    }
  }
  return places;
};

/** `evidence/<reference>/`: the messages of an entry in their exact words, as a page and a table, and what was attached. */
export const addEvidence = async (
  deps: EvidenceDeps,
  { source, standing }: BundleModel,
  { entry, evidence }: ToldEntry,
): Promise<void> => {
  if (evidence.length === 0) return;
  const at = `evidence/${entry.reference}`;
  const places = await addAttachments(deps, at, evidence);
  const chats = [
    ...new Set(evidence.map(({ chat }) => nameOf([...source.chats, ...source.otherChats], chat))),
  ].join(', ');
  const text = transcript({
    chat: { name: `Evidence of ${entry.reference}`, kind: 'official' },
    lead: `${entry.title}. The messages that are its evidence, in their exact words, from ${chats}.`,
    runs: [evidence],
    standing: { ...standing, banner: highestBanner([entry.marking]) },
    placeOf: (message, name) => places.get(`${message} ${name}`) ?? null,
  });
  await deps.folder.add(`${at}/messages.html`, [...text].join(''));
  await deps.folder.add(`${at}/messages.csv`, [...messagesCsv([evidence])].join(''));
  await deps.task.pause();
};
