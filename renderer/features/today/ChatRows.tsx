import { useState, type KeyboardEvent } from 'react';
import type { Channel } from '#shared/words/office.ts';
import { stepTo } from '#renderer/ui/row-keys.ts';
import { ChatRow } from './ChatRow.tsx';
import type { LookKind } from './look.ts';
import type { TodayChat } from './today-list.ts';
import classes from './today.module.css';

interface ChatRowsProps {
  readonly label: string;
  readonly rows: readonly TodayChat[];
  readonly channels: readonly Channel[];
}

/** Chats one under the other; j and k or arrows go from one to the next. */
export function ChatRows({ label, rows, channels }: ChatRowsProps) {
  const [looking, setLooking] = useState<{ readonly chat: string; readonly kind: LookKind } | null>(
    null,
  );
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const item = event.target instanceof HTMLElement ? event.target.closest('li') : null;
    const at = names.findIndex((name) => item?.contains(name));
    const to = stepTo(event, at, names.length);
    if (to === null) return;
    event.preventDefault();
    names[to]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- because the list hears the keys of its rows
    <ul className={classes['rows']} aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <ChatRow
          key={row.chat.id}
          row={row}
          channel={channels.find(({ id }) => id === row.chat.channel)?.name ?? 'Channel not known'}
          looking={looking?.chat === row.chat.id ? looking.kind : null}
          onLook={(kind) => setLooking(kind === null ? null : { chat: row.chat.id, kind })}
        />
      ))}
    </ul>
  );
}
