import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { BeginDeparture } from './BeginDeparture.tsx';
import { CheckPack } from './CheckPack.tsx';
import { DepartureView } from './DepartureView.tsx';

/** Departures and their packs, and checking any pack. */
export function LeaversPage() {
  const tenure = useTenure();
  const mayRecord = useMayRecord();
  const departures = useRead('leavers', 'list', { tenure: tenure.id });
  const [beginning, setBeginning] = useState(false);
  const [checking, setChecking] = useState(false);
  useScreenActs('Leavers', [
    {
      id: 'leavers.begin',
      label: 'Begin a departure',
      ready: mayRecord,
      run: () => setBeginning(true),
    },
    { id: 'leavers.check', label: 'Check a pack', run: () => setChecking(true) },
  ]);
  return (
    <Page
      title="Leavers"
      actions={
        <>
          <Button onClick={() => setChecking(true)}>Check a pack</Button>
          {mayRecord && (
            <Button variant="filled" onClick={() => setBeginning(true)}>
              Begin a departure
            </Button>
          )}
        </>
      }
    >
      <Answer of={departures}>
        {(held) =>
          held.length > 0 ? (
            <Stack gap={40}>
              {held.map((departure) => (
                <DepartureView key={departure.id} departure={departure} />
              ))}
            </Stack>
          ) : (
            <EmptyState title="Nobody is leaving">
              <CitedText>
                When anyone leaves, or changes phone, a final review is made and the record is
                handed over (¶23, ¶27). Begin a departure as soon as it is known: the pack can be
                made more than once.
              </CitedText>
            </EmptyState>
          )
        }
      </Answer>
      <BeginDeparture opened={beginning} onClose={() => setBeginning(false)} />
      <CheckPack opened={checking} onClose={() => setChecking(false)} />
    </Page>
  );
}
