import { Button, Select, Switch } from '@mantine/core';
import type { ComponentType } from 'react';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Entry } from '#shared/words/entry.ts';
import { counted } from '#shared/plural.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { TriageDesk } from './TriageDesk.tsx';
import { useSorter, type Sorter } from './use-sorting.ts';
import classes from './triage.module.css';

/** What the entry being made is made of. */
export interface LogThisGiven {
  readonly chat: string;
  /** The messages that are its evidence, in time order. */
  readonly evidence: readonly string[];
  readonly onLogged: (entry: Entry) => void;
  readonly onCancel: () => void;
}

interface TriagePageProps {
  readonly chat: string | null;
  /** What was logged elsewhere of the window that was open last; null where it was not left for that. */
  readonly said: string | null;
  /** The form of the entry being made; the frame hands it in, since it belongs to the log. */
  readonly LogThis: ComponentType<LogThisGiven>;
}

/** Sorting what came in: windows of talk, the messages in full, the entry being made. */
export function TriagePage({ chat, said, LogThis }: TriagePageProps) {
  const tenure = useTenure();
  const { go, replace } = useNavigation();
  const [all, setAll] = useRemembered<boolean>('triage:all', false);
  const windows = useRead('triage', 'windows', { tenure: tenure.id, chat, all });
  const chats = useRead('chats', 'list', { tenure: tenure.id });
  const held = chats.data?.ok ? chats.data.value : [];
  const sorter = useSorter(said ?? '');
  return (
    <Page
      title="Triage"
      flush
      actions={
        <>
          <Switch
            label="Show what is sorted as well"
            checked={all}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
            styles={{ body: { alignItems: 'center', height: '100%' } }}
          />
          <ChatFilter
            chats={held}
            chat={chat}
            onChoose={(id) => replace({ name: 'triage', chat: id })}
          />
        </>
      }
    >
      <Answer of={windows}>
        {(list) =>
          list.length > 0 ? (
            <TriageDesk
              // Another chat or another choice is another desk: nothing of the old one holds.
              key={`${tenure.id} ${chat} ${all}`}
              windows={list}
              chats={held}
              oneChat={chat !== null}
              sorter={sorter}
              goesOn={said !== null}
              LogThis={LogThis}
            />
          ) : (
            <AllSorted
              chat={held.find(({ id }) => id === chat)}
              left={held.reduce((sum, { untriaged }) => sum + untriaged, 0)}
              sorter={sorter}
              onRest={() => replace({ name: 'triage', chat: null })}
              onImport={() => go({ name: 'import', chat, file: null })}
            />
          )
        }
      </Answer>
    </Page>
  );
}

interface AllSortedProps {
  /** The one chat that was being sorted; undefined for all of them. */
  readonly chat: Chat | undefined;
  /** How many messages of the office nobody has sorted. */
  readonly left: number;
  readonly sorter: Sorter;
  readonly onRest: () => void;
  readonly onImport: () => void;
}

/**
 * Nothing is left to sort, here or at all: where other chats still wait, they come next. What was
 * done last can still be taken back.
 */
function AllSorted({ chat, left, sorter, onRest, onImport }: AllSortedProps) {
  const others = chat && chat.untriaged === 0 && left > 0;
  const next = useFocusOnShow<HTMLButtonElement>();
  const undo = sorter.done.length > 0 ? () => void sorter.undo() : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because it hears the key of the list that it stands for
    <div
      className={classes['sorted']}
      onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
        if (key === 'u' && !ctrlKey && !metaKey && !altKey) undo?.();
      }}
    >
      <EmptyState
        title={others ? `Everything in ${chat.name} is sorted` : 'Everything is sorted'}
        action={
          <Button ref={next} variant="filled" onClick={others ? onRest : onImport}>
            {others ? `Sort ${counted(left, 'message')} in other chats` : 'Import a file'}
          </Button>
        }
      >
        <CitedText>
          Messages that were imported stand here until someone has said of each whether it is
          significant. Significant information should be captured into a government system (¶19).
        </CitedText>
      </EmptyState>
      {sorter.says !== '' && <UndoBar says={sorter.says} undoKey="u" onUndo={undo} />}
    </div>
  );
}

interface ChatFilterProps {
  readonly chats: readonly Chat[];
  readonly chat: string | null;
  readonly onChoose: (chat: string | null) => void;
}

function ChatFilter({ chats, chat, onChoose }: ChatFilterProps) {
  return (
    <Select
      aria-label="Chat"
      w={240}
      data={[
        { value: '', label: 'All chats' },
        ...chats.map(({ id, name, untriaged }) => ({
          value: id,
          label: untriaged > 0 ? `${name} (${untriaged})` : name,
        })),
      ]}
      value={chat ?? ''}
      onChange={(id) => {
        onChoose(id === '' ? null : id);
        // The keys that sort are heard by the messages, which take the focus that nothing has.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }}
    />
  );
}
