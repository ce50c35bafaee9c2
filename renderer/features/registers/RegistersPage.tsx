import { Button } from '@mantine/core';
import type { Id } from '#shared/words/id.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import type { Register } from '#renderer/app/screen.ts';
import { DetailPanel } from '#renderer/ui/DetailPanel.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Parts } from '#renderer/ui/Parts.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { ChannelForm } from './ChannelForm.tsx';
import { ChatForm } from './ChatForm.tsx';
import { DeviceForm } from './DeviceForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import { useRegistersData, type RegistersData } from './registers-data.ts';
import { TenureForm } from './TenureForm.tsx';

interface RegistersPageProps {
  readonly register: Register;
  readonly edit: Id | 'new' | null;
}

interface RegisterWords {
  readonly label: string;
  readonly add: string;
  /** What stands over the form of one that is there. */
  readonly one: string;
  readonly empty: string;
  readonly why: string;
}

const WORDS: Readonly<Record<Register, RegisterWords>> = {
  people: {
    label: 'People',
    add: 'Add a person',
    one: 'Person',
    empty: 'The people who appear will be here',
    why: 'Who they are tells a stranger who decided and who was told (¶22).',
  },
  devices: {
    label: 'Devices',
    add: 'Add a device',
    one: 'Device',
    empty: 'The phones, tablets and computers will be here',
    why: 'How a device is owned and managed decides what may be said on it (¶9, ¶10).',
  },
  chats: {
    label: 'Chats',
    add: 'Add a chat',
    one: 'Chat',
    empty: 'The chats that the office looks at will be here',
    why: 'Each says how the office sees it, how often it is looked at, and what its timer may lose (¶23, ¶24).',
  },
  channels: {
    label: 'Channels',
    add: 'Add a channel',
    one: 'Channel',
    empty: 'The kinds of channel will be here',
    why: 'Any way to communicate that is not a government system counts (¶13).',
  },
  tenures: {
    label: 'Tenures',
    add: 'Begin a tenure',
    one: 'Tenure',
    empty: 'The tenures will be here',
    why: 'Everything belongs to one principal in one post.',
  },
};

const REGISTERS = Object.keys(WORDS) as readonly Register[];

/** People, devices, chats, channels and tenures: what entries take their context from. */
export function RegistersPage({ register, edit }: RegistersPageProps) {
  const { go, replace, back, previous } = useNavigation();
  const mayRecord = useMayRecord();
  const data = useRegistersData();
  const words = WORDS[register];
  // Who came from another screen to add something goes back there with it.
  const close = (): void => {
    if (previous !== null && previous.name !== 'registers') back();
    else replace({ name: 'registers', register, edit: null });
  };
  const open = (id: Id | 'new'): void => replace({ name: 'registers', register, edit: id });
  const isEmpty = data.ready && data[register].length === 0;

  return (
    <Page
      title="Registers"
      flush
      parts={
        <Parts
          label="Registers"
          parts={REGISTERS.map((id) => ({ id, label: WORDS[id].label }))}
          current={register}
          onChoose={(one) => go({ name: 'registers', register: one, edit: null })}
        />
      }
      actions={
        mayRecord && (
          <Button variant="filled" onClick={() => open('new')}>
            {words.add}
          </Button>
        )
      }
      panel={
        edit !== null &&
        data.ready && (
          <DetailPanel
            key={`${register} ${edit}`}
            title={edit === 'new' ? words.add : words.one}
            place="registers"
            onClose={close}
          >
            <RegisterEdit register={register} edit={edit} data={data} onClose={close} />
          </DetailPanel>
        )
      }
    >
      {isEmpty ? (
        <EmptyState title={words.empty}>
          <p>
            <CitedText>{words.why}</CitedText>
          </p>
        </EmptyState>
      ) : (
        <RegisterRows
          register={register}
          data={data}
          current={edit}
          onOpen={mayRecord ? open : null}
        />
      )}
    </Page>
  );
}

interface RegisterEditProps {
  readonly register: Register;
  readonly edit: Id | 'new';
  readonly data: RegistersData;
  readonly onClose: () => void;
}

function RegisterEdit({ register, edit, data, onClose }: RegisterEditProps) {
  const held = <One extends { readonly id: Id }>(all: readonly One[]): One | null =>
    all.find(({ id }) => id === edit) ?? null;
  const done = { onSaved: onClose, onCancel: onClose };
  switch (register) {
    case 'chats':
      return <ChatForm {...data} chat={held(data.chats)} {...done} />;
    case 'people':
      return <PersonForm person={held(data.people)} {...done} />;
    case 'devices':
      return <DeviceForm device={held(data.devices)} people={data.people} {...done} />;
    case 'channels':
      return <ChannelForm {...done} />;
    case 'tenures':
      return <TenureForm tenure={held(data.tenures)} people={data.people} {...done} />;
  }
}
