import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import classes from './windows.module.css';

/** A run of talk as the list of them shows it. */
export interface WindowItem {
  readonly id: string;
  /** When: `22 Nov 26 16:02–16:14`. */
  readonly when: string;
  /** In which chat; empty where all are of one. */
  readonly where: string;
  readonly who: string;
  /** How much: `12 messages, 3 not sorted`. */
  readonly howMuch: string;
  /** Why a person may want to look; empty where nothing is suggested. */
  readonly why: string;
}

interface WindowListProps {
  readonly items: readonly WindowItem[];
  readonly label: string;
  readonly active: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter or the right arrow: go into it. */
  readonly onEnter?: () => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The runs of talk beside the talk itself: one is always chosen, and the arrows go through them. */
export function WindowList({ items, label, active, onChoose, onEnter }: WindowListProps) {
  const prefix = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const at = items.findIndex(({ id }) => id === active);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => 72,
    overscan: 6,
    initialRect: { width: 256, height: 600 },
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because only another choice scrolls
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'ArrowRight') {
      event.preventDefault();
      onEnter?.();
      return;
    }
    const next = items[STEPS[event.key]?.(at, items.length - 1) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
  };
  return (
    <div
      ref={scroll}
      className={classes['scroll']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because a select cannot hold rich lines
      role="listbox"
      aria-label={label}
      aria-activedescendant={at === -1 ? undefined : `${prefix}-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['sheet']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          return (
            item && (
              // The list has the keys of its options; an option of a listbox takes no focus itself.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- because of that
              <div
                key={key}
                ref={rows.measureElement}
                id={`${prefix}-${index}`}
                data-index={index}
                className={classes['item']}
                style={{ transform: `translateY(${start}px)` }}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because an option element holds text alone
                role="option"
                aria-selected={index === at}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                tabIndex={-1}
                onClick={() => {
                  scroll.current?.focus({ preventScroll: true });
                  onChoose(item.id);
                }}
              >
                <div className={classes['when']}>{item.when}</div>
                {item.where !== '' && <div className={classes['who']}>{item.where}</div>}
                <div className={classes['who']}>{item.who}</div>
                <div className={classes['much']}>{item.howMuch}</div>
                {item.why !== '' && <div className={classes['why']}>{item.why}</div>}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
