import { Radio, Stack, Switch } from '@mantine/core';
import { useServices } from '#renderer/app/services.ts';
import { useRemembered } from '#renderer/ui/remembered.ts';

const THEMES = [
  { value: 'system', label: 'As this laptop is set' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
type Theme = (typeof THEMES)[number]['value'];

/** Light or dark, and keys without Ctrl. */
export function AppearancePart() {
  const { shell } = useServices();
  const [kept, setKept] = useRemembered<Theme>('theme', 'system');
  const [singleKeys, setSingleKeys] = useRemembered<boolean>('single-keys', true);
  const choose = (theme: Theme): void => {
    setKept(theme);
    void shell.shell.theme({ theme });
  };
  return (
    <Stack gap={24} maw={480}>
      <Radio.Group label="Colours" value={kept} onChange={choose}>
        <Stack gap={8} mt={8}>
          {THEMES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Switch
        label="? opens the list of keys"
        description="Switch it off if you speak to the laptop. The list is always among the commands."
        checked={singleKeys}
        onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
      />
    </Stack>
  );
}
