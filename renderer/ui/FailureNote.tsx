import type { ReactNode } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { failureWords } from './failure-words.ts';
import { Note } from './Note.tsx';

interface FailureNoteProps {
  readonly failure: Failure;
  /** What can be done about it here: buttons or links. */
  readonly children?: ReactNode;
}

/** Only these stop a person; the rest are told calmly. */
const ALARMS: ReadonlySet<Failure['code']> = new Set([
  'secret-refused',
  'vault-damaged',
  'records-missing',
  'not-verified',
]);

/** A failure in words: what happened, what it means for the record, what to do. */
export function FailureNote({ failure, children }: FailureNoteProps) {
  const { what, means, next } = failureWords(failure);
  const alarm = ALARMS.has(failure.code);
  return (
    <Note kind="danger" sign={alarm ? 'Stop' : '!'} title={what} live="alert">
      <p>{means}</p>
      <p>{next}</p>
      {children}
    </Note>
  );
}

interface FailedNoteProps {
  /** What came of an act, when something has. */
  readonly of: Result<unknown, Failure> | undefined;
}

/** What went wrong with an act; nothing while it is under way, or where nothing did. */
export function FailedNote({ of }: FailedNoteProps) {
  return of === undefined || of.ok ? null : <FailureNote failure={of.error} />;
}
