import type { KeyboardEvent } from 'react';
import type { Channel } from '#shared/words/channel.ts';
import type { Id } from '#shared/words/id.ts';
import { stepTo } from '#renderer/ui/row-keys.ts';
import { ChatRow } from './ChatRow.tsx';
import { useDayState } from './day-state.ts';
import type { LookKind } from './look.ts';
import type { TodayChat } from './today-list.ts';
import classes from './today.module.css';

/** A look that is being typed, and on which chat. */
export interface Looking {
  readonly chat: Id;
  readonly kind: LookKind;
}

interface ChatRowsProps {
  readonly label: string;
  readonly rows: readonly TodayChat[];
  readonly channels: readonly Channel[];
  readonly looking: Looking | null;
  readonly onLook: (looking: Looking) => void;
  /** Given what was recorded, in words; nothing where it was left. */
  readonly onLooked: (chat: Id, recorded?: string) => void;
}

const goToRow = (event: KeyboardEvent<HTMLUListElement>): void => {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const item = event.target instanceof HTMLElement ? event.target.closest('li') : null;
  const at = names.findIndex((name) => item?.contains(name));
  const to = stepTo(event, at, names.length);
  if (to === null) return;
  event.preventDefault();
  names[to]?.focus();
};

/** Chats one under the other; j and k or arrows go from one to the next. */
export function ChatRows(props: ChatRowsProps) {
  const { label, rows, channels, looking, onLook, onLooked } = props;
  const missed = useDayState()?.missed ?? [];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- because the list hears the keys of its rows
    <ul className={classes['rows']} aria-label={label} onKeyDown={goToRow}>
      {rows.map((row) => (
        <ChatRow
          key={row.chat.id}
          row={row}
          channel={channels.find(({ id }) => id === row.chat.channel)?.name ?? 'Channel not known'}
          missed={missed.filter(({ chat }) => chat === row.chat.id).map(({ says }) => says)}
          looking={looking?.chat === row.chat.id ? looking.kind : null}
          onLook={(kind) => onLook({ chat: row.chat.id, kind })}
          onLooked={(recorded) => onLooked(row.chat.id, recorded)}
        />
      ))}
    </ul>
  );
}
