import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOffice } from './office.ts';
import { useServices } from './services.ts';

interface AboutDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What Daybook promises. Each of these is shown by a test that would fail without it. */
const PROMISES: readonly string[] = [
  'Nothing leaves this laptop by itself. Daybook makes no network request of any kind.',
  'The government system is the record; this vault is a staging place. What is not filed ages in sight (¶12, ¶19).',
  'What you import is kept byte for byte as it came, or counted and not kept. The sums are shown.',
  'Nothing is overwritten. Each act is signed by who did it, and the chain can be checked without Daybook.',
  'People judge. Daybook shows what the guidance says, and why.',
  'What comes out opens without Daybook.',
];

const DEPARTMENT =
  'The department can always open the vault. A passphrase or a person lost loses nothing.';
const DEMO =
  'This is a DEMO vault without departmental recovery: a passphrase lost loses everything in it.';

/** The version, and what is promised. */
export function AboutDialog({ opened, onClose }: AboutDialogProps) {
  const { shell } = useServices();
  const { demo } = useOffice().open;
  const promises = [...PROMISES, demo ? DEMO : DEPARTMENT];
  const about = useQuery({
    queryKey: ['shell', 'about'],
    queryFn: () => shell.shell.about({}),
    enabled: opened,
  });
  return (
    <Modal opened={opened} onClose={onClose} title="About Daybook" size={560}>
      {about.data?.ok && (
        <p style={{ marginTop: 0 }}>
          Daybook {about.data.value.version}, on Electron {about.data.value.electron} for{' '}
          {about.data.value.platform}.
        </p>
      )}
      <ul style={{ paddingLeft: 20, marginBottom: 0 }}>
        {promises.map((promise) => (
          <li key={promise} style={{ marginBottom: 8 }}>
            {promise}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
