import { Autocomplete, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { LONDON } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { IncidentStub } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { Note } from '#renderer/ui/Note.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { fromWhere } from './quick/from-where.ts';
import { parseWhen } from './when.ts';
import { WhenInput } from './WhenInput.tsx';

interface SecretStopProps {
  readonly chats: readonly Chat[];
  readonly now: Instant;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onRecord: (stub: IncidentStub) => void;
  readonly onBack: () => void;
}

/** What to do, before anything else. */
function StopNote() {
  return (
    <Note kind="danger" sign="Stop" title="Do not forward, screenshot or wipe." live="alert">
      <p>
        <strong>Call departmental security.</strong>
      </p>
      <p>
        <CitedText>
          SECRET and TOP SECRET must not be on these channels (¶11), and Daybook does not hold them.
          Nothing that was typed here is kept.
        </CitedText>
      </p>
    </Note>
  );
}

/**
 * What Daybook says when something is marked above OFFICIAL, and the stub that records that it
 * happened: when and where, whom security was told through. There is no field for what it said.
 */
export function SecretStop({ chats, now, busy, failure, onRecord, onBack }: SecretStopProps) {
  const [met, setMet] = useState('');
  const [where, setWhere] = useState('');
  const [told, setTold] = useState<'yes' | 'not-yet'>('not-yet');
  const [toldAt, setToldAt] = useState('');
  const [whom, setWhom] = useState('');
  const [wrong, setWrong] = useState<{ readonly met?: string; readonly toldAt?: string }>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = parseWhen(met, { now, zone: LONDON });
    const security = parseWhen(toldAt, { now, zone: LONDON });
    const asked = told === 'yes';
    setWrong({
      ...(!at.ok && { met: at.why }),
      ...(asked && !security.ok && { toldAt: security.why }),
    });
    if (!at.ok) return;
    if (!asked)
      onRecord({ at: at.at, ...chatOnly(where, chats), toldSecurityAt: null, toldWhom: '' });
    else if (security.ok) {
      onRecord({
        at: at.at,
        ...chatOnly(where, chats),
        toldSecurityAt: security.at,
        toldWhom: whom,
      });
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <StopNote />
        {failure && <FailureNote failure={failure} />}
        <Text size="sm">
          Record that it happened. <strong>Write nothing of what it said.</strong>
        </Text>
        <WhenInput
          label="When it was met"
          data-autofocus
          value={met}
          zone={LONDON}
          now={now}
          error={wrong.met}
          onChange={setMet}
        />
        <Autocomplete
          label="In which chat"
          placeholder="Not in one of the office’s chats"
          data={[...new Set(chats.map(({ name }) => name))]}
          value={where}
          onChange={setWhere}
        />
        <Radio.Group label="Has departmental security been told?" value={told} onChange={setTold}>
          <Group gap={16} mt={8}>
            <Radio value="yes" label="Yes" />
            <Radio value="not-yet" label="Not yet" />
          </Group>
        </Radio.Group>
        {told === 'yes' && (
          <>
            <WhenInput
              label="Told when"
              value={toldAt}
              zone={LONDON}
              now={now}
              error={wrong.toldAt}
              onChange={setToldAt}
            />
            <TextInput
              label="Told whom"
              value={whom}
              onChange={({ currentTarget }) => setWhom(currentTarget.value)}
            />
          </>
        )}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            Record the incident
          </Button>
          <Button onClick={onBack}>It is not marked so</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A stub names a chat of the office or none: a free text could carry what it must not. */
const chatOnly = (where: string, chats: readonly Chat[]): Pick<IncidentStub, 'chat'> => ({
  chat: fromWhere(where, chats).chat,
});
