import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import { suggest } from '#policy/suggest.ts';
import { chatLookedAt, noLaterThan } from '../chats/chat-acts.ts';
import type { ReadDb } from '../db/connection.ts';
import { writeFailureOf } from '../durable-write.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { toRecord, type ToRecord, type Journal } from '../journal/journal.ts';
import { chats } from '../registers/register-kinds.ts';
import { isCancelled, type Task, type Tasks } from '../tasks.ts';
import { createTurns } from '../turns.ts';
import { gatherImport } from './accept.ts';
import { projectAll } from './project-all.ts';
import { importRecorded } from './import-acts.ts';
import { importsOfChat } from './import-store.ts';
import { previewFile, type Previewed } from './preview.ts';
import type { ExportReader } from './reader.ts';
import type { PathOf } from '../path-of.ts';

interface ImportDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly files: SealedFiles;
  readonly tasks: Tasks;
  readonly read: ExportReader;
  readonly pathOf: PathOf;
  readonly messageKey: Buffer;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const lookedAt = (chat: string, upTo: string): ToRecord =>
  toRecord(chatLookedAt, {
    subject: chat,
    body: { outcome: 'imported', upTo, basis: 'seen', why: '' },
  });

const cancelled = (stopped: unknown) => {
  if (isCancelled(stopped)) return err({ code: 'cancelled' as const });
  throw stopped;
};

/** Bringing in: a preview that writes nothing, then one act. */
export const createImportService = (deps: ImportDeps): AppHandlers['imports'] => {
  const { db, journal, files, tasks, read, pathOf, messageKey, newId, now } = deps;
  const previews = new Map<string, Previewed>();

  const turns = createTurns();

  /** A preview that still says what would come in: not one of a chat that became of the other kind. */
  const standing = (id: string): Previewed | null => {
    const previewed = previews.get(id);
    const chat = previewed && chats.get(db, previewed.chat);
    return previewed && chat && previewed.mixed === (chat.kind === 'mixed') ? previewed : null;
  };

  return {
    list: ({ chat }) => ok(importsOfChat(db, chat)),

    preview: async ({ task: taskId, file, chat: chatId, zone, dateOrder }) => {
      const chat = chats.get(db, chatId);
      if (!chat) return err({ code: 'not-found', what: 'chat' });
      const path = await pathOf(file);
      if (path === null) return err({ code: 'not-found', what: 'file' });
      const id = newId();
      const fileName = path.split(/[\\/]/).at(-1) ?? path;
      try {
        const previewed = await tasks.run(taskId, async (task) => {
          // What a full disk kept out of its place counts as held.
          await projectAll(journal, task);
          return previewFile(
            { db, read, messageKey },
            { id, path, fileName, chat: chatId, mixed: chat.kind === 'mixed', zone, dateOrder },
            task,
          );
        });
        if (!previewed.ok) return previewed;
        previews.set(id, previewed.value);
        return ok(previewed.value.shown);
      } catch (stopped) {
        return cancelled(stopped);
      }
    },

    records: ({ preview, from, limit }) => {
      const held = previews.get(preview);
      if (!held) return err({ code: 'not-found', what: 'preview' });
      const records = held.records.slice(from, from + limit);
      const suggestions = suggest(records.map(({ text }) => text));
      return ok({
        total: held.records.length,
        records: records.map((record, index) => ({
          ...record,
          suggestions: suggestions[index] ?? [],
        })),
      });
    },

    accept: async ({ task: taskId, preview, selected }) => {
      const bringIn = async (task: Task) => {
        if (task.signal.aborted) return err({ code: 'cancelled' as const });
        const previewed = standing(preview);
        if (!previewed) return err({ code: 'not-found' as const, what: 'preview' });
        // A mixed chat is never brought in whole, whatever was asked (¶18, ¶35).
        const chosen = previewed.mixed ? new Set(selected ?? []) : null;
        // Of an import that is not all in its place, the rest would be taken for new.
        await projectAll(journal, task);
        const gathered = await gatherImport(
          { db, read, files, messageKey },
          { previewed, selected: chosen, task },
        );
        if (!gathered.ok) return gathered;
        const id = newId();
        // Bringing in is a look at the chat, as far as the file goes and no further.
        const upTo = previewed.shown.last?.at;
        journal.recordAll([
          toRecord(importRecorded, { subject: id, body: gathered.value }),
          ...(upTo === undefined ? [] : [lookedAt(previewed.chat, noLaterThan(upTo, now()))]),
        ]);
        previews.delete(preview);
        await projectAll(journal, task);
        const shown = importsOfChat(db, previewed.chat).find((made) => made.id === id);
        if (!shown) throw new Error('the import is not there');
        return ok(shown);
      };
      try {
        return await tasks.run(taskId, (task) => turns(() => bringIn(task)));
      } catch (stopped) {
        const full = writeFailureOf(stopped, 'the vault');
        if (full?.code === 'no-space') return err({ code: 'no-space' });
        return cancelled(stopped);
      }
    },

    letGo: ({ preview }) => {
      previews.delete(preview);
      return ok({});
    },
  };
};
