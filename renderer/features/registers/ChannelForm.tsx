import { Select, TextInput } from '@mantine/core';
import type { ChannelDetails } from '#shared/words/channel.ts';
import { useServices } from '#renderer/app/services.ts';
import { needed, problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { KNOWN_CHOICES } from './known-words.ts';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface ChannelFormProps {
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const NAME = 'channel-name';

/** A kind of channel that is not there from the start (¶13). */
export function ChannelForm({ onSaved, onCancel }: ChannelFormProps) {
  const { api } = useServices();
  const form = useRegisterForm<ChannelDetails>({
    form: 'register:channel:new',
    initial: { name: '', endToEndEncrypted: 'not-known', outsideUk: 'not-known' },
    problemsOf: ({ name }) => needed(NAME, name, 'Give the channel a name'),
    save: (draft) => api.channels.add(draft),
    onSaved,
    onCancel,
  });
  const { draft, set, problems } = form;
  return (
    <RegisterForm
      act="Add the channel"
      problems={problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={form.cancel}
    >
      <TextInput
        id={NAME}
        label="Name"
        value={draft.name}
        error={problemAt(problems, NAME)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Select
        label="End-to-end encrypted"
        data={KNOWN_CHOICES}
        value={draft.endToEndEncrypted}
        onChange={(known) => known !== null && set({ endToEndEncrypted: known })}
      />
      <Select
        label="Data held outside the United Kingdom"
        data={KNOWN_CHOICES}
        value={draft.outsideUk}
        onChange={(known) => known !== null && set({ outsideUk: known })}
      />
    </RegisterForm>
  );
}
