import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { useMayRecord } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { MOST_WINDOWS } from '#shared/contract/triage.ts';
import { type TalkWindow } from '#shared/words/talk-window.ts';
import type { Chat } from '#shared/words/chat.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { WindowList } from '#renderer/ui/talk/WindowList.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { TriageLegend } from './TriageLegend.tsx';
import type { LogThisGiven } from './TriagePage.tsx';
import type { Sorter } from './use-sorting.ts';
import { nextWindow, windowItem } from './windows.ts';
import type { Logging } from './use-window-talk.ts';
import { WindowTalk } from './WindowTalk.tsx';
import classes from './triage.module.css';

interface TriageDeskProps {
  readonly windows: readonly TalkWindow[];
  readonly chats: readonly Chat[];
  /** Whether the windows are of one chat, which then need not be said of each. */
  readonly oneChat: boolean;
  /** Kept by the page, so that what was done can be taken back when nothing is left to sort. */
  readonly sorter: Sorter;
  /** Whether the window that was open last is opened again, where it is still to be sorted. */
  readonly goesOn: boolean;
  readonly LogThis: ComponentType<LogThisGiven>;
}

/** Reads the next window before it is asked for, so that it is there at once. */
const usePrefetch = (id: string | null): void => {
  const { api } = useServices();
  const client = useQueryClient();
  useEffect(() => {
    if (id === null) return;
    void client.prefetchQuery({
      queryKey: ['triage', 'window', { id }],
      queryFn: () => api.triage.window({ id }),
    });
  }, [api, client, id]);
};

/** The three columns: windows of talk, the messages of one, and the entry being made. */
export function TriageDesk(props: TriageDeskProps) {
  const { windows, chats, oneChat, sorter, goesOn, LogThis } = props;
  const [last, setLast] = useRemembered<string>('triage:window', '');
  const [chosen, setChosen] = useState<string>(() =>
    goesOn && windows.some(({ id }) => id === last) ? last : (windows[0]?.id ?? ''),
  );
  useEffect(() => setLast(chosen), [setLast, chosen]);
  const [logging, setLogging] = useState<Logging | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const mayRecord = useMayRecord();
  const window = useRead('triage', 'window', { id: chosen });
  usePrefetch(nextWindow(windows, chosen, 1));

  const choose = (id: string | null) => {
    if (id === null) return;
    setLogging(null);
    setChosen(id);
  };
  const step = (by: 1 | -1) => choose(nextWindow(windows, chosen, by));
  // Whoever has gone on to another window while the lists were read again is not fetched back.
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  const undo = async () => {
    const undone = await sorter.undo();
    if (latest.current === chosen) choose(undone);
  };
  const closeEntry = () => {
    setLogging(null);
    list.current?.focus();
  };

  return (
    <div className={classes['desk']}>
      <div className={classes['windows']}>
        {windows.length === MOST_WINDOWS && (
          <Text size="xs" c="dimmed" p={8}>
            The first {MOST_WINDOWS} windows. More come as these are sorted.
          </Text>
        )}
        <WindowList
          label="Windows of talk"
          items={windows.map((each) => windowItem(each, oneChat ? [] : chats))}
          active={chosen}
          onChoose={choose}
          onEnter={() => list.current?.focus()}
        />
      </div>
      <div className={classes['middle']}>
        <Answer of={window}>
          {(talk) => (
            <WindowTalk
              key={talk.window.id}
              talk={talk}
              listRef={list}
              sorter={sorter}
              onStep={step}
              onUndo={() => void undo()}
              onLog={mayRecord ? setLogging : undefined}
            />
          )}
        </Answer>
        {sorter.failure && <FailureNote failure={sorter.failure} />}
        <UndoBar
          says={sorter.says}
          undoKey="u"
          onUndo={sorter.done.length > 0 ? () => void undo() : undefined}
        />
      </div>
      <aside className={classes['entry']} aria-label="Entry being made">
        {logging ? (
          <LogThis
            chat={logging.chat}
            evidence={logging.evidence}
            onCancel={closeEntry}
            onLogged={({ reference }) => {
              void logging.logged(reference);
              closeEntry();
            }}
          />
        ) : (
          <TriageLegend />
        )}
      </aside>
    </div>
  );
}
