import { createHash } from 'node:crypto';
import { createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Failure } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ParsedRecord } from '#shared/words/message.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealSource } from '../files/chunks.ts';
import type { SealedFile, SealedFiles } from '../files/sealed-files.ts';
import type { AttachmentPlace, MessageExtra } from '../messages/message-store.ts';
import type { SealedLine } from '../messages/message-projection.ts';
import type { Task } from '../tasks.ts';
import { createIdentifier } from './identity.ts';
import type { ImportBody, OriginalPiece } from './import-acts.ts';
import { digestFile, type Previewed } from './preview.ts';
import type { ExportReader, FilePiece } from './reader.ts';

export interface AcceptDeps {
  readonly db: ReadDb;
  readonly read: ExportReader;
  readonly files: SealedFiles;
  readonly messageKey: Buffer;
}

/** Lines in one sealed piece: what one step of the projection takes in. */
const LINES_A_PIECE = 2_000;

interface Gathered {
  readonly body: ImportBody;
  /** Sealed files that did not exist before, to be removed again if nothing is recorded. */
  readonly fresh: readonly string[];
}

interface Attached {
  readonly place: AttachmentPlace;
}

/** SHA-256 and size of what a deflated piece holds. */
const inflatedDigest = async (
  files: SealedFiles,
  name: string,
): Promise<{ sha256: string; bytes: number }> => {
  const digest = createHash('sha256');
  let bytes = 0;
  for await (const chunk of Readable.from(files.open(name)).pipe(createInflateRaw())) {
    digest.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: digest.digest('hex'), bytes };
};

const extraOf = (
  record: ParsedRecord,
  attached: ReadonlyMap<string, Attached>,
): MessageExtra | null => {
  if (record.attachments.length === 0 && record.omitted.length === 0 && !record.edited) return null;
  return {
    edited: record.edited,
    omitted: record.omitted,
    attachments: record.attachments.map(
      (name) =>
        attached.get(name)?.place ?? {
          name,
          sha256: null,
          bytes: null,
          file: null,
          encoding: 'stored',
        },
    ),
  };
};

const toLine = (
  record: ParsedRecord,
  { id, held }: { readonly id: string; readonly held: boolean },
  attached: ReadonlyMap<string, Attached>,
): SealedLine => ({
  n: record.n,
  id,
  held,
  at: Date.parse(record.at),
  wall: record.at,
  precision: record.precision,
  sender: record.sender,
  text: record.text,
  kind: record.kind,
  extra: extraOf(record, attached),
});

/**
 * Reads the file a second time, seals what is to be kept, and gives the body of the one act.
 *
 * Of a mixed chat only the selected lines and their attachments are sealed; of the file itself
 * nothing stays but its hash and the counts.
 */
export const gatherImport = async (
  deps: AcceptDeps,
  {
    previewed,
    selected,
    task,
  }: {
    readonly previewed: Previewed;
    readonly selected: ReadonlySet<number> | null;
    readonly task: Task;
  },
): Promise<Result<Gathered, Failure>> => {
  const { db, read, files, messageKey } = deps;
  const { path, chat, shown, reading } = previewed;
  const fresh: string[] = [];
  const seal = async (source: SealSource): Promise<SealedFile> => {
    const sealed = await files.seal(source);
    if (!sealed.alreadyHeld) fresh.push(sealed.name);
    return sealed;
  };
  const giveUp = async (failure: Failure): Promise<Result<Gathered, Failure>> => {
    for (const name of fresh) await files.remove(name);
    return err(failure);
  };

  try {
    const now = await digestFile(path, task);
    if (now.sha256 !== shown.sha256) return await giveUp({ code: 'file-changed' });

    const wanted = wantedNames(previewed, selected);
    const membersWanted = new Map(
      Object.entries(reading.members)
        .filter(([name]) => wanted === null || wanted.has(name))
        .map(([name, member]) => [member, name]),
    );
    const original: OriginalPiece[] = [];
    const attached = new Map<string, Attached>();
    const keep = async (piece: FilePiece): Promise<void> => {
      const name = piece.member ? membersWanted.get(piece.member.name) : undefined;
      if (selected !== null && name === undefined) return;
      const sealed = await seal({ file: path, start: piece.from, end: piece.to });
      original.push({ file: sealed.name, member: piece.member });
      if (name === undefined || !piece.member) return;
      const { encoding } = piece.member;
      const content = encoding === 'stored' ? sealed : await inflatedDigest(files, sealed.name);
      attached.set(name, {
        place: { name, sha256: content.sha256, bytes: content.bytes, file: sealed.name, encoding },
      });
    };
    for (const [index, piece] of reading.pieces.entries()) {
      await keep(piece);
      task.progress('Sealing the original', index + 1, reading.pieces.length);
      await task.pause();
    }

    const identify = createIdentifier({ db, chat, messageKey });
    const lines: string[] = [];
    const counts = { newMessages: 0, alreadyHeld: 0, notices: 0, notSelected: 0 };
    let waiting: SealedLine[] = [];
    let firstMs: number | null = null;
    let lastMs: number | null = null;
    const flush = async (): Promise<void> => {
      if (waiting.length === 0) return;
      const text = waiting.map((line) => JSON.stringify(line)).join('\n');
      waiting = [];
      lines.push((await seal(Buffer.from(`${text}\n`, 'utf8'))).name);
    };
    const take = (record: ParsedRecord): void => {
      if (selected !== null && !selected.has(record.n)) {
        counts.notSelected += 1;
        return;
      }
      const identified = identify(record);
      if (record.kind === 'notice') counts.notices += 1;
      else if (identified.held) counts.alreadyHeld += 1;
      else counts.newMessages += 1;
      const line = toLine(record, identified, attached);
      firstMs = Math.min(firstMs ?? line.at, line.at);
      lastMs = Math.max(lastMs ?? line.at, line.at);
      waiting.push(line);
    };
    const second = await read(path, {
      zone: previewed.zone,
      dateOrder: previewed.dateOrder,
      signal: task.signal,
      onProgress: (done, total) => task.progress('Bringing in', done, total),
      onRecords: async (batch) => {
        for (const record of batch) {
          take(record);
          if (waiting.length >= LINES_A_PIECE) await flush();
        }
        await task.pause();
      },
    });
    if (!second.ok) return await giveUp(second.error);
    await flush();
    if (counts.newMessages === 0 && counts.alreadyHeld + counts.notices === 0) {
      return await giveUp({ code: 'nothing-new' });
    }

    const { notUnderstood, assumptions, warnings } = reading;
    const unread =
      selected === null && notUnderstood.length > 0
        ? (await seal(Buffer.from(JSON.stringify(notUnderstood), 'utf8'))).name
        : null;
    return ok({
      fresh,
      body: {
        chat,
        fileName: shown.fileName,
        sha256: shown.sha256,
        bytes: shown.bytes,
        original: selected === null ? original : null,
        lines,
        notUnderstood: unread,
        assumptions,
        reconciliation: { ...second.value.counts, ...counts },
        warnings: [...warnings],
        first: firstMs === null ? null : new Date(firstMs).toISOString(),
        last: lastMs === null ? null : new Date(lastMs).toISOString(),
      },
    });
  } catch (stopped) {
    for (const name of fresh) await files.remove(name);
    throw stopped;
  }
};

/** Names of the attachments that go with the selected lines; null where the whole file comes in. */
const wantedNames = (
  { records }: Previewed,
  selected: ReadonlySet<number> | null,
): ReadonlySet<string> | null =>
  selected === null
    ? null
    : new Set(records.filter(({ n }) => selected.has(n)).flatMap(({ attachments }) => attachments));
