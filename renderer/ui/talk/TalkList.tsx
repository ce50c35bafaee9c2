import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useMergedRef } from '@mantine/hooks';
import type { TalkLine } from './talk-line.ts';
import { TalkRow } from './TalkRow.tsx';
import { useTalkRows } from './use-talk-rows.ts';
import classes from './talk.module.css';

export interface TalkListProps {
  readonly lines: readonly TalkLine[];
  /** The name of the list for assistive technology. */
  readonly label: string;
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  /** A press of the pointer on a line. */
  readonly onPick: (id: string, how: { readonly shift: boolean; readonly add: boolean }) => void;
  readonly tagOf?: (line: TalkLine) => ReactNode;
  readonly picture?: (line: TalkLine, name: string) => ReactNode;
  /** Whether a screen that opens with the list gives it the focus, so that its keys are heard. */
  readonly first?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * Lines of talk that can be gone through and selected with the keyboard. The list itself keeps the
 * focus and names its active line, so the focus is never lost when lines leave the page.
 */
export function TalkList(props: TalkListProps) {
  const { lines, label, active, chosen, onKeyDown, onPick, tagOf, picture, first, ref } = props;
  const prefix = useId();
  const at = lines.findIndex(({ id }) => id === active);
  const { scroll, rows } = useTalkRows<HTMLDivElement>(lines, at);
  return (
    <div
      ref={useMergedRef(scroll, ref)}
      className={classes['scroll']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because a select cannot hold rich lines
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={at === -1 ? undefined : `${prefix}-${active}`}
      tabIndex={0}
      data-autofocus={first || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={classes['sheet']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            // The list has the keys of its options; an option of a listbox takes no focus itself.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- because of that
            <div
              key={key}
              ref={rows.measureElement}
              id={`${prefix}-${line.id}`}
              data-index={index}
              data-active={index === at || undefined}
              className={`${classes['placed']} ${classes['row']} ${classes['option']}`}
              style={{ transform: `translateY(${start}px)` }}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because an option element holds text alone
              role="option"
              aria-selected={chosen.has(line.id)}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              tabIndex={-1}
              onClick={({ shiftKey, ctrlKey, metaKey }) => {
                // The list has the focus, not its lines, which may leave the page.
                scroll.current?.focus({ preventScroll: true });
                onPick(line.id, { shift: shiftKey, add: ctrlKey || metaKey });
              }}
            >
              <TalkRow
                line={line}
                before={lines[index - 1]}
                tag={tagOf?.(line)}
                {...(picture && { picture })}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
