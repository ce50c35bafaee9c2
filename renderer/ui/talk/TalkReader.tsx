import { useEffect, type ReactNode } from 'react';
import type { TalkLine } from './talk-line.ts';
import { TalkRow } from './TalkRow.tsx';
import { useFoundLine } from './use-found-line.ts';
import { useTalkRows } from './use-talk-rows.ts';
import classes from './talk.module.css';

interface TalkReaderProps {
  readonly lines: readonly TalkLine[];
  /** The name of the talk for assistive technology. */
  readonly label: string;
  /** Called when the end of what was read so far comes into sight. */
  readonly onEnd?: () => void;
  /** Called when its start does. */
  readonly onStart?: () => void;
  /** The line that is brought into sight and takes the focus. */
  readonly found?: string | null;
  readonly tagOf?: (line: TalkLine) => ReactNode;
  readonly picture?: (line: TalkLine, name: string) => ReactNode;
}

/** Lines of talk to be read, as long as the chat is; what is far away is not in the page. */
export function TalkReader(props: TalkReaderProps) {
  const { lines, label, onEnd, onStart, found = null, tagOf, picture } = props;
  const at = found === null ? -1 : lines.findIndex(({ id }) => id === found);
  const { scroll, rows } = useTalkRows<HTMLElement>(lines, at, 'center');
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useFoundLine({ lines, rows, scroll, at, onStart }, found);
  useEffect(() => {
    if (last >= lines.length - 1 && lines.length > 0) onEnd?.();
  }, [last, lines.length, onEnd]);

  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- because it scrolls
    <section ref={scroll} className={classes['scroll']} aria-label={label} tabIndex={0}>
      <ol className={classes['sheet']} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                {...(index === at && { 'data-found': true, tabIndex: -1 })}
                className={`${classes['placed']} ${classes['row']}`}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={-1}
              >
                <TalkRow
                  line={line}
                  before={lines[index - 1]}
                  tag={tagOf?.(line)}
                  {...(picture && { picture })}
                />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
