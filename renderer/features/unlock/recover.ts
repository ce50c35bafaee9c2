import type { Failure } from '#shared/failure.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import type { InputOf } from '#renderer/app/reading.ts';

/** What the department or the two holders gave, as it was typed. */
export interface RecoverCode {
  readonly kind: 'department' | 'sheet';
  readonly code: string;
  readonly first: string;
  readonly second: string;
}

/** The ids of the fields on the page. */
export const RECOVER_FIELDS = {
  code: 'recover-code',
  first: 'recover-first',
  second: 'recover-second',
  name: 'recover-name',
} as const;

const WORDS = 24;

/** How many words were typed; the numbers that sheets put before them are not words. */
export const wordCount = (typed: string): number =>
  typed.split(/\s+/u).filter((word) => /[a-z]/iu.test(word)).length;

const wordsProblem = (field: string, typed: string): readonly FieldProblem[] => {
  const held = wordCount(typed);
  return held === WORDS
    ? []
    : [{ field, says: `Type all ${WORDS} words; ${held === 0 ? 'none' : held} so far` }];
};

/** What is still missing from the words. Whether they open anything is for the vault to say. */
export const codeProblems = ({ kind, code, first, second }: RecoverCode): readonly FieldProblem[] =>
  kind === 'department'
    ? wordsProblem(RECOVER_FIELDS.code, code)
    : [
        ...wordsProblem(RECOVER_FIELDS.first, first),
        ...wordsProblem(RECOVER_FIELDS.second, second),
      ];

/** What the vault found wrong with the words of each sheet, at its field; nothing where it is another thing. */
export const sheetProblems = (failure: Failure): readonly FieldProblem[] => {
  const [first = '', second = ''] = failure.code === 'wrong-recovery' ? (failure.sheets ?? []) : [];
  return [
    { field: RECOVER_FIELDS.first, says: first },
    { field: RECOVER_FIELDS.second, says: second },
  ].filter(({ says }) => says !== '');
};

/** What the vault is given. */
export const recoveryBy = (typed: RecoverCode): InputOf<'vault', 'recover'>['by'] =>
  typed.kind === 'department'
    ? { kind: 'department', code: typed.code }
    : { kind: 'sheet', first: typed.first, second: typed.second };
