import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '#renderer/app/services.ts';
import { BY_DEPARTMENT } from '#renderer/ui/ManagedInput.tsx';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { failureWords } from '#renderer/ui/failure-words.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { fieldId } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';
import classes from './setup.module.css';

/** How the department opens the vault when a passphrase or a person is lost. */
export function RecoveryFields(props: StepProps) {
  const { draft, set, managed } = props;
  const held = managed?.recipients ?? [];
  return (
    <Stack gap={16}>
      <Radio.Group
        label="Departmental recovery"
        description="The record belongs to the department (¶5). It must be able to open the vault when a passphrase or a person is gone."
        value={draft.recovery}
        onChange={(kind) => set({ recovery: kind })}
      >
        <Stack gap={8} mt={8}>
          <Radio
            value="department"
            label={
              held.length > 0
                ? 'The recovery key that your department has set'
                : 'A recovery key of the department (an age recipient)'
            }
          />
          <Radio value="sheet" label="Two recovery sheets on paper, one for each of two holders" />
          <Radio value="demo" label="None: a DEMO vault, to learn on" />
        </Stack>
      </Radio.Group>
      {draft.recovery === 'department' && <Recipient {...props} held={held} />}
      {draft.recovery === 'sheet' && (
        <Note>
          <p>
            When the vault is made you print two sheets of 24 words. Neither opens anything alone.
            Two people of the department keep them in two places.
          </p>
        </Note>
      )}
      {draft.recovery === 'demo' && (
        <Note kind="ageing" sign="Demo" title="Not for real records">
          <p>
            If the passphrase is lost, everything in this vault is lost. DEMO stands on every screen
            and every page that comes out.
          </p>
        </Note>
      )}
    </Stack>
  );
}

function Recipient(props: StepProps & { readonly held: readonly string[] }) {
  const { draft, set, problems, held } = props;
  if (held.length > 0) {
    return (
      <div>
        {held.map((recipient) => (
          <div key={recipient} className={classes['recipient']}>
            <code>{recipient}</code>
            <Fingerprint recipient={recipient} />
          </div>
        ))}
        <p className={classes['hint']}>{BY_DEPARTMENT}</p>
      </div>
    );
  }
  return (
    <Stack gap={12}>
      <Textarea
        id={fieldId('recipient')}
        label="Recipient"
        description="One line that begins with age1, from your security or knowledge team. It is public: it can lock, not open."
        minRows={2}
        classNames={{ input: classes['mono'] ?? '' }}
        value={draft.recipient}
        error={problemAt(problems, fieldId('recipient'))}
        onChange={({ currentTarget }) => set({ recipient: currentTarget.value, compared: false })}
      />
      <Fingerprint recipient={draft.recipient} />
      <Checkbox
        id={fieldId('compared')}
        label="I compared the fingerprint with my department by voice"
        checked={draft.compared}
        error={problemAt(problems, fieldId('compared'))}
        onChange={({ currentTarget }) => set({ compared: currentTarget.checked })}
      />
    </Stack>
  );
}

function Fingerprint({ recipient }: { readonly recipient: string }) {
  const { api } = useServices();
  const wanted = recipient.trim();
  const checked = useQuery({
    queryKey: ['recipient', wanted],
    queryFn: () => api.vault.checkRecipient({ recipient: wanted }),
    enabled: wanted !== '',
  });
  if (wanted === '' || !checked.data) return <p className={classes['fingerprint']} />;
  return checked.data.ok ? (
    <p className={classes['fingerprint']}>
      Fingerprint <b>{checked.data.value.fingerprint}</b>
    </p>
  ) : (
    <p className={classes['fingerprint']} data-wrong aria-live="polite">
      {failureWords(checked.data.error).what}
    </p>
  );
}
