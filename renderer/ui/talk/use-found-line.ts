import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TalkLine } from './talk-line.ts';

interface FoundLine<Box extends HTMLElement> {
  readonly lines: readonly TalkLine[];
  readonly rows: Virtualizer<Box, HTMLElement>;
  readonly scroll: RefObject<Box | null>;
  /** Place of the line that was found; -1 where none was, or it is not read yet. */
  readonly at: number;
  readonly onStart: (() => void) | undefined;
}

const STAY = { preventScroll: true } as const;

/**
 * A talk opened at one of its lines: the line takes the focus, and what stands above it is read when
 * the start comes into sight, without moving what is being read.
 */
export const useFoundLine = <Box extends HTMLElement>(
  { lines, rows, scroll, at, onStart }: FoundLine<Box>,
  found: string | null,
): void => {
  const there = at !== -1;
  useEffect(() => {
    if (there) scroll.current?.querySelector<HTMLElement>('[data-found]')?.focus(STAY);
  }, [there, scroll]);

  const first = rows.range?.startIndex ?? 0;
  const inSight = there && first <= at && at <= (rows.range?.endIndex ?? -1);
  // Until the line is in sight the start is so by chance: more above it would move the line away.
  const [settled, setSettled] = useState(found === null);
  if (inSight && !settled) setSettled(true);
  const atStart = settled && first === 0;
  const count = lines.length;
  useEffect(() => {
    if (atStart && count > 0) onStart?.();
  }, [atStart, count, onStart]);

  const top = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const before = top.current;
    top.current = lines[0]?.id;
    if (before === undefined || before === top.current) return;
    const moved = rows.measurementsCache[lines.findIndex(({ id }) => id === before)];
    if (moved) rows.scrollToOffset((rows.scrollOffset ?? 0) + moved.start);
  }, [lines, rows]);
};
