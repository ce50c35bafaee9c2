import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useMatchPeople } from '#renderer/app/use-match-people.ts';
import { counted } from '#shared/plural.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { unmatched, type Match } from '#renderer/ui/people/people-found.ts';
import { PeopleFound } from '#renderer/ui/people/PeopleFound.tsx';
import classes from './chats.module.css';

/** Who wrote in a chat. Whom an import left as they were can be matched here at any time. */
export function ChatPeople({ chat }: { readonly chat: string }) {
  const senders = useRead('chats', 'senders', { id: chat });
  const people = useRead('people', 'list', {}).data;
  const mayRecord = useMayRecord();
  const announce = useAnnounce();
  const matchPeople = useMatchPeople();
  const [matches, setMatches] = useState<ReadonlyMap<string, Match>>(new Map());
  const known = people?.ok ? people.value : [];
  const chosen = [...matches.values()].filter((match) => match !== 'leave').length;
  const match = async () => {
    await matchPeople(matches, known);
    setMatches(new Map());
    announce(`${counted(chosen, 'sender')} matched.`);
  };
  return (
    <Answer of={senders}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title="Nobody has written yet">
            Who writes in the chat stands here once something of it is imported.
          </EmptyState>
        ) : (
          <Stack gap={16} maw={820} className={classes['people'] ?? ''}>
            <PeopleFound
              senders={found}
              people={known}
              matches={matches}
              {...(mayRecord && {
                onMatch: (label: string, is: Match) => setMatches(new Map(matches).set(label, is)),
              })}
            />
            {mayRecord && unmatched(found).length > 0 && (
              <div>
                <Button variant="filled" disabled={chosen === 0} onClick={() => void match()}>
                  Match {chosen === 0 ? 'them' : counted(chosen, 'sender')}
                </Button>
              </div>
            )}
          </Stack>
        )
      }
    </Answer>
  );
}
