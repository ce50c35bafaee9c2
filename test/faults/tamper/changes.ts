import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Chance } from '../seeded.ts';

const PAGE = 4096;

/** Changes a file; says in a word or two what it did, or null where there was nothing to do. */
export type Change = (file: string, chance: Chance) => string | null;

const rewrite =
  (word: string, change: (bytes: Buffer, chance: Chance) => Buffer | null): Change =>
  (file, chance) => {
    if (!existsSync(file)) return null;
    const changed = change(readFileSync(file), chance);
    if (changed) writeFileSync(file, changed);
    return changed ? word : null;
  };

export const flip = rewrite('flip', (bytes, chance) => {
  if (bytes.length === 0) return null;
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  return bytes;
});

export const cut = rewrite('cut', (bytes, chance) =>
  bytes.length === 0 ? null : bytes.subarray(0, chance.below(bytes.length)),
);

export const cutPages = rewrite('cut', (bytes, chance) => {
  const pages = bytes.length / PAGE;
  return pages < 2 ? null : bytes.subarray(0, PAGE * (1 + chance.below(pages - 1)));
});

export const append = rewrite('append', (bytes, chance) =>
  Buffer.concat([bytes, randomBytes(1 + chance.below(PAGE * 2))]),
);

/** A page of the file itself, added at its end. */
export const appendPage = rewrite('append', (bytes, chance) => {
  const at = PAGE * chance.below(Math.max(1, Math.floor(bytes.length / PAGE)));
  return Buffer.concat([bytes, bytes.subarray(at, at + PAGE)]);
});

export const zero = rewrite('zero', (bytes, chance) => {
  const pages = Math.ceil(bytes.length / PAGE);
  if (pages === 0) return null;
  const at = PAGE * chance.below(pages);
  return bytes.fill(0, at, Math.min(at + PAGE, bytes.length));
});

export const swapPages = rewrite('swap', (bytes, chance) => {
  const pages = Math.floor(bytes.length / PAGE);
  if (pages < 3) return null;
  const one = PAGE * (1 + chance.below(pages - 1));
  const other = PAGE * (1 + chance.below(pages - 1));
  if (one === other) return null;
  const held = Buffer.from(bytes.subarray(one, one + PAGE));
  bytes.copy(bytes, one, other, other + PAGE);
  held.copy(bytes, other);
  return bytes;
});

export const remove: Change = (file) => {
  if (!existsSync(file)) return null;
  rmSync(file);
  return 'remove';
};

/** The whole file as it was at another time. */
export const replay =
  (from: (file: string) => string): Change =>
  (file) => {
    const older = from(file);
    if (!existsSync(older)) return null;
    const bytes = readFileSync(older);
    if (existsSync(file) && readFileSync(file).equals(bytes)) return null;
    writeFileSync(file, bytes);
    return 'replay';
  };

/** One page as it was at another time. */
export const replayPage = (from: (file: string) => string): Change => {
  return (file, chance) => {
    const [now, older] = [readFileSync(file), readFileSync(from(file))];
    const pages = Math.min(now.length, older.length) / PAGE;
    const differing = Array.from({ length: pages }, (_, page) => page * PAGE).filter(
      (at) => !now.subarray(at, at + PAGE).equals(older.subarray(at, at + PAGE)),
    );
    if (differing.length === 0) return null;
    const at = chance.pick(differing);
    older.copy(now, at, at, at + PAGE);
    writeFileSync(file, now);
    return 'replay page';
  };
};

/** Another file's content under this name. */
export const swapWith =
  (others: (file: string) => readonly string[]): Change =>
  (file, chance) => {
    const other = chance.pick(others(file).filter((each) => each !== file));
    const [mine, theirs] = [readFileSync(file), readFileSync(other)];
    writeFileSync(file, theirs);
    writeFileSync(other, mine);
    return 'swap';
  };
