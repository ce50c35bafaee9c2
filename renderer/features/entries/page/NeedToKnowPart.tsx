import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord, useOffice } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { listText } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Member } from '#shared/words/member.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { NeedToKnowForm } from './NeedToKnowForm.tsx';

const nameIn = (members: readonly Member[], id: string): string =>
  members.find((member) => member.id === id)?.name ?? 'a member not known';

interface NeedToKnowPartProps {
  readonly entry: Pick<Entry, 'id' | 'reference' | 'needToKnow'>;
}

/** To whom an entry is limited, and the way to limit it or give it back. */
export function NeedToKnowPart({ entry }: NeedToKnowPartProps) {
  const members = useRead('members', 'list', {});
  return <Answer of={members}>{(held) => <Limit entry={entry} members={held} />}</Answer>;
}

function Limit({ entry, members }: NeedToKnowPartProps & { readonly members: readonly Member[] }) {
  const { id, reference, needToKnow: limit } = entry;
  const { open } = useOffice();
  const mayRecord = useMayRecord();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const act = useAct('entries', 'limit');
  const close = () => {
    act.reset();
    setAsking(false);
  };
  return (
    <Stack gap={8}>
      {limit ? (
        <Text size="sm">
          <Text span inherit fw={600}>
            Limited
          </Text>{' '}
          to {listText(limit.members.map((member) => nameIn(members, member)))}. Because:{' '}
          {limit.why}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          The whole office may read it.
        </Text>
      )}
      {mayRecord && (
        <Group>
          <Button onClick={() => setAsking(true)}>
            {limit ? 'Change who needs to know…' : 'Limit it to those who need to know…'}
          </Button>
        </Group>
      )}
      <Modal opened={asking} onClose={close} title={`Who needs to know: ${reference}`} size={520}>
        <NeedToKnowForm
          limit={limit}
          members={members.filter(({ revokedAt }) => revokedAt === null)}
          own={open.member.id}
          busy={act.isPending}
          failure={act.data?.ok === false ? act.data.error : null}
          onCancel={close}
          onLimit={(to) =>
            act.mutate(
              { id, to },
              {
                onSuccess: (limited) => {
                  if (!limited.ok) return;
                  announce(
                    to
                      ? `${reference} is limited to those who need to know.`
                      : `${reference} is given back to the whole office.`,
                  );
                  close();
                },
              },
            )
          }
        />
      </Modal>
    </Stack>
  );
}
