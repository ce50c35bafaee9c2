import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import type { TalkLine } from './talk-line.ts';

interface TalkRows<Box extends HTMLElement> {
  readonly scroll: RefObject<Box | null>;
  readonly rows: Virtualizer<Box, HTMLElement>;
}

/** A guess until a row has been measured: most lines of talk are one line under a name. */
const rowGuess = ({ text }: TalkLine): number => 34 + 20 * Math.floor(text.length / 90);

/**
 * The rows of a long talk of which only those in sight are in the page. The active one is always
 * there, so that assistive technology can follow it, and is brought into sight when it changes.
 */
export const useTalkRows = <Box extends HTMLElement>(
  lines: readonly TalkLine[],
  active: number,
  align: 'auto' | 'center' = 'auto',
): TalkRows<Box> => {
  const scroll = useRef<Box>(null);
  const rows = useVirtualizer<Box, HTMLElement>({
    count: lines.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => lines[index]?.id ?? index,
    estimateSize: (index) => {
      const line = lines[index];
      return line ? rowGuess(line) : 34;
    },
    overscan: 8,
    initialRect: { width: 800, height: 600 },
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || active >= lines.length || shown.includes(active)
        ? shown
        : [...shown, active].toSorted((a, b) => a - b);
    },
  });
  const wanted = lines[active]?.id;
  useEffect(() => {
    if (wanted !== undefined) rows.scrollToIndex(active, { align });
    // Only another active line scrolls; measuring rows, or reading more above it, must not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because a new virtualizer is no new wish
  }, [wanted]);
  return { scroll, rows };
};
