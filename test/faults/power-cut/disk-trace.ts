import path from 'node:path';
import { TOP, type DiskOp, type Node } from './disk-op.ts';
import { bytesOf, callsOf, type Call } from './strace-calls.ts';

interface OpenFile {
  readonly node: Node;
  at: number;
}

type Entries = Map<string, Node>;

/** Calls that would change what is watched in a way that is not modelled. */
const NOT_MODELLED = new Set([
  'writev',
  'pwritev',
  'pwritev2',
  'fallocate',
  'sendfile',
  'dup',
  'dup2',
  'dup3',
  'lseek',
]);

/** What a file held once all of these operations were done. */
const contentOf = (ops: readonly DiskOp[], file: Node): Buffer => {
  let bytes = Buffer.alloc(0);
  for (const op of ops) {
    if ((op.kind !== 'write' && op.kind !== 'cut') || op.node !== file) continue;
    const end = op.kind === 'cut' ? op.length : Math.max(bytes.length, op.at + op.bytes.length);
    const grown = Buffer.alloc(end);
    bytes.copy(grown);
    if (op.kind === 'write') op.bytes.copy(grown, op.at);
    bytes = grown;
  }
  return bytes;
};

/** What a traced process did inside one folder, and what it said. */
export const diskOpsOf = (trace: string, top: string): readonly DiskOp[] => {
  const ops: DiskOp[] = [];
  const folders = new Map<Node, Entries>([[TOP, new Map()]]);
  const sizes = new Map<Node, number>();
  const fds = new Map<number, OpenFile>();
  /** How many operations there were when so many calls had come back. */
  const opsAtCall: number[] = [];
  let nodes = 0;

  const find = (place: string): Node | null => {
    const relative = path.relative(top, place);
    if (relative.startsWith('..')) return null;
    let at: Node | undefined = TOP;
    for (const part of relative.split('/').filter((each) => each !== '')) {
      at = at === undefined ? undefined : folders.get(at)?.get(part);
    }
    return at ?? null;
  };
  const isInside = (place: string): boolean => !path.relative(top, place).startsWith('..');
  const entryOf = (place: string): { folder: Node; name: string; entries: Entries } => {
    const folder = find(path.dirname(place));
    const entries = folder === null ? undefined : folders.get(folder);
    if (folder === null || !entries) throw new Error(`no folder for ${place}`);
    return { folder, name: path.basename(place), entries };
  };
  const link = (place: string, isFolder: boolean): Node => {
    const { folder, name, entries } = entryOf(place);
    nodes += 1;
    entries.set(name, nodes);
    if (isFolder) folders.set(nodes, new Map());
    else sizes.set(nodes, 0);
    ops.push({ kind: 'link', folder, name, node: nodes, isFolder });
    return nodes;
  };
  const cut = (node: Node, length: number): void => {
    sizes.set(node, length);
    ops.push({ kind: 'cut', node, length });
  };
  const write = (node: Node, at: number, bytes: Buffer): void => {
    sizes.set(node, Math.max(sizes.get(node) ?? 0, at + bytes.length));
    ops.push({ kind: 'write', node, at, bytes });
  };
  const open = (place: string, flags: string, fd: number): void => {
    fds.delete(fd);
    if (!isInside(place)) return;
    const node = find(place) ?? link(place, false);
    if (flags.includes('O_TRUNC') && (sizes.get(node) ?? 0) > 0) cut(node, 0);
    if (flags.includes('O_APPEND')) throw new Error('appending is not modelled');
    fds.set(fd, { node, at: 0 });
  };
  const rename = (from: string, to: string): void => {
    if (!isInside(from) && !isInside(to)) return;
    const source = entryOf(from);
    const target = entryOf(to);
    const node = source.entries.get(source.name);
    if (node === undefined) throw new Error(`renamed what is not there: ${from}`);
    source.entries.delete(source.name);
    target.entries.set(target.name, node);
    ops.push({
      kind: 'rename',
      fromFolder: source.folder,
      fromName: source.name,
      folder: target.folder,
      name: target.name,
      node,
    });
  };
  const unlink = (place: string): void => {
    if (!isInside(place)) return;
    const { folder, name, entries } = entryOf(place);
    entries.delete(name);
    ops.push({ kind: 'unlink', folder, name });
  };
  const writeTo = ({ args: [fd, text], returned }: Call, at: number | null): void => {
    const held = fds.get(Number(fd));
    if (fd === '1') ops.push({ kind: 'say', text: bytesOf(text).subarray(0, returned).toString() });
    if (!held) return;
    write(held.node, at ?? held.at, bytesOf(text).subarray(0, returned));
    if (at === null) held.at += returned;
  };
  const copy = ({ args: [from, offset = '', to], returned }: Call): void => {
    const [source, target] = [fds.get(Number(from)), fds.get(Number(to))];
    if (!target) return;
    const at = Number(offset.slice(1, -1));
    if (!source || Number.isNaN(at)) throw new Error('such a copy is not modelled');
    write(target.node, target.at, contentOf(ops, source.node).subarray(at, at + returned));
    target.at += returned;
  };
  const sync = ({ args: [fd], began }: Call): void => {
    const held = fds.get(Number(fd));
    if (held) ops.push({ kind: 'sync', node: held.node, began: opsAtCall[began] ?? ops.length });
  };
  const text = (arg = ''): string => bytesOf(arg).toString();

  const doings: Readonly<Record<string, (call: Call) => void>> = {
    openat: ({ args: [, place, flags = ''], returned }) => open(text(place), flags, returned),
    open: ({ args: [place, flags = ''], returned }) => open(text(place), flags, returned),
    close: ({ args: [fd] }) => void fds.delete(Number(fd)),
    write: (call) => writeTo(call, null),
    pwrite64: (call) => writeTo(call, Number(call.args[3])),
    copy_file_range: copy,
    fsync: sync,
    fdatasync: sync,
    ftruncate: ({ args: [fd, length] }) => {
      const held = fds.get(Number(fd));
      if (held) cut(held.node, Number(length));
    },
    rename: ({ args: [from, to] }) => rename(text(from), text(to)),
    renameat: ({ args: [, from, , to] }) => rename(text(from), text(to)),
    renameat2: ({ args: [, from, , to] }) => rename(text(from), text(to)),
    unlink: ({ args: [place] }) => unlink(text(place)),
    unlinkat: ({ args: [, place] }) => unlink(text(place)),
    rmdir: ({ args: [place] }) => unlink(text(place)),
    mkdir: ({ args: [place] }) => {
      if (isInside(text(place))) link(text(place), true);
    },
    mkdirat: ({ args: [, place] }) => {
      if (isInside(text(place))) link(text(place), true);
    },
  };

  for (const call of callsOf(trace)) {
    opsAtCall.push(ops.length);
    if (call.returned < 0) continue;
    if (NOT_MODELLED.has(call.name) && fds.has(Number(call.args[0]))) {
      throw new Error(`${call.name} on a watched file is not modelled`);
    }
    doings[call.name]?.(call);
  }
  return ops;
};
