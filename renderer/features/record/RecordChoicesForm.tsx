import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#renderer/app/reading.ts';
import type { RecordChoices } from '#shared/words/record.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import type { Day } from '#shared/words/time.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { wholeTenure } from './record-choices.ts';
import { ThemeLead } from './ThemeLead.tsx';

interface RecordChoicesFormProps {
  readonly choices: RecordChoices;
  readonly onChange: (choices: RecordChoices) => void;
  readonly tenure: Tenure;
  readonly today: Day;
  readonly problem: string | null;
}

/** What goes into a record: the period, the themes, and what the office writes about each. */
export function RecordChoicesForm(props: RecordChoicesFormProps) {
  const { choices, onChange, tenure, today, problem } = props;
  const leads = useRead('record', 'themes', { tenure: tenure.id });
  const used = useRead('entries', 'themes', { tenure: tenure.id });
  const themes = used.data?.ok ? used.data.value : [];
  const whole = wholeTenure(tenure, today);
  // The fields keep what is typed in them; only the button below puts other days there.
  const [resets, setResets] = useState(0);
  const setDay = (field: 'from' | 'to') => (day: Day | null) =>
    day !== null && onChange({ ...choices, [field]: day });
  return (
    <Stack gap={24}>
      <Stack gap={4}>
        <Text fw={600}>{tenure.principalName}</Text>
        <Text size="sm" c="dimmed">
          {tenure.post}
        </Text>
      </Stack>
      <Stack gap={12}>
        <DayInput
          key={`from ${resets}`}
          label="From"
          value={choices.from}
          today={today}
          onChange={setDay('from')}
        />
        <DayInput
          key={`to ${resets}`}
          label="To"
          value={choices.to}
          today={today}
          error={problem ?? undefined}
          onChange={setDay('to')}
        />
        <Group>
          <Button
            size="compact-sm"
            disabled={choices.from === whole.from && choices.to === whole.to}
            onClick={() => {
              setResets(resets + 1);
              onChange({ ...whole, themes: choices.themes });
            }}
          >
            The whole tenure
          </Button>
        </Group>
      </Stack>
      {themes.length > 0 && (
        <Checkbox.Group
          label="Only these themes"
          description="With none chosen, all of them."
          value={choices.themes}
          onChange={(chosen) => onChange({ ...choices, themes: chosen })}
        >
          <Stack gap={6} mt={8}>
            {themes.map((theme) => (
              <Checkbox key={theme} value={theme} label={theme} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {themes.length > 0 && leads.data?.ok && (
        <section aria-label="Lead paragraphs">
          <Title order={2} mb={8}>
            Lead paragraphs
          </Title>
          <Stack gap={16}>
            {themes.map((theme) => (
              <ThemeLead
                key={theme}
                tenure={tenure.id}
                theme={theme}
                lead={leads.data.ok ? leadOf(leads.data.value, theme) : ''}
              />
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

const leadOf = (
  leads: readonly { readonly theme: string; readonly lead: string }[],
  theme: string,
): string => leads.find((each) => each.theme === theme)?.lead ?? '';
