import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** Every process that a process started, directly or not, and itself. */
export const familyOf = (root: number): readonly number[] => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = /^\d+ \(.*\) \S (\d+)/s.exec(
          readFileSync(`/proc/${name}/stat`, 'utf8'),
        )!;
        return [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
};

const PIECE = 1 << 24;

const countIn = (piece: Buffer, needle: Buffer): number => {
  let count = 0;
  for (let at = piece.indexOf(needle); at >= 0; at = piece.indexOf(needle, at + 1)) count += 1;
  return count;
};

/** How often a text stands in what a process has written to memory, in one byte or two a character. */
export const countInMemory = (pid: number, text: string): number => {
  const needles = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const piece = Buffer.alloc(PIECE);
  let count = 0;
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = ''] = /^(\w+)-(\w+) rw/.exec(line) ?? [];
      for (let at = Number.parseInt(from, 16); at < Number.parseInt(to, 16); at += PIECE) {
        const length = Math.min(PIECE, Number.parseInt(to, 16) - at);
        let read = 0;
        try {
          read = readSync(memory, piece, 0, length, at);
        } catch {
          break; // Reserved and never used.
        }
        for (const needle of needles) count += countIn(piece.subarray(0, read), needle);
      }
    }
  } finally {
    closeSync(memory);
  }
  return count;
};
