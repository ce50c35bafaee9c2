import { useReadDraft, useKeptText } from '#renderer/app/kept-text.ts';
import { useState } from 'react';
import { useServices } from '#renderer/app/services.ts';
import { isQuickSecret, quickText, readQuickText } from './kept-quick.ts';
import type { QuickFields } from './quick-fields.ts';

/** The fields of a quick entry while they are typed, kept through Escape, a click beside it and a lock. */
export interface KeptQuick {
  readonly fields: QuickFields;
  readonly setFields: (fields: QuickFields) => void;
  /** True where they were taken up again from what was kept. */
  readonly restored: boolean;
  /** Forgets what was kept, once it is logged or thrown away. */
  readonly forget: () => void;
  /** Throws away what was taken up again. */
  readonly startAfresh: () => void;
}

/**
 * Takes up what was typed before, unless typing has begun: the fields are there at once, and wait for
 * nothing. What is `secret` is not kept.
 */
export const useKeptQuick = (form: string, start: QuickFields, secret: boolean): KeptQuick => {
  const { now } = useServices();
  const [first] = useState(start);
  const kept = useReadDraft(form);
  const [typed, setTyped] = useState<QuickFields | null>(null);
  const [afresh, setAfresh] = useState(false);
  const taken = kept && !afresh ? readQuickText(kept, first) : null;
  const fields = typed ?? taken ?? first;
  const { forget } = useKeptText({
    form,
    text: quickText(fields, now()),
    changed: typed !== null,
    secret: secret || isQuickSecret(fields),
  });
  return {
    fields,
    setFields: setTyped,
    restored: taken !== null,
    forget,
    startAfresh: () => {
      forget();
      setAfresh(true);
      setTyped(null);
    },
  };
};
