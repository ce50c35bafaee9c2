import { z } from 'zod';
import type { AppHandlers } from '#shared/contract/app.ts';
import { codeOf } from '#shared/code-of.ts';
import { err, ok } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import { makeFolder, writeFailureOf } from '../durable-write.ts';
import { deskValue, setDeskValue } from '../desk/desk-store.ts';
import type { SessionDeps } from '../session/open-session.ts';
import { mustWork } from '../session/session.ts';
import { isCancelled, createTasks } from '../tasks.ts';
import { readVaultJson } from '../vault-folder.ts';
import { whyGone, whyNotInto } from './copy-target.ts';
import { copyVault, restoreCopy, whyNoCopy, type CopyState } from './copy.ts';
import { writeInto } from '../outputs/write-into.ts';
import { createPathOf } from '../path-of.ts';

const Kept = z.object({
  folder: z.string(),
  copiedAt: z.string(),
  upTo: z.record(z.string(), z.number()),
  segments: z.array(z.string()),
  disposals: z.number(),
});

/** What keeps a copy from being read to its end, in words: its drive was taken out; null for a defect. */
const brokenCopy = (cause: unknown): string | null => {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'A part of it is no longer there.';
  return code === 'EIO' || code === 'ENODEV' || code === 'ESTALE'
    ? `Its drive or share stopped answering (${code}).`
    : null;
};

/** When the copy off the laptop was last made; null where none ever was. */
export const copiedAtOf = (db: ReadDb): string | null => {
  const text = deskValue(db, 'copy');
  return text === null ? null : Kept.parse(JSON.parse(text)).copiedAt;
};

/** The copy off the laptop: making it, its age, and a vault made from it. */
export const createCopyService = (deps: SessionDeps): AppHandlers['copy'] => {
  const { session, paths, keyDeps, host, now, emit, elapsed } = deps;

  const held = (): CopyState | null => {
    const text = deskValue(mustWork(session).vault.db, 'copy');
    return text === null ? null : Kept.parse(JSON.parse(text));
  };
  const pathOf = createPathOf(host);

  /** Why the copy must not go there, or null. */
  const whyNot = (folder: string, before: CopyState | null): string | null => {
    const { db, keys } = mustWork(session).vault;
    const ours = new Set(before?.folder === folder ? before.segments : []);
    return whyNotInto(folder, ours, { db, paths, ring: keys.ring, vault: keys.vault });
  };

  return {
    state: () => {
      const copy = held();
      return ok({ folder: copy?.folder ?? null, copiedAt: copy?.copiedAt ?? null });
    },

    make: async ({ task: taskId, folder: token }) => {
      const { vault, tasks } = mustWork(session);
      const before = held();
      const folder = token === null ? (before?.folder ?? null) : await pathOf(token);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      return writeInto(tasks, { id: taskId, folder }, async (task) => {
        const why = (token === null ? whyGone(folder) : null) ?? whyNot(folder, before);
        if (why !== null) return err({ code: 'unsafe-folder' as const, why });
        makeFolder(folder);
        const { files, ...state } = await copyVault(
          { db: vault.db, paths, ring: vault.keys.ring, random: keyDeps.random },
          { folder, before, now: new Date(now()).toISOString(), task },
        );
        setDeskValue(vault.desk, 'copy', JSON.stringify(state));
        return ok({ folder, copiedAt: state.copiedAt, files });
      });
    },

    restore: async ({ task: id, folder: token }) => {
      const folder = await pathOf(token);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      if (readVaultJson(paths).state !== 'none') return err({ code: 'vault-exists' });
      const why = whyNoCopy(folder);
      if (why) return err({ code: 'copy-not-whole', where: folder, why });
      const tasks = createTasks({ tell: (payload) => emit('progress', payload), elapsed });
      try {
        await tasks.run(id, (task) => restoreCopy(folder, paths, task));
        return ok({});
      } catch (cause) {
        if (isCancelled(cause)) return err({ code: 'cancelled' });
        if (writeFailureOf(cause, folder)?.code === 'no-space') return err({ code: 'no-space' });
        const broken = brokenCopy(cause);
        if (broken === null) throw cause;
        return err({ code: 'copy-not-whole', where: folder, why: broken });
      }
    },
  };
};
