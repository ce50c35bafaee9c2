import { Modal } from '@mantine/core';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { IncidentForm } from '../IncidentForm.tsx';
import { newEntryForm } from '../NewEntryPage.tsx';
import { quickForm } from './kept-quick.ts';
import { QuickEntryForm } from './QuickEntryForm.tsx';
import { useQuick } from './use-quick.ts';
import { useRegisters, useRegistersRead } from '../use-registers.ts';

interface QuickEntryProps {
  readonly opened: boolean;
  /** The third field to begin with: the chat it was opened from, by name; else empty. */
  readonly where: string;
  readonly onClose: () => void;
}

/** An entry from anywhere in the window, in twenty seconds: what, when, which chat or from whom. */
export function QuickEntry({ opened, where, onClose }: QuickEntryProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="New entry" size={520}>
      <Asked where={where} onClose={onClose} />
    </Modal>
  );
}

function Asked({ where, onClose }: Omit<QuickEntryProps, 'opened'>) {
  const { go } = useNavigation();
  const announce = useAnnounce();
  const now = useNow();
  const { principal, principalName } = useTenure();
  const { chats, people } = useRegisters();
  // Before they are read, the name of a chat would be taken for that of a person.
  const areRead = useRegistersRead();
  const { fields, setFields, quick, log, handOver, secret, setSecret, ...kept } = useQuick({
    form: quickForm(where, []),
    start: {
      what: '',
      when: '',
      where,
      decidedBy: { person: principal, name: principalName },
      looked: false,
    },
    evidence: [],
    onLogged: ({ reference, id }, looked) => {
      onClose();
      announce(`Logged as ${reference}.${looked ? ' The look at the chat is recorded.' : ''}`);
      go({ name: 'entry', id });
    },
  });
  if (secret) {
    return (
      <IncidentForm
        chats={chats}
        now={now}
        onBack={() => setSecret(false)}
        onRecorded={({ id }) => {
          onClose();
          go({ name: 'entry', id });
        }}
      />
    );
  }
  const inFull = () => {
    onClose();
    go({ name: 'new-entry', chat: null, evidence: [] });
  };
  const more = async () => {
    if (await handOver(newEntryForm(null, []), chats)) inFull();
  };
  return (
    <QuickEntryForm
      fields={fields}
      onChange={setFields}
      chats={chats}
      people={people}
      now={now}
      busy={quick.isPending || !areRead}
      failure={quick.data?.ok === false ? quick.data.error : null}
      asksLook
      onLog={(asked) => void log(asked, chats)}
      restored={kept.restored}
      twoAtOnce={kept.twoAtOnce}
      onStartAfresh={kept.startAfresh}
      onMore={() => void more()}
      onOther={inFull}
      onCancel={() => {
        kept.forget();
        onClose();
      }}
      onSecret={() => setSecret(true)}
    />
  );
}
