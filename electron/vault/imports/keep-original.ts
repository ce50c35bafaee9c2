import { createHash } from 'node:crypto';
import type { SealSource } from '../files/chunks.ts';
import type { SealedFile, SealedFiles } from '../files/sealed-files.ts';
import { openStoredMember } from '../files/stored-member.ts';
import type { AttachmentPlace } from '../messages/message-store.ts';
import type { Task } from '../tasks.ts';
import type { OriginalPiece } from './import-acts.ts';
import type { Previewed } from './preview.ts';
import type { FilePiece } from './reader.ts';

/** Seals, and remembers what was not held before, so that nothing stays of an import that came to nothing. */
export interface Sealer {
  readonly seal: (source: SealSource) => Promise<SealedFile>;
  /** Removes again what this import alone has sealed. */
  readonly giveBack: () => Promise<void>;
}

/** Seals for one import. */
export const createSealer = (files: SealedFiles): Sealer => {
  const fresh: string[] = [];
  return {
    seal: async (source) => {
      const sealed = await files.seal(source);
      if (!sealed.alreadyHeld) fresh.push(sealed.name);
      return sealed;
    },
    giveBack: async () => {
      for (const name of fresh) await files.remove(name);
    },
  };
};

/** What was kept of the file: its pieces in order, and where each attachment's bytes are. */
export interface KeptOriginal {
  readonly pieces: readonly OriginalPiece[];
  readonly attached: ReadonlyMap<string, AttachmentPlace>;
}

/** Names of the attachments that go with the selected lines; null where the whole file comes in. */
const wantedNames = (
  { records }: Previewed,
  selected: ReadonlySet<number> | null,
): ReadonlySet<string> | null =>
  selected === null
    ? null
    : new Set(records.filter(({ n }) => selected.has(n)).flatMap(({ attachments }) => attachments));

/** SHA-256 and size of the file that a deflated piece holds. */
const inflatedDigest = async (
  files: SealedFiles,
  file: string,
): Promise<{ sha256: string; bytes: number }> => {
  const digest = createHash('sha256');
  let bytes = 0;
  const member = { file, encoding: 'deflate' as const, bytes: null, sha256: null };
  for await (const chunk of openStoredMember(files, member)) {
    digest.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: digest.digest('hex'), bytes };
};

interface KeepRequest {
  readonly previewed: Previewed;
  /** The records that were selected of a mixed chat; null for an official one, which is kept whole. */
  readonly selected: ReadonlySet<number> | null;
  readonly task: Task;
}

/**
 * Seals the file in its pieces: all of them, or of a mixed chat only the attachments of the selected
 * lines. Media that is held already is not stored again.
 */
export const keepOriginal = async (
  { files, sealer }: { readonly files: SealedFiles; readonly sealer: Sealer },
  { previewed, selected, task }: KeepRequest,
): Promise<KeptOriginal> => {
  const { path, reading } = previewed;
  const wanted = wantedNames(previewed, selected);
  const nameOfMember = new Map(
    Object.entries(reading.members)
      .filter(([name]) => wanted === null || wanted.has(name))
      .map(([name, member]) => [member, name]),
  );
  const pieces: OriginalPiece[] = [];
  const attached = new Map<string, AttachmentPlace>();

  const keep = async ({ from, to, member }: FilePiece): Promise<void> => {
    const name = member ? nameOfMember.get(member.name) : undefined;
    if (selected !== null && name === undefined) return;
    const sealed = await sealer.seal({ file: path, start: from, end: to });
    pieces.push({ file: sealed.name, member });
    if (name === undefined || !member) return;
    const { encoding } = member;
    const content = encoding === 'stored' ? sealed : await inflatedDigest(files, sealed.name);
    attached.set(name, {
      name,
      sha256: content.sha256,
      bytes: content.bytes,
      file: sealed.name,
      encoding,
    });
  };

  for (const [index, piece] of reading.pieces.entries()) {
    await keep(piece);
    task.progress('Sealing the original', index + 1, reading.pieces.length);
    await task.pause();
  }
  return { pieces, attached };
};
