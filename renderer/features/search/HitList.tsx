import { useMergedRef } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type Ref } from 'react';
import { useNames } from '#renderer/app/names.ts';
import type { SearchHit } from '#shared/words/search.ts';
import { HitRow } from './HitRow.tsx';
import { keyOf } from './hit-words.ts';
import classes from './search.module.css';

interface HitListProps {
  readonly hits: readonly SearchHit[];
  readonly active: string | null;
  /** Whether it takes the focus when it appears: one came back to it. */
  readonly takesFocus: boolean;
  readonly onActive: (key: string) => void;
  readonly onOpen: (hit: SearchHit) => void;
  /** Called when the end of what was read so far comes into sight. */
  readonly onEnd: () => void;
  /** Escape, or the arrow up from the first: back to the line. */
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

const A_PAGE = 8;
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  PageDown: (at, last) => Math.min(at + A_PAGE, last),
  PageUp: (at) => Math.max(at - A_PAGE, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** What was found, gone through with the arrows; Enter opens a hit where it stands. */
export function HitList(props: HitListProps) {
  const { hits, active, takesFocus, onActive, onOpen, onEnd, onLeave, ref } = props;
  const names = useNames();
  const prefix = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const at = hits.findIndex((hit) => keyOf(hit) === active);
  const rows = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => `${index} ${hits[index] ? keyOf(hits[index]) : ''}`,
    estimateSize: () => 64,
    overscan: 6,
    initialRect: { width: 900, height: 600 },
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].toSorted((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because only another choice scrolls
  }, [active]);
  useEffect(() => {
    if (takesFocus) scroll.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= hits.length - 1) onEnd();
  }, [last, hits.length, onEnd]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = hits[at];
    const step = STEPS[event.key];
    if (event.key === 'Enter' && hit) onOpen(hit);
    else if (event.key === 'Escape') onLeave();
    else if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const to = step(at, hits.length - 1);
      const next = hits[to];
      if (next) onActive(keyOf(next));
      else onLeave();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={useMergedRef(scroll, ref)}
      className={classes['list']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because a select cannot hold rich lines
      role="listbox"
      aria-label="Hits"
      aria-activedescendant={at === -1 ? undefined : `${prefix}-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['sheet']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const hit = hits[index];
          return (
            hit && (
              // The list has the keys of its options; an option of a listbox takes no focus itself.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- because of that
              <div
                key={key}
                ref={rows.measureElement}
                id={`${prefix}-${index}`}
                data-index={index}
                className={classes['hit']}
                style={{ transform: `translateY(${start}px)` }}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because an option element holds text alone
                role="option"
                aria-selected={index === at}
                aria-posinset={index + 1}
                aria-setsize={-1}
                tabIndex={-1}
                onClick={() => onOpen(hit)}
              >
                <HitRow hit={hit} names={names} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
