import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ShellClient } from '#shared/contract/shell.ts';
import { useServices } from '#renderer/app/services.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Parts } from '#renderer/ui/Parts.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { AppearancePart } from './AppearancePart.tsx';
import { CopyPart } from './CopyPart.tsx';
import { ManagedPart } from './ManagedPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import { OfficePart } from './OfficePart.tsx';
import { RecoveryPart } from './RecoveryPart.tsx';
import { SecurityPart } from './SecurityPart.tsx';

type About = Extract<Awaited<ReturnType<ShellClient['shell']['about']>>, { ok: true }>['value'];
/** What the department has set on this laptop. */
export type Managed = About['managed'];

const PARTS = [
  { id: 'office', label: 'Office' },
  { id: 'members', label: 'Members' },
  { id: 'security', label: 'Security' },
  { id: 'recovery', label: 'Recovery' },
  { id: 'copy', label: 'Copy off the laptop' },
  { id: 'appearance', label: 'Appearance' },
  { id: 'managed', label: 'Set by the department' },
] as const;
type Part = (typeof PARTS)[number]['id'];

const partOf = (part: Part, managed: Managed): ReactNode => {
  switch (part) {
    case 'office':
      return <OfficePart managed={managed} />;
    case 'members':
      return <MembersPart />;
    case 'security':
      return <SecurityPart managed={managed} />;
    case 'recovery':
      return <RecoveryPart />;
    case 'copy':
      return <CopyPart />;
    case 'appearance':
      return <AppearancePart />;
    case 'managed':
      return <ManagedPart managed={managed} />;
  }
};

/** The office, who signs in, how the vault is opened and copied, how the window looks. */
export function SettingsPage() {
  const { shell } = useServices();
  const [kept, setKept] = useRemembered<string>('settings:part', 'office');
  const about = useQuery({ queryKey: ['shell', 'about'], queryFn: () => shell.shell.about({}) });
  const part: Part = PARTS.find(({ id }) => id === kept)?.id ?? 'office';
  return (
    <Page
      title="Settings"
      parts={<Parts label="Settings" parts={PARTS} current={part} onChoose={setKept} />}
    >
      <Answer of={about}>{({ managed }) => partOf(part, managed)}</Answer>
    </Page>
  );
}
