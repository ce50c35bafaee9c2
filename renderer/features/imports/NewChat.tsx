import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Radio,
  Select,
  Stack,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import type { Chat, ChatKind, Sight } from '#shared/words/chat.ts';
import type { Channel } from '#shared/words/office.ts';
import { ErrorSummary } from '#renderer/ui/ErrorSummary.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import {
  chatOf,
  KIND_SAYS,
  nameFromFile,
  newChatProblems,
  SIGHT_WORDS,
  type NewChatForm,
} from './new-chat.ts';

interface NewChatProps {
  readonly fileName: string;
  readonly onMade: (chat: Chat) => void;
  readonly onCancel?: () => void;
}

const fieldId = (field: string): string => `new-chat-${field}`;
const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/** The kinds of channel, and which of them an export most likely comes from. */
const useCarriers = () => {
  const channels = useRead('channels', 'list', {});
  const held = channels.data?.ok ? channels.data.value : [];
  return { channels: held, usual: held.find(({ name }) => name === 'WhatsApp')?.id ?? null };
};

interface CarrierProps {
  readonly form: NewChatForm;
  readonly set: (part: Partial<NewChatForm>) => void;
  readonly channels: readonly Channel[];
  readonly error: string | undefined;
}

function Carrier({ form, set, channels, error }: CarrierProps) {
  const devices = useRead('devices', 'list', {});
  return (
    <Group gap={16} grow align="flex-start">
      <Select
        id={fieldId('channel')}
        label="Channel"
        data={named(channels)}
        value={form.channel}
        error={error}
        onChange={(channel) => set({ channel })}
      />
      <Select
        label="Device"
        placeholder="Not known yet"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the device' }}
        data={devices.data?.ok ? named(devices.data.value) : []}
        value={form.device}
        onChange={(device) => set({ device })}
      />
      <NumberInput
        label="Timer, in hours"
        placeholder="No timer"
        min={1}
        max={24 * 400}
        allowDecimal={false}
        value={form.timerHours ?? ''}
        onChange={(hours) => set({ timerHours: typeof hours === 'number' ? hours : null })}
      />
    </Group>
  );
}

/** A chat that the office does not have yet. Official or mixed is asked in words and never guessed. */
export function NewChat({ fileName, onMade, onCancel }: NewChatProps) {
  const tenure = useTenure();
  const name = useFocusOnShow<HTMLInputElement>();
  const add = useAct('chats', 'add');
  const [tried, setTried] = useState(false);
  // Until someone types a name, it is the one that the file goes by, whenever that is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [form, setForm] = useState<NewChatForm>({
    name: '',
    channel: null,
    kind: null,
    group: true,
    sight: null,
    timerHours: null,
    device: null,
    sensitive: false,
  });
  const set = (part: Partial<NewChatForm>) => setForm({ ...form, ...part });
  const held = useCarriers();
  const filled = {
    ...form,
    name: typed ?? nameFromFile(fileName),
    channel: form.channel ?? held.usual,
  };
  const problems = tried ? newChatProblems(filled) : [];
  const problem = (field: keyof NewChatForm) => problems.find((each) => each.field === field)?.says;
  const make = () => {
    setTried(true);
    const chat = chatOf(filled, tenure.principal);
    if (chat) add.mutate(chat, { onSuccess: (made) => made.ok && onMade(made.value) });
  };
  return (
    <Fieldset legend="A new chat">
      <Stack gap={16} mt={8}>
        <ErrorSummary
          problems={problems.map(({ field, says }) => ({ field: fieldId(field), says }))}
        />
        {add.data?.ok === false && <FailureNote failure={add.data.error} />}
        <TextInput
          ref={name}
          id={fieldId('name')}
          label="Name"
          value={filled.name}
          error={problem('name')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Radio.Group
          id={fieldId('kind')}
          label="What it is for"
          value={form.kind}
          error={problem('kind')}
          onChange={(kind) => set({ kind: kind as ChatKind })}
        >
          <Stack gap={8} mt={4}>
            {(['official', 'mixed'] as const).map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={KIND_SAYS[kind].label}
                description={KIND_SAYS[kind].says}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          id={fieldId('sight')}
          label="How the office gets to see it"
          value={form.sight}
          error={problem('sight')}
          onChange={(sight) => set({ sight: sight as Sight })}
        >
          <Stack gap={6} mt={4}>
            {(Object.keys(SIGHT_WORDS) as Sight[]).map((sight) => (
              <Radio key={sight} value={sight} label={SIGHT_WORDS[sight]} />
            ))}
          </Stack>
        </Radio.Group>
        <Carrier form={filled} set={set} channels={held.channels} error={problem('channel')} />
        <Checkbox
          label="A group"
          checked={form.group}
          onChange={({ currentTarget }) => set({ group: currentTarget.checked })}
        />
        <Checkbox
          label="Entries from it are OFFICIAL-SENSITIVE unless someone says otherwise"
          checked={form.sensitive}
          onChange={({ currentTarget }) => set({ sensitive: currentTarget.checked })}
        />
        <Group gap={8}>
          <Button loading={add.isPending} onClick={make}>
            Make the chat
          </Button>
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}
