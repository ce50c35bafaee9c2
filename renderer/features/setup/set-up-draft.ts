import type { appContract } from '#shared/contract/app.ts';
import type { ShellClient } from '#shared/contract/shell.ts';
import type { Banner } from '#shared/words/classification.ts';
import type { MemberRole } from '#shared/words/member.ts';
import type { Day } from '#shared/words/time.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { readDayField } from '#shared/read-day.ts';
import {
  chosenPassphrase,
  NO_PASSPHRASE,
  passphraseProblems,
  type PassphraseChoice,
} from '#renderer/app/passphrase.ts';
import type { z } from 'zod';

export type SetUpInput = z.input<(typeof appContract)['vault']['create']['input']>;
type About = Extract<Awaited<ReturnType<ShellClient['shell']['about']>>, { ok: true }>['value'];
/** What the department has set on this laptop. */
export type Managed = About['managed'];

/** The steps of set-up, in order. */
export const STEPS = ['Office', 'Key', 'First tenure'] as const;

/** How the vault could be recovered; a DEMO vault could not. */
export type RecoveryKind = 'department' | 'sheet' | 'demo';

/** Everything typed during set-up. Nothing of it is kept until the vault is made. */
export interface SetUpDraft {
  readonly department: string;
  readonly office: string;
  readonly ceiling: Banner;
  readonly recordsLead: string;
  readonly memberName: string;
  readonly memberRole: MemberRole;
  readonly passphrase: PassphraseChoice;
  readonly recovery: RecoveryKind;
  readonly recipient: string;
  /** Whether the fingerprint was compared with the department's. */
  readonly compared: boolean;
  readonly principalName: string;
  readonly principalRole: string;
  readonly post: string;
  readonly from: string;
}

/** A set-up at its start, with what the department has set. */
export const startSetUp = (managed: Managed | null): SetUpDraft => ({
  department: managed?.department ?? '',
  office: managed?.office ?? '',
  ceiling: managed?.ceiling ?? 'OFFICIAL-SENSITIVE',
  recordsLead: managed?.recordsLead ?? '',
  memberName: '',
  memberRole: 'private-secretary',
  passphrase: NO_PASSPHRASE,
  recovery: 'department',
  recipient: '',
  compared: false,
  principalName: '',
  principalRole: 'Minister',
  post: '',
  from: '',
});

/** The id of a field on the page. */
export const fieldId = (field: keyof SetUpDraft): string => `setup-${field}`;

const needed = (
  draft: SetUpDraft,
  wanted: Readonly<Partial<Record<keyof SetUpDraft, string>>>,
): readonly FieldProblem[] =>
  Object.entries(wanted).flatMap(([field, says]) => {
    const value = draft[field as keyof SetUpDraft];
    return typeof value === 'string' && value.trim() === ''
      ? [{ field: fieldId(field as keyof SetUpDraft), says }]
      : [];
  });

const recoveryProblems = (draft: SetUpDraft, managed: Managed | null): readonly FieldProblem[] => {
  const pasted = draft.recovery === 'department' && (managed?.recipients.length ?? 0) === 0;
  if (!pasted) return [];
  const missing = needed(draft, { recipient: 'Paste the recipient that your department gave you' });
  if (missing.length > 0) return missing;
  return draft.compared
    ? []
    : [
        {
          field: fieldId('compared'),
          says: 'Compare the fingerprint with your department, then tick that you did',
        },
      ];
};

const fromProblems = (from: string, today: Day): readonly FieldProblem[] => {
  if (from.trim() === '') {
    return [{ field: fieldId('from'), says: 'Say from which day they hold the post' }];
  }
  const read = readDayField(from, today);
  return read.ok ? [] : [{ field: fieldId('from'), says: read.why }];
};

/** What is still wrong with a step, in the order of its fields. */
export const stepProblems = (
  step: number,
  draft: SetUpDraft,
  { managed, today }: { readonly managed: Managed | null; readonly today: Day },
): readonly FieldProblem[] => {
  switch (step) {
    case 0:
      return needed(draft, {
        department: 'Say which department this is',
        office: 'Give the private office a name',
        recordsLead: 'Say who leads on records',
      });
    case 1:
      return [
        ...needed(draft, { memberName: 'Give your own name' }),
        ...passphraseProblems(draft.passphrase),
        ...recoveryProblems(draft, managed),
      ];
    default:
      return [
        ...needed(draft, {
          principalName: 'Say whom the office serves',
          post: 'Say which post they hold',
        }),
        ...fromProblems(draft.from, today),
      ];
  }
};

const recoveryOf = (draft: SetUpDraft, managed: Managed | null): SetUpInput['recovery'] => {
  if (draft.recovery !== 'department') return { kind: draft.recovery };
  const set = managed?.recipients ?? [];
  return { kind: 'department', recipients: set.length > 0 ? set : [draft.recipient] };
};

/** What the vault is made of. To be asked only when no step has a problem. */
export const setUpInput = (
  draft: SetUpDraft,
  { managed, today }: { readonly managed: Managed | null; readonly today: Day },
): SetUpInput => {
  const from = readDayField(draft.from, today);
  if (!from.ok) throw new Error('asked before the day was read');
  return {
    office: {
      department: draft.department,
      name: draft.office,
      ceiling: draft.ceiling,
      recordsLead: draft.recordsLead,
    },
    member: { name: draft.memberName, role: draft.memberRole },
    passphrase: chosenPassphrase(draft.passphrase),
    recovery: recoveryOf(draft, managed),
    tenure: {
      principalName: draft.principalName,
      principalRole: draft.principalRole,
      post: draft.post,
      from: from.day,
      to: null,
      elsewhere: '',
    },
  };
};
