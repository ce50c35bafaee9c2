import type { Chance } from '../seeded.ts';
import { TOP, type DiskOp, type Node } from './disk-op.ts';

/** What becomes of what was not synced when the power went. */
export const WAYS = [
  /** None of it is on the disk. */
  'nothing unsynced',
  /** All of it is: as after a kill. */
  'everything',
  /** Each write, name and length by itself is there or not. */
  'half',
  /** As half, and writes are torn at 512 bytes. */
  'torn',
  /** Names are kept in order up to a moment, as by a journalling file system; writes are torn. */
  'names in order',
  /** All names, and no content: the file system had put off the writing. */
  'names without content',
  /** All content, and no names. */
  'content without names',
] as const;
export type Way = (typeof WAYS)[number];

/** When the power went, and what became of what was under way. */
export interface Cut {
  readonly at: number;
  readonly way: Way;
  readonly seed: number;
}

/** Files by path below the top, after the cut. A folder is there by its own path with a null. */
export type DiskState = ReadonlyMap<string, Buffer | null>;

type NameOp = Extract<DiskOp, { kind: 'link' | 'unlink' | 'rename' }>;
type DataOp = Extract<DiskOp, { kind: 'write' | 'cut' }>;

const SECTOR = 512;

const syncedUpTo = (ops: readonly DiskOp[]): ReadonlyMap<Node, number> => {
  const upTo = new Map<Node, number>();
  for (const op of ops) {
    if (op.kind === 'sync') upTo.set(op.node, Math.max(upTo.get(op.node) ?? 0, op.began));
  }
  return upTo;
};

const keepsName = (way: Way, chance: Chance, isBefore: boolean): boolean => {
  switch (way) {
    case 'everything':
    case 'names without content':
      return true;
    case 'nothing unsynced':
    case 'content without names':
      return false;
    case 'names in order':
      return isBefore;
    case 'half':
    case 'torn':
      return chance.next() < 0.5;
  }
};

/** How much of an unsynced write is there: all, none, or sector by sector. */
const keepsData = (way: Way, chance: Chance): 'all' | 'none' | 'torn' => {
  switch (way) {
    case 'everything':
    case 'content without names':
      return 'all';
    case 'nothing unsynced':
    case 'names without content':
      return 'none';
    case 'half':
      return chance.next() < 0.5 ? 'all' : 'none';
    case 'torn':
    case 'names in order':
      return chance.pick(['all', 'none', 'torn'] as const);
  }
};

/** A file as it grows, with room to spare so that a log is not copied at every page. */
interface Growing {
  bytes: Buffer;
  length: number;
}

const growTo = (file: Growing, length: number): void => {
  if (length > file.bytes.length) {
    const bytes = Buffer.alloc(Math.max(length, file.bytes.length * 2, 4096));
    file.bytes.copy(bytes, 0, 0, file.length);
    file.bytes = bytes;
  }
  if (length > file.length) file.bytes.fill(0, file.length, length);
  file.length = Math.max(file.length, length);
};

const put = (file: Growing, at: number, bytes: Buffer): void => {
  growTo(file, at + bytes.length);
  bytes.copy(file.bytes, at);
};

const putTorn = (
  file: Growing,
  { at, bytes }: DataOp & { kind: 'write' },
  chance: Chance,
): void => {
  for (let from = at; from < at + bytes.length;) {
    const to = Math.min(at + bytes.length, (Math.floor(from / SECTOR) + 1) * SECTOR);
    if (chance.next() < 0.5) put(file, from, bytes.subarray(from - at, to - at));
    from = to;
  }
};

const applyName = (folders: Map<Node, Map<string, Node>>, op: NameOp): void => {
  const entriesOf = (folder: Node): Map<string, Node> => {
    const held = folders.get(folder) ?? new Map<string, Node>();
    folders.set(folder, held);
    return held;
  };
  const entries = entriesOf(op.folder);
  if (op.kind === 'unlink') entries.delete(op.name);
  else entries.set(op.name, op.node);
  if (op.kind === 'rename') {
    const source = entriesOf(op.fromFolder);
    if (source.get(op.fromName) === op.node) source.delete(op.fromName);
  }
};

const isName = (op: DiskOp): op is NameOp =>
  op.kind === 'link' || op.kind === 'unlink' || op.kind === 'rename';
const isData = (op: DiskOp): op is DataOp => op.kind === 'write' || op.kind === 'cut';

/** What is on the disk when the power goes after the first `at` operations. */
export const stateAfter = (all: readonly DiskOp[], { at, way }: Cut, chance: Chance): DiskState => {
  const ops = all.slice(0, at);
  const synced = syncedUpTo(ops);
  const orderedUpTo = chance.below(at + 1);
  const folders = new Map<Node, Map<string, Node>>();
  const files = new Map<Node, Growing>();
  const isFolder = new Set<Node>([TOP]);

  const applyData = (op: DataOp, kept: 'all' | 'none' | 'torn'): void => {
    const file = files.get(op.node) ?? { bytes: Buffer.alloc(0), length: 0 };
    files.set(op.node, file);
    if (kept === 'none') return;
    if (op.kind === 'write')
      return kept === 'all' ? put(file, op.at, op.bytes) : putTorn(file, op, chance);
    growTo(file, op.length);
    file.length = op.length;
  };

  for (const [index, op] of ops.entries()) {
    if (op.kind === 'link' && op.isFolder) isFolder.add(op.node);
    if (isName(op)) {
      const held = (synced.get(op.folder) ?? 0) > index;
      if (held || keepsName(way, chance, index < orderedUpTo)) applyName(folders, op);
    } else if (isData(op)) {
      const held = (synced.get(op.node) ?? 0) > index;
      applyData(op, held ? 'all' : keepsData(way, chance));
    }
  }

  const state = new Map<string, Buffer | null>();
  const walk = (folder: Node, place: string): void => {
    for (const [name, node] of folders.get(folder) ?? []) {
      const file = files.get(node);
      state.set(
        `${place}${name}`,
        isFolder.has(node) ? null : (file?.bytes.subarray(0, file.length) ?? Buffer.alloc(0)),
      );
      if (isFolder.has(node)) walk(node, `${place}${name}/`);
    }
  };
  walk(TOP, '');
  return state;
};
