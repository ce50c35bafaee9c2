import { Checkbox, TagsInput, TextInput } from '@mantine/core';
import type { Person, PersonDetails } from '#shared/words/person.ts';
import { useServices } from '#renderer/app/services.ts';
import { needed, problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface PersonFormProps {
  readonly person: Person | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const NAME = 'person-name';
const NOBODY: PersonDetails = {
  name: '',
  role: '',
  organisation: '',
  external: false,
  handles: [],
};

/** Anyone who appears: who they are, and under which names and numbers exports show them. */
export function PersonForm({ person, onSaved, onCancel }: PersonFormProps) {
  const { api } = useServices();
  const form = useRegisterForm<PersonDetails>({
    form: `register:person:${person?.id ?? 'new'}`,
    initial: person ?? NOBODY,
    problemsOf: ({ name }) => needed(NAME, name, 'Give their name'),
    save: ({ name, role, organisation, external, handles }) => {
      const details = { name, role, organisation, external, handles };
      return person === null
        ? api.people.add(details)
        : api.people.amend({ id: person.id, details });
    },
    onSaved,
    onCancel,
  });
  const { draft, set } = form;
  return (
    <RegisterForm
      act={person === null ? 'Add the person' : 'Save the change'}
      problems={form.problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={form.cancel}
    >
      <TextInput
        id={NAME}
        label="Name"
        value={draft.name}
        error={problemAt(form.problems, NAME)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label="Role"
        description="For example: Special adviser"
        value={draft.role}
        onChange={({ currentTarget }) => set({ role: currentTarget.value })}
      />
      <TextInput
        label="Organisation"
        value={draft.organisation}
        onChange={({ currentTarget }) => set({ organisation: currentTarget.value })}
      />
      <Checkbox
        label="External: outside government"
        checked={draft.external}
        onChange={({ currentTarget }) => set({ external: currentTarget.checked })}
      />
      <TagsInput
        label="Names and numbers in exports"
        description="As a phone shows them, such as Jo at work or +44 7700 900123. Enter after each."
        value={[...draft.handles]}
        onChange={(handles) => set({ handles })}
      />
    </RegisterForm>
  );
}
