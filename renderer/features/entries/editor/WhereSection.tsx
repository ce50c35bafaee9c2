import { Group, NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import type { EntryDraft } from '../entry-form.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { ChannelReasonField } from './ChannelReasonField.tsx';
import { fromChat, fromDevice } from './choose-where.ts';
import { fieldId, type SectionProps } from './section.ts';

const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

const DEVICE_STATES = [
  ...choicesOf(DEVICE_WORDS),
  { value: 'not-known', label: 'Not known' },
] as const;

/** On which channel, in which chat, on whose device: what ¶9 and ¶10 ask. */
export function WhereSection(props: SectionProps) {
  const { draft, set, problem, registers } = props;
  const take = (fields: Partial<EntryDraft>) => {
    for (const [field, value] of Object.entries(fields)) {
      set(field as keyof EntryDraft, value);
    }
  };
  const choose = (id: string | null) =>
    take(
      fromChat(
        registers.chats.find((chat) => chat.id === id),
        registers,
      ),
    );
  return (
    <Stack gap={16}>
      <Group gap={16} grow align="flex-start">
        <Select
          id={fieldId('chat')}
          label="Chat"
          description="Its channel, device, timer and marking follow"
          data={named(registers.chats)}
          placeholder="None of the chats"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the chat' }}
          value={draft.chat}
          onChange={choose}
        />
        <Select
          id={fieldId('channel')}
          label="Channel"
          description="The kind of messaging (¶13)"
          data={named(registers.channels)}
          placeholder="Not said"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the channel' }}
          value={draft.channel}
          error={problem('channel')}
          onChange={(channel) => set('channel', channel)}
        />
      </Group>
      <Group gap={16} grow>
        <TextInput
          id={fieldId('account')}
          label="Account"
          placeholder="A number, address or handle"
          value={draft.account}
          error={problem('account')}
          onChange={({ currentTarget }) => set('account', currentTarget.value)}
        />
        <NumberInput
          id={fieldId('timerHours')}
          label="Disappearing timer, in hours"
          placeholder="No timer"
          min={1}
          allowDecimal={false}
          value={draft.timerHours ?? ''}
          error={problem('timerHours')}
          onChange={(hours) => set('timerHours', typeof hours === 'number' ? hours : null)}
        />
        <Select
          id={fieldId('device')}
          label="Device"
          data={named(registers.devices)}
          placeholder="Not in the register"
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the device' }}
          value={draft.device}
          onChange={(id) => take(fromDevice(id, registers))}
        />
      </Group>
      <Radio.Group
        id={fieldId('deviceState')}
        label="Whose device it was (¶15–17)"
        value={draft.deviceState ?? 'not-known'}
        onChange={(state) => set('deviceState', state === 'not-known' ? null : state)}
      >
        <Group gap={16} mt={8}>
          {DEVICE_STATES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <ChannelReasonField {...props} />
    </Stack>
  );
}
