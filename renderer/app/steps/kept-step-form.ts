import { useState } from 'react';
import { declaresSecret } from '#policy/secret-words.ts';
import { useKeptText, useReadDraft } from '../kept-text.ts';

/** The fields of a step as they are being filled and kept, and whether someone tried to record them. */
export interface KeptStepForm<Fields> {
  readonly fields: Fields;
  readonly tried: boolean;
  readonly fill: (some: Partial<Fields>) => void;
  /** From now on what is missing is said at its field. */
  readonly trying: () => void;
  /** Forgets what was kept, once it is recorded or thrown away. */
  readonly forget: () => void;
}

/** Whether a value may stand where another did: what is still to be chosen may become anything. */
const isOfSort = (value: unknown, begun: unknown): boolean =>
  value === null || begun === null || typeof value === typeof begun;

/** What was kept, on top of what the form begins with: fields it has, of the sort they are. */
const onTop = <Fields extends object>(begun: Fields, text: string): Fields => {
  try {
    const kept = Object.entries(JSON.parse(text) as object).filter(
      ([field, value]) => field in begun && isOfSort(value, begun[field as keyof Fields]),
    );
    return { ...begun, ...Object.fromEntries(kept) };
  } catch {
    return begun;
  }
};

/**
 * The fields of a step while they are typed, kept through Escape, a click beside the dialog and a lock.
 * What was kept is taken up unless typing has begun: the fields are there at once.
 */
export const useKeptStepForm = <Fields extends object>(
  form: string,
  begun: Fields,
): KeptStepForm<Fields> => {
  const [first] = useState(begun);
  const kept = useReadDraft(form);
  const [typed, setTyped] = useState<Fields | null>(null);
  const [tried, setTried] = useState(false);
  const fields = typed ?? (kept ? onTop(first, kept) : first);
  const text = JSON.stringify(fields);
  const { forget } = useKeptText({
    form,
    text,
    changed: typed !== null,
    secret: declaresSecret(Object.values(fields).join('\n')) !== null,
  });
  return {
    fields,
    tried,
    fill: (some) => setTyped((held) => ({ ...(held ?? fields), ...some })),
    trying: () => setTried(true),
    forget,
  };
};
