import type { ReactNode } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { FailureNote } from './FailureNote.tsx';
import { useAfter } from './Progress.tsx';

interface AnswerProps<Value> {
  /** What was asked for: not there yet, or a value, or a failure. */
  readonly of: { readonly data: Result<Value, Failure> | undefined };
  readonly children: (value: Value) => ReactNode;
}

function Waiting() {
  const shown = useAfter(200);
  return <p aria-live="polite">{shown ? 'Reading…' : ''}</p>;
}

/** Shows what was asked for when it is there: nothing for 200 ms, then a word; failures in words. */
export function Answer<Value>({ of, children }: AnswerProps<Value>) {
  if (of.data === undefined) return <Waiting />;
  return of.data.ok ? children(of.data.value) : <FailureNote failure={of.data.error} />;
}
