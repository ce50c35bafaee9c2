import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useMayRecord, useOffice } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { counted } from '#shared/plural.ts';
import { longDay } from '#shared/dates.ts';
import type { Entry } from '#shared/words/entry.ts';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { FilingForm } from './FilingForm.tsx';

interface FilingDialogProps {
  readonly entries: readonly Pick<Entry, 'id' | 'reference' | 'title'>[];
  readonly hasEvidence: boolean;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onFiled?: () => void;
}

/** Asks for the reference on the government system, for one entry or for several filed together. */
export function FilingDialog(props: FilingDialogProps) {
  const { entries, hasEvidence, opened, onClose, onFiled } = props;
  const { open } = useOffice();
  const now = useNow();
  const announce = useAnnounce();
  const file = useAct('filings', 'file');
  return (
    <Modal opened={opened} onClose={onClose} title="Where it is filed" size={520}>
      <FilingForm
        entries={entries}
        hasEvidence={hasEvidence}
        filedBy={open.member.name}
        now={now}
        busy={file.isPending}
        failure={file.data?.ok === false ? file.data.error : null}
        onCancel={onClose}
        onFile={(filing, forget) =>
          file.mutate(filing, {
            onSuccess: (filed) => {
              if (!filed.ok) return;
              forget();
              announce(
                `${counted(entries.length, 'entry', 'entries')} filed as ${filed.value.reference}.`,
              );
              onFiled?.();
              onClose();
            },
          })
        }
      />
    </Modal>
  );
}

/** Where an entry is filed, and the way to say so. */
export function FilingList({ entry }: { readonly entry: Entry }) {
  const [asking, setAsking] = useState(false);
  const mayRecord = useMayRecord();
  return (
    <Stack gap={8}>
      {entry.filings.map(({ id, reference, system, filedOn, filedBy, evidenceIncluded }) => (
        <Text key={id} size="sm">
          <Text span inherit c="var(--daybook-proven)" fw={600}>
            Filed
          </Text>{' '}
          {reference}
          {system !== '' && ` in ${system}`}, {longDay(filedOn)}, by {filedBy}
          {!evidenceIncluded && '; the evidence was not filed with it'}
        </Text>
      ))}
      {entry.filings.length === 0 && (
        <Text size="sm" c="dimmed">
          <CitedText>
            Not filed yet. The government system is the record; the vault is a staging place (¶19).
          </CitedText>
        </Text>
      )}
      {mayRecord && (
        <Group>
          <Button {...(entry.open && { variant: 'filled' })} onClick={() => setAsking(true)}>
            {entry.filings.length === 0 ? 'File' : 'File again'}
          </Button>
        </Group>
      )}
      <FilingDialog
        entries={[entry]}
        hasEvidence={entry.evidence.length > 0}
        opened={asking}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
