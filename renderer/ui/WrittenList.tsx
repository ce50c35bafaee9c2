import { Code, Stack, Text } from '@mantine/core';

interface WrittenFile {
  readonly where: string;
  readonly sha256: string;
}

/** What was written out of the vault: where it is, and its SHA-256. */
export function WrittenList({ files }: { readonly files: readonly WrittenFile[] }) {
  return (
    <Stack gap={12}>
      {files.map(({ where, sha256 }) => (
        <div key={where}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {where}
          </Text>
          <Text size="xs" c="dimmed">
            SHA-256
          </Text>
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {sha256}
          </Code>
        </div>
      ))}
    </Stack>
  );
}
