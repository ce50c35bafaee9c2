import { Button, Group, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SHORTEST_PASSPHRASE } from '#shared/words/vault.ts';
import { problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { PASSPHRASE_FIELDS, type PassphraseChoice } from './passphrase.ts';
import { useAct } from './reading.ts';
import { useServices } from './services.ts';
import classes from './PassphraseFields.module.css';

interface PassphraseFieldsProps {
  readonly value: PassphraseChoice;
  readonly onChange: (value: PassphraseChoice) => void;
  readonly problems: readonly FieldProblem[];
}

/** Five words made for the person, or their own passphrase with how hard it is to guess; typed again. */
export function PassphraseFields({ value, onChange, problems }: PassphraseFieldsProps) {
  const set = (change: Partial<PassphraseChoice>): void => onChange({ ...value, ...change });
  return (
    <Stack gap={16}>
      <Radio.Group
        label="Passphrase"
        value={value.kind}
        onChange={(kind) => set({ kind, again: '' })}
      >
        <Stack gap={8} mt={8}>
          <Radio value="generated" label="Five words made for me" />
          <Radio value="own" label="One of my own" />
        </Stack>
      </Radio.Group>
      {value.kind === 'generated' ? (
        <GeneratedWords value={value} set={set} />
      ) : (
        <OwnPassphrase value={value} set={set} error={problemAt(problems, PASSPHRASE_FIELDS.own)} />
      )}
      {value.kind === 'generated' ? (
        <TextInput
          id={PASSPHRASE_FIELDS.again}
          label="Type the five words"
          description="So that you know you can."
          autoComplete="off"
          value={value.again}
          error={problemAt(problems, PASSPHRASE_FIELDS.again)}
          onChange={({ currentTarget }) => set({ again: currentTarget.value })}
        />
      ) : (
        <PasswordInput
          id={PASSPHRASE_FIELDS.again}
          label="Type it again"
          autoComplete="off"
          value={value.again}
          error={problemAt(problems, PASSPHRASE_FIELDS.again)}
          onChange={({ currentTarget }) => set({ again: currentTarget.value })}
        />
      )}
    </Stack>
  );
}

interface PartProps {
  readonly value: PassphraseChoice;
  readonly set: (change: Partial<PassphraseChoice>) => void;
}

function GeneratedWords({ value, set }: PartProps) {
  const suggest = useAct('vault', 'suggestPassphrase');
  const { mutate } = suggest;
  const offer = (): void =>
    mutate({}, { onSuccess: (made) => made.ok && set({ generated: made.value.words, again: '' }) });
  useEffect(() => {
    if (value.generated === '') offer();
    // oxlint-disable-next-line react/exhaustive-deps -- because words are made once, when the choice is first shown
  }, []);
  return (
    <div>
      <Group gap={16}>
        <output className={classes['words']} aria-label="Your five words">
          {value.generated}
        </output>
        <Button onClick={offer}>Other words</Button>
      </Group>
      <p className={classes['note']}>
        Learn them, or write them down and keep the paper as you keep your pass, away from this
        laptop. Nobody can read them to you later.
      </p>
    </div>
  );
}

interface OwnProps extends PartProps {
  readonly error: string | undefined;
}

const LEVELS = { 'too-weak': 'Too easy to guess.', fair: 'Fair.', strong: 'Strong.' } as const;

function OwnPassphrase({ value, set, error }: OwnProps) {
  const { api } = useServices();
  const judged = useQuery({
    queryKey: ['passphrase', value.own],
    queryFn: () => api.vault.judgePassphrase({ passphrase: value.own }),
    enabled: value.own !== '',
    // A passphrase is not to lie about in a cache.
    gcTime: 0,
  });
  const strength = judged.data?.ok ? judged.data.value : null;
  return (
    <div>
      <PasswordInput
        id={PASSPHRASE_FIELDS.own}
        label="Your passphrase"
        description={`At least ${SHORTEST_PASSPHRASE} characters. Unrelated words are easier to remember than signs.`}
        autoComplete="off"
        value={value.own}
        error={error}
        onChange={({ currentTarget }) => set({ own: currentTarget.value })}
      />
      <p className={classes['strength']} data-level={strength?.level} aria-live="polite">
        {strength && (
          <>
            <b>{LEVELS[strength.level]}</b> {strength.says}
          </>
        )}
      </p>
    </div>
  );
}
