import { Select, Textarea, TextInput } from '@mantine/core';
import { dayOf, longDay } from '#shared/dates.ts';
import type { Person } from '#shared/words/person.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import type { Day } from '#shared/words/time.ts';
import { useServices } from '#renderer/app/services.ts';
import { needed, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import { readDayField } from '#shared/read-day.ts';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface TenureFormProps {
  readonly tenure: Tenure | null;
  readonly people: readonly Person[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

interface TenureDraft {
  readonly principal: string | null;
  readonly post: string;
  readonly from: string;
  readonly to: string;
  readonly elsewhere: string;
}

const FIELDS = {
  principal: 'tenure-principal',
  post: 'tenure-post',
  from: 'tenure-from',
  to: 'tenure-to',
} as const;

const dayProblem = (field: string, text: string, today: Day): readonly FieldProblem[] => {
  const read = readDayField(text, today);
  return read.ok ? [] : [{ field, says: read.why }];
};

const mustRead = (text: string, today: Day): Day => {
  const read = readDayField(text, today);
  if (!read.ok) throw new Error('asked before the day was read');
  return read.day;
};

const problemsOn =
  (today: Day) =>
  (draft: TenureDraft): readonly FieldProblem[] => [
    ...needed(FIELDS.principal, draft.principal ?? '', 'Say whom the office serves'),
    ...needed(FIELDS.post, draft.post, 'Say which post they hold'),
    ...dayProblem(FIELDS.from, draft.from, today),
    ...(draft.to.trim() === '' ? [] : dayProblem(FIELDS.to, draft.to, today)),
  ];

const draftOf = (tenure: Tenure | null): TenureDraft => ({
  principal: tenure?.principal ?? null,
  post: tenure?.post ?? '',
  from: tenure ? longDay(tenure.from) : '',
  to: tenure?.to ? longDay(tenure.to) : '',
  elsewhere: tenure?.elsewhere ?? '',
});

/** One principal in one post, from – to. */
export function TenureForm({ tenure, people, onSaved, onCancel }: TenureFormProps) {
  const { api, now } = useServices();
  const today = dayOf(now());
  const form = useRegisterForm<TenureDraft>({
    form: `register:tenure:${tenure?.id ?? 'new'}`,
    initial: draftOf(tenure),
    problemsOf: problemsOn(today),
    save: ({ principal, post, from, to, elsewhere }) => {
      const details = {
        principal: principal ?? '',
        post,
        from: mustRead(from, today),
        to: to.trim() === '' ? null : mustRead(to, today),
        elsewhere,
      };
      return tenure === null
        ? api.tenures.begin(details)
        : api.tenures.amend({ id: tenure.id, details });
    },
    onSaved,
    onCancel,
  });
  const { draft, set, problems } = form;
  return (
    <RegisterForm
      act={tenure === null ? 'Begin the tenure' : 'Save the change'}
      problems={problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={form.cancel}
    >
      <Select
        id={FIELDS.principal}
        label="Principal"
        description="Someone new is added under People first."
        searchable
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.principal}
        error={problemAt(problems, FIELDS.principal)}
        onChange={(principal) => set({ principal })}
      />
      <TextInput
        id={FIELDS.post}
        label="Post"
        value={draft.post}
        error={problemAt(problems, FIELDS.post)}
        onChange={({ currentTarget }) => set({ post: currentTarget.value })}
      />
      <TextInput
        id={FIELDS.from}
        label="From"
        description="For example: 6 July 2026"
        value={draft.from}
        error={problemAt(problems, FIELDS.from)}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        id={FIELDS.to}
        label="To"
        description="Empty while it lasts."
        value={draft.to}
        error={problemAt(problems, FIELDS.to)}
        onChange={({ currentTarget }) => set({ to: currentTarget.value })}
      />
      <Textarea
        label="Where the papers are that Daybook does not hold"
        description={`Boxes, submissions, diary, hard copy. ${INQUIRY}`}
        value={draft.elsewhere}
        onChange={({ currentTarget }) => set({ elsewhere: currentTarget.value })}
      />
    </RegisterForm>
  );
}
