import type { ReadFailure } from '#shared/contract/importer.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { Task } from '../tasks.ts';
import { createIdentifier, OVERFULL } from './identity.ts';
import type { ImportBody } from './import-acts.ts';
import { createSealer, keepOriginal, type Sealer } from './keep-original.ts';
import { createLineWriter } from './line-writer.ts';
import { digestFile } from './digest-file.ts';
import type { Previewed } from './preview.ts';
import type { ExportReader } from './reader.ts';

interface AcceptDeps {
  readonly db: ReadDb;
  readonly read: ExportReader;
  readonly files: SealedFiles;
  readonly messageKey: Buffer;
}

/** Why nothing came in. */
type AcceptFailure = ReadFailure | FailureOf<'file-changed' | 'nothing-new'>;

interface AcceptRequest {
  readonly previewed: Previewed;
  /** The records that were selected of a mixed chat; null for an official one. */
  readonly selected: ReadonlySet<number> | null;
  readonly task: Task;
}

/** Why the file is not the one that was previewed, or null. */
const whyNotTheSame = async (
  { path, shown }: Previewed,
  task: Task,
): Promise<FailureOf<'file-changed' | 'file-unreadable'> | null> => {
  const now = await digestFile(path, task);
  if (!now.ok) return now.error;
  return now.value.sha256 === shown.sha256 ? null : { code: 'file-changed' };
};

const gather = async (
  { db, read, files, messageKey }: AcceptDeps,
  { previewed, selected, task }: AcceptRequest,
  sealer: Sealer,
): Promise<Result<ImportBody, AcceptFailure>> => {
  const { path, chat, shown, reading, zone, dateOrder } = previewed;
  const changed = await whyNotTheSame(previewed, task);
  if (changed) return err(changed);

  const original = await keepOriginal({ files, sealer }, { previewed, selected, task });
  const { identify, isOverfull } = createIdentifier({ db, chat, messageKey });
  const writer = createLineWriter({
    sealer,
    identify,
    attached: original.attached,
    isSelected: ({ n }) => selected === null || selected.has(n),
  });
  const second = await read(path, {
    zone,
    dateOrder,
    signal: task.signal,
    onProgress: (done, total) => task.progress('Importing', done, total),
    onRecords: async (batch) => {
      await writer.take(batch);
      await task.pause();
    },
  });
  if (!second.ok) return second;
  if (isOverfull()) return err({ code: 'file-unreadable', why: OVERFULL });

  const { pieces, counts, first, last } = await writer.finish();
  if (pieces.length === 0) return err({ code: 'nothing-new' });
  const { notUnderstood, assumptions, warnings } = reading;
  // Of a mixed chat nothing that was not selected is kept, also not what could not be read.
  const unread =
    selected === null && notUnderstood.length > 0
      ? await sealer.seal(Buffer.from(JSON.stringify(notUnderstood), 'utf8'))
      : null;
  return ok({
    chat,
    fileName: shown.fileName,
    sha256: shown.sha256,
    bytes: shown.bytes,
    original: selected === null ? [...original.pieces] : null,
    lines: [...pieces],
    notUnderstood: unread?.name ?? null,
    assumptions,
    reconciliation: { ...second.value.counts, ...counts },
    warnings: [...warnings],
    first,
    last,
  });
};

/**
 * Reads the file a second time, seals what is to be kept, and gives the body of the one act.
 *
 * Of a mixed chat only the selected lines and their attachments are sealed; of the file itself
 * nothing stays but its hash and the counts. What failed or was cancelled leaves nothing sealed.
 */
export const gatherImport = async (
  deps: AcceptDeps,
  request: AcceptRequest,
): Promise<Result<ImportBody, AcceptFailure>> => {
  const sealer = createSealer(deps.files);
  try {
    const gathered = await gather(deps, request, sealer);
    if (!gathered.ok) await sealer.giveBack();
    return gathered;
  } catch (stopped) {
    await sealer.giveBack();
    throw stopped;
  }
};
