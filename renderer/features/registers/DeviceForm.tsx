import { Radio, Select, Stack, TextInput } from '@mantine/core';
import type { Device, DeviceState } from '#shared/words/device.ts';
import type { Person } from '#shared/words/person.ts';
import { useServices } from '#renderer/app/services.ts';
import { needed, problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { choicesOf } from '#renderer/ui/choices.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';
import { DEVICE_SAYS } from './device-words.ts';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface DeviceFormProps {
  readonly device: Device | null;
  readonly people: readonly Person[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

interface DeviceDraft {
  readonly name: string;
  readonly holder: string | null;
  readonly state: DeviceState | null;
}

const FIELDS = { name: 'device-name', holder: 'device-holder', state: 'device-state' } as const;

const detailsOf = ({ name, holder, state }: DeviceDraft) => {
  if (holder === null || state === null) throw new Error('asked before it was whole');
  return { name, holder, state };
};

/** A phone, tablet or computer: who holds it, and how it is owned and managed (¶15–17). */
export function DeviceForm({ device, people, onSaved, onCancel }: DeviceFormProps) {
  const { api } = useServices();
  const form = useRegisterForm<DeviceDraft>({
    form: `register:device:${device?.id ?? 'new'}`,
    initial: device ?? { name: '', holder: null, state: null },
    problemsOf: ({ name, holder, state }) => [
      ...needed(FIELDS.name, name, 'Give the device a name'),
      ...needed(FIELDS.holder, holder ?? '', 'Say who holds it'),
      ...needed(FIELDS.state, state ?? '', 'Say how it is owned and managed'),
    ],
    save: (draft) =>
      device === null
        ? api.devices.add(detailsOf(draft))
        : api.devices.amend({ id: device.id, details: detailsOf(draft) }),
    onSaved,
    onCancel,
  });
  const { draft, set, problems } = form;
  return (
    <RegisterForm
      act={device === null ? 'Add the device' : 'Save the change'}
      problems={problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={form.cancel}
    >
      <TextInput
        id={FIELDS.name}
        label="Name"
        description="For example: Minister’s own iPhone"
        value={draft.name}
        error={problemAt(problems, FIELDS.name)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Select
        id={FIELDS.holder}
        label="Held by"
        searchable
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.holder}
        error={problemAt(problems, FIELDS.holder)}
        onChange={(holder) => set({ holder })}
      />
      <Radio.Group
        label="Owned and managed"
        description="What may be said on it depends on this (¶9, ¶10)."
        value={draft.state}
        error={problemAt(problems, FIELDS.state)}
        onChange={(state) => set({ state })}
      >
        <Stack gap={12} mt={8}>
          {choicesOf(DEVICE_WORDS).map(({ value, label }, place) => (
            <Radio
              key={value}
              {...(place === 0 && { id: FIELDS.state })}
              value={value}
              label={label}
              description={DEVICE_SAYS[value]}
            />
          ))}
        </Stack>
      </Radio.Group>
    </RegisterForm>
  );
}
