import { useEffect, useMemo, useState } from 'react';
import { timeOf, weekdayDay, dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Id } from '#shared/words/id.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useCommands, type Command } from '#renderer/app/commands.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useOffice } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Note } from '#renderer/ui/Note.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { ChatRows, type Looking } from './ChatRows.tsx';
import { chatAfter, todayList } from './today-list.ts';
import { CatchingUp } from './CatchingUp.tsx';
import { nobodyText } from './closing.ts';
import { EndOfDay } from './EndOfDay.tsx';
import { NoChats } from './NoChats.tsx';
import { WaitingLine } from './WaitingLine.tsx';
import classes from './today.module.css';

const told = (id: string, label: string, keys: string): Command => ({
  id: `today.${id}`,
  label,
  keys,
  where: 'list',
  group: 'Today, on a chat',
  when: () => false,
  run: () => undefined,
});

/** The keys of a chat in the list, which the list hears itself. */
const ROW_KEYS: readonly Command[] = [
  told('next', 'Next chat', 'j'),
  told('previous', 'Chat before', 'k'),
  told('nothing', 'Nothing seen', 'n'),
  told('note', 'Note it', 't'),
  told('import', 'Import', 'i'),
  told('not', 'Not looked at because…', 'x'),
];

/** The routine: which chats to look at, what will vanish first, what waits. */
export function TodayPage() {
  const { open, tenure } = useOffice();
  const now = useNow();
  const chats = useRead('chats', 'list', { tenure: tenure.id });
  const [said, setSaid] = useState('');
  useCommands(ROW_KEYS);
  return (
    <Page
      title="Today"
      aside={`${weekdayDay(dayOf(now))}  ${timeOf(now)}`}
      foot={said !== '' && <UndoBar says={said} />}
    >
      {open.notices.map((notice) => (
        <div key={notice} className={classes['notice']}>
          <Note kind="ageing" sign="Note">
            <p>{notice}</p>
          </Note>
        </div>
      ))}
      <Answer of={chats}>
        {(held) => (held.length === 0 ? <NoChats /> : <Day chats={held} onSaid={setSaid} />)}
      </Answer>
    </Page>
  );
}

interface DayProps {
  readonly chats: readonly Chat[];
  /** What a look was recorded as. */
  readonly onSaid: (says: string) => void;
}

function Day({ chats, onSaid }: DayProps) {
  const now = useNow();
  const list = useRead('channels', 'list', {});
  const channels = list.data?.ok ? list.data.value : [];
  const { due, notDue } = useMemo(() => todayList(chats, now), [chats, now]);
  const nobody = nobodyText(due, now);
  const announce = useAnnounce();
  const [looking, setLooking] = useState<Looking | null>(null);
  const [next, setNext] = useState<Id | null>(null);
  // A chat that was looked at leaves the list: the focus goes on to the one after it.
  useEffect(() => {
    const row = due.find(({ chat }) => chat.id === next);
    if (row) document.querySelector<HTMLElement>(`[data-row="${row.chat.id}"]`)?.focus();
  }, [next, due]);
  const onLooked = (chat: Id, recorded?: string): void => {
    setLooking(null);
    if (recorded === undefined) {
      document.querySelector<HTMLElement>(`[data-row="${chat}"]`)?.focus();
      return;
    }
    const name = chats.find(({ id }) => id === chat)?.name ?? '';
    onSaid(`${name}. ${recorded}`);
    announce(`${name}. ${recorded}`);
    setNext(chatAfter(due, chat));
  };
  const look = {
    channels,
    looking,
    onLook: (to: Looking) => {
      setNext(null);
      setLooking(to);
    },
    onLooked,
  };
  return (
    <>
      <CatchingUp />
      <h2 className={classes['title']}>
        {due.length === 0 ? 'No chat is due' : `${counted(due.length, 'chat')} to look at`}
      </h2>
      {nobody !== null && <p className={classes['nobody']}>{nobody}</p>}
      {due.length === 0 ? (
        <p className={classes['nothing']}>
          Every chat was looked at within its time. The next one comes here by itself.
        </p>
      ) : (
        <ChatRows label="Chats to look at" rows={due} {...look} />
      )}
      <WaitingLine chats={chats} />
      <EndOfDay />
      {notDue.length > 0 && (
        <>
          <h2 className={classes['title']}>Not due</h2>
          <ChatRows label="Chats not due" rows={notDue} {...look} />
        </>
      )}
    </>
  );
}
