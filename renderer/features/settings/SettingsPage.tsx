import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ShellClient } from '#shared/contract/shell.ts';
import { SETTINGS_PARTS, type SettingsPart } from '#renderer/app/screen.ts';
import { useServices } from '#renderer/app/services.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Parts } from '#renderer/ui/Parts.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { AppearancePart } from './AppearancePart.tsx';
import { CopyPart } from './CopyPart.tsx';
import { HealthPart } from './HealthPart.tsx';
import { ManagedPart } from './ManagedPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import { OfficePart } from './OfficePart.tsx';
import { RecoveryPart } from './RecoveryPart.tsx';
import { SecurityPart } from './SecurityPart.tsx';

type About = Extract<Awaited<ReturnType<ShellClient['shell']['about']>>, { ok: true }>['value'];
/** What the department has set on this laptop. */
export type Managed = About['managed'];

const LABELS: Readonly<Record<SettingsPart, string>> = {
  office: 'Office',
  members: 'Members',
  security: 'Security',
  recovery: 'Recovery',
  copy: 'Copy off the laptop',
  health: 'Health report',
  appearance: 'Appearance',
  managed: 'Set by the department',
};
const PARTS = SETTINGS_PARTS.map((id) => ({ id, label: LABELS[id] }));

const partOf = (part: SettingsPart, managed: Managed): ReactNode => {
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
    case 'health':
      return <HealthPart />;
    case 'appearance':
      return <AppearancePart />;
    case 'managed':
      return <ManagedPart managed={managed} />;
  }
};

/** The office, who signs in, how the vault is opened and copied, how the window looks. */
export function SettingsPage({ part: given }: { readonly part: SettingsPart | null }) {
  const { shell } = useServices();
  const [asked, setAsked] = useState(given);
  const [kept, setKept] = useRemembered<string>('settings:part', 'office');
  const about = useQuery({ queryKey: ['shell', 'about'], queryFn: () => shell.shell.about({}) });
  const part = asked ?? SETTINGS_PARTS.find((id) => id === kept) ?? 'office';
  const choose = (chosen: string): void => {
    setAsked(null);
    setKept(chosen);
  };
  return (
    <Page
      title="Settings"
      parts={<Parts label="Settings" parts={PARTS} current={part} onChoose={choose} />}
    >
      <Answer of={about}>{({ managed }) => partOf(part, managed)}</Answer>
    </Page>
  );
}
