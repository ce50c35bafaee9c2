import { Button, Menu } from '@mantine/core';
import { useId, type KeyboardEvent } from 'react';
import { chatLine } from '#renderer/ui/chat-words.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import type { LookKind } from './look.ts';
import { LOOK_WORDS } from './look.ts';
import { LookForm } from './LookForm.tsx';
import { STATE_WORDS, type TodayChat } from './today-list.ts';
import classes from './today.module.css';

interface ChatRowProps {
  readonly row: TodayChat;
  readonly channel: string;
  /** Why it was not looked at, or not captured, as was said already. */
  readonly missed: readonly string[];
  /** Which look is being recorded on this row; null for none. */
  readonly looking: LookKind | null;
  readonly onLook: (kind: LookKind) => void;
  /** Given what was recorded, in words; nothing where it was left. */
  readonly onLooked: (recorded?: string) => void;
}

/** One chat of the day: what may be lost, and what can be said of it. */
export function ChatRow({ row, channel, missed, looking, onLook, onLooked }: ChatRowProps) {
  const { chat, due } = row;
  const { go, note: openNote } = useNavigation();
  const mayRecord = useMayRecord();
  // Whoever goes from button to button hears of which chat each is.
  const nameId = useId();
  const note = (): void => openNote(chat.name);
  const bringIn = (): void => go({ name: 'import', chat: chat.id, file: null });
  const acts: Readonly<Record<string, () => void>> = {
    n: () => onLook('nothing-seen'),
    x: () => onLook('not-looked-at'),
    t: note,
    i: bringIn,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget, target } = event;
    // The menu of the row stands elsewhere on the page; its keys are its own.
    const mine = target instanceof Node && currentTarget.contains(target);
    if (!mine || !mayRecord || ctrlKey || metaKey || altKey || acts[key] === undefined) return;
    event.preventDefault();
    acts[key]();
  };

  return (
    <li className={classes['item']} data-state={due.state}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because the row hears the keys of the buttons in it */}
      <div className={classes['row']} onKeyDown={onKeyDown}>
        <span className={classes['state']}>{STATE_WORDS[due.state]}</span>
        <div className={classes['chat']}>
          <button
            type="button"
            id={nameId}
            className={classes['name']}
            data-row={chat.id}
            onClick={() => go({ name: 'chat', id: chat.id })}
          >
            {chat.name}
          </button>
          <span className={classes['line']}>{chatLine(chat, channel)}</span>
          <span className={classes['says']}>{due.says}</span>
          {missed.map((says) => (
            <span key={says} className={classes['says']}>
              {says}
            </span>
          ))}
        </div>
        {mayRecord && (
          <div className={classes['acts']}>
            <Button
              size="compact-sm"
              aria-describedby={nameId}
              onClick={() => onLook('nothing-seen')}
            >
              Nothing seen
            </Button>
            <Button size="compact-sm" aria-describedby={nameId} onClick={note}>
              Note it
            </Button>
            <Button size="compact-sm" aria-describedby={nameId} onClick={bringIn}>
              Import
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button size="compact-sm" aria-label={`More for ${chat.name}`}>
                  ⋯
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onLook('not-looked-at')}>
                  {LOOK_WORDS['not-looked-at']}
                </Menu.Item>
                <Menu.Item onClick={() => onLook('could-not-be-captured')}>
                  {LOOK_WORDS['could-not-be-captured']}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item
                  onClick={() => go({ name: 'registers', register: 'chats', edit: chat.id })}
                >
                  Change this chat
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </div>
        )}
      </div>
      {looking !== null && <LookForm key={looking} chat={chat} kind={looking} onClose={onLooked} />}
    </li>
  );
}
