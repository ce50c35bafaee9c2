import { useMergedRef } from '@mantine/hooks';
import { useCallback, useMemo, type RefObject } from 'react';
import { AttachmentPicture } from '#renderer/app/AttachmentPicture.tsx';
import { useNames } from '#renderer/app/names.ts';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { CategoryTag } from '#renderer/ui/talk/CategoryTag.tsx';
import { lineOfMessage, type TalkLine } from '#renderer/ui/talk/talk-line.ts';
import { TalkList } from '#renderer/ui/talk/TalkList.tsx';
import { useTriageCommands } from './triage-commands.ts';
import { triageAct } from './triage-keys.ts';
import type { Sorter } from './use-sorting.ts';
import { useWindowTalk, type Logging, type Talk } from './use-window-talk.ts';

interface WindowTalkProps {
  readonly talk: Talk;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly sorter: Sorter;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: () => void;
  readonly onLog: ((logging: Logging) => void) | undefined;
}

const picture = (line: TalkLine, name: string) => (
  <AttachmentPicture message={line.id} name={name} />
);

/** The messages of one window in full, each to be sorted with one key. */
export function WindowTalk({ listRef, ...deps }: WindowTalkProps) {
  const { messages } = deps.talk;
  const { personName } = useNames();
  const { focus, chosen, act, pick } = useWindowTalk(deps);
  useTriageCommands(act);
  const shown = useFocusOnShow<HTMLDivElement>('title-too');
  const lines = useMemo(
    () => messages.map((message) => lineOfMessage(message, personName)),
    [messages, personName],
  );
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);
  const tagOf = useCallback(({ id }: TalkLine) => <CategoryTag message={byId.get(id)} />, [byId]);
  return (
    <TalkList
      ref={useMergedRef(listRef, shown)}
      label="Messages of this window"
      lines={lines}
      active={focus}
      chosen={chosen}
      onPick={pick}
      tagOf={tagOf}
      picture={picture}
      first
      onKeyDown={(event) => {
        const asked = triageAct(event);
        if (!asked) return;
        event.preventDefault();
        act(asked);
      }}
    />
  );
}
