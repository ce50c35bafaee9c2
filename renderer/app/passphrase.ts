import { SHORTEST_PASSPHRASE } from '#shared/words/vault.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';

/** A passphrase being chosen: the words made for the person, or their own, and typed once more. */
export interface PassphraseChoice {
  readonly kind: 'generated' | 'own';
  readonly generated: string;
  readonly own: string;
  readonly again: string;
}

/** Nothing chosen yet. */
export const NO_PASSPHRASE: PassphraseChoice = {
  kind: 'generated',
  generated: '',
  own: '',
  again: '',
};

/** The ids of its fields on the page. */
export const PASSPHRASE_FIELDS = { own: 'passphrase-own', again: 'passphrase-again' } as const;

const single = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** The passphrase that was chosen. */
export const chosenPassphrase = ({ kind, generated, own }: PassphraseChoice): string =>
  kind === 'generated' ? generated : own;

/** What is still wrong with a choice. How hard it is to guess is for the vault to say. */
export const passphraseProblems = (choice: PassphraseChoice): readonly FieldProblem[] => {
  const { kind, generated, own, again } = choice;
  if (kind === 'own' && [...own].length < SHORTEST_PASSPHRASE) {
    return [
      {
        field: PASSPHRASE_FIELDS.own,
        says: `Use a passphrase of at least ${SHORTEST_PASSPHRASE} characters`,
      },
    ];
  }
  // Words are typed back with whatever spaces; a passphrase of one's own exactly.
  const same = kind === 'generated' ? single(again) === single(generated) : again === own;
  if (same) return [];
  const says =
    again === ''
      ? 'Type the passphrase, so that you know it is right'
      : 'What you typed is not the same as the passphrase';
  return [{ field: PASSPHRASE_FIELDS.again, says }];
};
