import { Checkbox, MultiSelect, Radio, Select, Stack, TextInput } from '@mantine/core';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';
import type { Channel, Device, Person } from '#shared/words/office.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useServices } from '#renderer/app/services.ts';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import {
  CHAT_FIELDS,
  chatDetails,
  chatDraft,
  chatProblems,
  FREQUENCIES,
  TIMERS,
  type ChatDraft,
} from './chat-draft.ts';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface ChatFormProps {
  readonly chat: Chat | null;
  readonly channels: readonly Channel[];
  readonly devices: readonly Device[];
  readonly people: readonly Person[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  value: id,
  label: name,
});

/** What a chat is, how the office sees it, and how often it is looked at. */
export function ChatForm({ chat, channels, devices, people, onSaved, onCancel }: ChatFormProps) {
  const { api } = useServices();
  const { principal } = useTenure();
  const form = useRegisterForm<ChatDraft>({
    initial: chatDraft(chat),
    problemsOf: chatProblems,
    save: (draft) => {
      const details = chatDetails(draft, chat?.principal ?? principal, chat);
      return chat === null ? api.chats.add(details) : api.chats.amend({ id: chat.id, details });
    },
    onSaved,
  });
  const { draft, set, problems } = form;
  return (
    <RegisterForm
      act={chat === null ? 'Add the chat' : 'Save the change'}
      problems={problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <TextInput
        id={CHAT_FIELDS.name}
        label="Name of the chat"
        description="As the phone shows it."
        value={draft.name}
        error={problemAt(problems, CHAT_FIELDS.name)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Select
        id={CHAT_FIELDS.channel}
        label="Channel"
        data={channels.map(option)}
        value={draft.channel}
        error={problemAt(problems, CHAT_FIELDS.channel)}
        onChange={(channel) => set({ channel })}
      />
      <KindField draft={draft} set={set} error={problemAt(problems, CHAT_FIELDS.kind)} />
      <SightFields draft={draft} set={set} error={problemAt(problems, CHAT_FIELDS.hours)} />
      <Select
        label="Look at it"
        description="How often the office agreed to look (¶23)."
        data={FREQUENCIES}
        value={draft.lookEveryDays}
        onChange={(days) => days !== null && set({ lookEveryDays: days })}
      />
      <Select
        label="Device"
        description="Whose phone or tablet the chat is on. It can wait."
        clearable
        allowDeselect
        data={devices.map(option)}
        value={draft.device}
        onChange={(device) => set({ device })}
      />
      <MultiSelect
        label="People in it"
        description="They can wait: an import brings their names."
        searchable
        data={people.map(option)}
        value={[...draft.members]}
        onChange={(members) => set({ members })}
      />
      <Checkbox
        label="Entries from it are OFFICIAL-SENSITIVE unless someone says otherwise"
        checked={draft.sensitive}
        onChange={({ currentTarget }) => set({ sensitive: currentTarget.checked })}
      />
    </RegisterForm>
  );
}

interface PartProps {
  readonly draft: ChatDraft;
  readonly set: (change: Partial<ChatDraft>) => void;
  readonly error: string | undefined;
}

function KindField({ draft, set, error }: PartProps) {
  return (
    <Radio.Group
      label="What is it for?"
      value={draft.kind ?? ''}
      error={error}
      onChange={(kind) => set({ kind: kind as ChatDetails['kind'] })}
    >
      <Stack gap={12} mt={8}>
        <Radio
          id={CHAT_FIELDS.kind}
          value="official"
          label="Official: it was made for government business"
          description="An export comes in whole and is sorted afterwards."
        />
        <Radio
          value="mixed"
          label="Mixed: government business turns up among other things"
          description="Lines are selected first, in memory. Nothing else is ever written (¶18, ¶35)."
        />
      </Stack>
    </Radio.Group>
  );
}

function SightFields({ draft, set, error }: PartProps) {
  return (
    <>
      <Radio.Group
        label="How the office sees it"
        value={draft.sight}
        onChange={(sight) => set({ sight: sight as ChatDetails['sight'] })}
      >
        <Stack gap={8} mt={8}>
          <Radio value="in-the-group" label="We are in the group" />
          <Radio value="forwarded" label="Messages are forwarded to us" />
          <Radio value="phone-handed-over" label="The phone is handed to us" />
          <Radio value="told" label="We are told" />
        </Stack>
      </Radio.Group>
      <Checkbox
        label="It can be exported"
        checked={draft.exportPossible}
        onChange={({ currentTarget }) => set({ exportPossible: currentTarget.checked })}
      />
      <Checkbox
        label="It is a group"
        checked={draft.group}
        onChange={({ currentTarget }) => set({ group: currentTarget.checked })}
      />
      <Select
        label="Disappearing messages"
        description="A timer decides what is lost first (¶24)."
        data={TIMERS}
        value={draft.timer}
        onChange={(timer) => timer !== null && set({ timer })}
      />
      {draft.timer === 'other' && (
        <TextInput
          id={CHAT_FIELDS.hours}
          label="Timer in hours"
          w={160}
          inputMode="numeric"
          value={draft.otherHours}
          error={error}
          onChange={({ currentTarget }) => set({ otherHours: currentTarget.value })}
        />
      )}
    </>
  );
}
