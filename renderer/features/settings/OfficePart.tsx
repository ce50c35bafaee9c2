import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Banner } from '#shared/words/classification.ts';
import type { Office } from '#shared/words/office.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ErrorSummary, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { Saved } from './Saved.tsx';
import type { Managed } from './SettingsPage.tsx';

const SET = 'Set by your department.';

/** The private office itself. */
export function OfficePart({ managed }: { readonly managed: Managed }) {
  const office = useRead('office', 'get', {});
  return <Answer of={office}>{(held) => <OfficeForm office={held} managed={managed} />}</Answer>;
}

const problemsOf = ({ department, name }: Office): readonly FieldProblem[] => [
  ...(department.trim() === ''
    ? [{ field: 'office-department', says: 'Say which department' }]
    : []),
  ...(name.trim() === '' ? [{ field: 'office-name', says: 'Give the office a name' }] : []),
];

function OfficeForm({ office, managed }: { readonly office: Office; readonly managed: Managed }) {
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
        <TextInput
          id="office-department"
          label="Department"
          description={managed.department === null ? undefined : SET}
          readOnly={managed.department !== null || !mayRecord}
          value={draft.department}
          error={problemAt(problems, 'office-department')}
          onChange={({ currentTarget }) => set({ department: currentTarget.value })}
        />
        <TextInput
          id="office-name"
          label="Private office"
          description={managed.office === null ? undefined : SET}
          readOnly={managed.office !== null || !mayRecord}
          value={draft.name}
          error={problemAt(problems, 'office-name')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label="Records lead"
          description={managed.recordsLead === null ? undefined : SET}
          readOnly={managed.recordsLead !== null || !mayRecord}
          value={draft.recordsLead}
          onChange={({ currentTarget }) => set({ recordsLead: currentTarget.value })}
        />
        <Radio.Group
          label="Highest marking this laptop may hold"
          description={managed.ceiling === null ? undefined : SET}
          readOnly={managed.ceiling !== null || !mayRecord}
          value={draft.ceiling}
          onChange={(ceiling) => set({ ceiling: ceiling as Banner })}
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
