import { Button, Radio, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Office } from '#shared/words/office.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ErrorSummary, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { BY_DEPARTMENT, ManagedInput } from '#renderer/ui/ManagedInput.tsx';
import { Saved } from './Saved.tsx';
import type { Managed } from './SettingsPage.tsx';

/** The private office itself. */
export function OfficePart({ managed }: { readonly managed: Managed }) {
  const office = useRead('office', 'get', {});
  return <Answer of={office}>{(held) => <OfficeForm office={held} managed={managed} />}</Answer>;
}

const FIELDS = {
  department: 'office-department',
  name: 'office-name',
  lead: 'office-lead',
} as const;

const problemsOf = ({ department, name }: Office): readonly FieldProblem[] => [
  ...(department.trim() === ''
    ? [{ field: FIELDS.department, says: 'Say which department this is' }]
    : []),
  ...(name.trim() === '' ? [{ field: FIELDS.name, says: 'Give the private office a name' }] : []),
];

interface OfficeFormProps {
  readonly office: Office;
  readonly managed: Managed;
}

function OfficeForm({ office, managed }: OfficeFormProps) {
  const [draft, setDraft] = useState(office);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = useAct('office', 'change');
  const announce = useAnnounce();
  const mayRecord = useMayRecord();
  const set = (part: Partial<Office>): void => {
    change.reset();
    setDraft({ ...draft, ...part });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (found.length > 0) return;
    change.mutate(draft, { onSuccess: (done) => done.ok && announce('The office was saved.') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16} maw={480}>
        <ErrorSummary problems={problems} />
        <ManagedInput
          id={FIELDS.department}
          label="Department"
          managed={managed.department}
          readOnly={!mayRecord}
          value={draft.department}
          error={problemAt(problems, FIELDS.department)}
          onChange={(department) => set({ department })}
        />
        <ManagedInput
          id={FIELDS.name}
          label="Private office"
          managed={managed.office}
          readOnly={!mayRecord}
          value={draft.name}
          error={problemAt(problems, FIELDS.name)}
          onChange={(name) => set({ name })}
        />
        <ManagedInput
          id={FIELDS.lead}
          label="Records lead"
          managed={managed.recordsLead}
          readOnly={!mayRecord}
          value={draft.recordsLead}
          error={problemAt(problems, FIELDS.lead)}
          onChange={(recordsLead) => set({ recordsLead })}
        />
        <Radio.Group
          label="Highest marking this laptop may hold"
          description={managed.ceiling === null ? undefined : BY_DEPARTMENT}
          readOnly={managed.ceiling !== null || !mayRecord}
          value={draft.ceiling}
          onChange={(ceiling) => set({ ceiling })}
        >
          <Stack gap={8} mt={8}>
            <Radio value="OFFICIAL" label="OFFICIAL" />
            <Radio value="OFFICIAL-SENSITIVE" label="OFFICIAL-SENSITIVE" />
          </Stack>
        </Radio.Group>
        <FailedNote of={change.data} />
        {mayRecord && (
          <div>
            <Button type="submit" variant="filled" loading={change.isPending}>
              Save the office
            </Button>
            <Saved shown={change.data?.ok === true}>Saved</Saved>
          </div>
        )}
      </Stack>
    </form>
  );
}
