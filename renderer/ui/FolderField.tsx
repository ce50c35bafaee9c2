import { Button, Group, Input, Text } from '@mantine/core';

interface FolderFieldProps {
  readonly label?: string;
  readonly description?: string;
  readonly folder: { readonly name: string } | null;
  readonly error?: string | undefined;
  /** Whether a dialog begins here. */
  readonly first?: boolean;
  readonly onChoose: () => void;
}

/** A folder chosen in the platform's own dialog; the window only ever learns its name. */
export function FolderField(props: FolderFieldProps) {
  const { label = 'Folder', description, folder, error, first = false, onChoose } = props;
  return (
    <Input.Wrapper labelElement="div" label={label} description={description} error={error}>
      <Group gap={12} mt={4}>
        <Button onClick={onChoose} data-autofocus={first || undefined}>
          {folder ? 'Choose another folder' : 'Choose a folder'}
        </Button>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {folder?.name}
        </Text>
      </Group>
    </Input.Wrapper>
  );
}
