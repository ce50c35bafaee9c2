import type { Chat } from '#shared/words/chat.ts';
import type { Message } from '#shared/words/message.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { ImportBody, OriginalPiece } from '../imports/import-acts.ts';
import { attachmentPlace } from '../messages/message-store.ts';
import type { Standing } from '../record/standing.ts';
import type { Task } from '../tasks.ts';
import type { Bag, BagContent } from './bag.ts';
import { listingText, originalLeftOut, type Listed } from './container-listing.ts';
import { countRuns, messageRuns } from './evidence-runs.ts';
import { isWhollyInScope, scopeInWords, whyHere, type EvidenceScope } from './evidence-scope.ts';
import type { EvidenceTally } from './evidence-tally.ts';
import { messagesCsv } from './message-table.ts';
import { createNames } from './pack-path.ts';
import { sealedContent } from './sealed-content.ts';
import { transcript } from './transcript.ts';

interface EvidenceDeps {
  readonly db: ReadDb;
  readonly files: SealedFiles;
  readonly bag: Bag;
  readonly task: Task;
  readonly standing: Standing;
  readonly scope: EvidenceScope;
}

/** So that chat, container and file fit into a path of 200 characters. */
const LONGEST_FILE = 60;
const LONGEST_FOLDER = 40;

/** Text that is made run by run, with room for other calls and for being cancelled in between. */
const written = async function* (
  parts: Iterable<string>,
  { pause }: Task,
): AsyncGenerator<Uint8Array> {
  let held = '';
  for (const part of parts) {
    held += part;
    if (held.length < 1 << 16) continue;
    yield Buffer.from(held, 'utf8');
    held = '';
    await pause();
  }
  if (held !== '') yield Buffer.from(held, 'utf8');
};

const pausing = async function* (
  content: AsyncIterable<Uint8Array>,
  { pause }: Task,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    yield chunk;
    await pause();
  }
};

const joined = async function* (
  files: SealedFiles,
  pieces: readonly OriginalPiece[],
): AsyncGenerator<Uint8Array> {
  for (const { file } of pieces) yield* files.open(file);
};

/** Sealed piece → its path from the folder of the chat. */
type Places = Map<string, string>;

interface Original {
  readonly body: ImportBody;
  readonly pieces: readonly OriginalPiece[];
  /** Where it goes, from the folder of the chat. */
  readonly folder: string;
}

/** What stands in a container, unpacked, with a text that says what the container was. */
const addContainer = async (
  { files, bag, task }: EvidenceDeps,
  at: string,
  { body, pieces, folder }: Original,
): Promise<readonly (readonly [string, string])[]> => {
  const names = createNames(LONGEST_FILE);
  const listing = names('container listing.txt');
  const listed: Listed[] = [];
  const places: [string, string][] = [];
  for (const { file, member } of pieces) {
    if (member === null) continue;
    const place = `${folder}/${names(member.name.split(/[/\\]/).at(-1) ?? member.name)}`;
    const content = sealedContent(files, { file, encoding: member.encoding });
    const added = await bag.addUnlessEmpty(`${at}/${place}`, pausing(content, task));
    listed.push({ name: member.name, file: added });
    if (added) places.push([file, place]);
  }
  await bag.add(`${at}/${folder}/${listing}`, listingText(body, listed));
  return places;
};

interface AddedOriginals {
  readonly places: Places;
  readonly originals: number;
  readonly originalsStayed: number;
}

/** The originals of an official chat: a text as it came, a container unpacked beside its own hash and listing. */
const addOriginals = async (
  deps: EvidenceDeps,
  chat: string,
  at: string,
): Promise<AddedOriginals> => {
  const places: Places = new Map();
  let [originals, originalsStayed] = [0, 0];
  if (deps.scope.days === null) return { places, originals, originalsStayed };
  const names = createNames(LONGEST_FOLDER);
  const rows = rowsOf<{ body: string }>(
    deps.db,
    'SELECT body FROM import WHERE chat = ? ORDER BY at, id',
    chat,
  );
  for (const row of rows) {
    const body = JSON.parse(row.body) as ImportBody;
    const pieces = body.original;
    if (pieces === null) continue;
    const name = names(body.fileName);
    const folder = `originals/${name}`;
    if (!isWhollyInScope(deps.scope, body)) {
      await deps.bag.add(`${at}/${folder} not in this pack.txt`, originalLeftOut(body));
      originalsStayed += 1;
      continue;
    }
    originals += 1;
    if (pieces.every(({ member }) => member === null)) {
      await deps.bag.addUnlessEmpty(
        `${at}/${folder}`,
        pausing(joined(deps.files, pieces), deps.task),
      );
      continue;
    }
    for (const [file, place] of await addContainer(deps, at, { body, pieces, folder }))
      places.set(file, place);
  }
  return { places, originals, originalsStayed };
};

/** Attachments of messages whose original is not kept, as of a mixed chat, or not in the pack. */
const addAttachments = async (
  deps: EvidenceDeps,
  at: string,
  { chat, places }: { readonly chat: string; readonly places: Places },
): Promise<void> => {
  const { db, files, bag, task } = deps;
  const names = createNames(LONGEST_FILE);
  for (const run of messageRuns(deps, chat)) {
    for (const { id, attachments } of run) {
      for (const { name } of attachments) {
        const held = attachmentPlace(db, id, name);
        if (!held || held.file === null || places.has(held.file)) continue;
        const place = `attachments/${names(name)}`;
        const content = sealedContent(files, { file: held.file, encoding: held.encoding });
        const added = await bag.addUnlessEmpty(`${at}/${place}`, pausing(content, task));
        if (added) places.set(held.file, place);
      }
    }
    await task.pause();
  }
};

/** What of one chat belongs to the pack: transcript, table, originals, attachments. Nothing where nothing does. */
export const addEvidence = async (
  deps: EvidenceDeps,
  chat: Chat,
  folder: string,
): Promise<EvidenceTally> => {
  const { db, bag, task, standing, scope } = deps;
  const counts = await countRuns(deps, chat.id);
  const none = { chat: chat.name, folder: '', another: scope.days === null, ...counts };
  if (counts.here === 0) return { ...none, originals: 0, originalsStayed: 0 };
  const runs = (): Generator<readonly Message[]> => messageRuns(deps, chat.id);
  const at = `evidence/${folder}`;
  const { places, ...originals } = await addOriginals(deps, chat.id, at);
  await addAttachments(deps, at, { chat: chat.id, places });
  const placeOf = (message: string, name: string): string | null => {
    const file = attachmentPlace(db, message, name)?.file;
    return file ? (places.get(file) ?? null) : null;
  };
  const add = (name: string, parts: Iterable<string>): Promise<unknown> => {
    const content: BagContent = written(parts, task);
    return bag.add(`${at}/${name}`, content);
  };
  const why = (message: Message): string => whyHere(scope, message);
  const tally = { ...none, folder, ...originals };
  const inWords = scopeInWords(scope, tally);
  await add(
    'transcript.html',
    transcript({ chat, scope: inWords, runs: runs(), standing, placeOf, whyHere: why }),
  );
  await add('messages.csv', messagesCsv(runs(), why));
  return tally;
};
