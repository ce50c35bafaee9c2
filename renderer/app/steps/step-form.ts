import { useState } from 'react';

/** The fields of a step as they are being filled, and whether someone tried to record them. */
export interface StepForm<Fields> {
  readonly fields: Fields;
  readonly tried: boolean;
  readonly fill: (some: Partial<Fields>) => void;
  /** From now on what is missing is said at its field. */
  readonly trying: () => void;
}

/** The fields of a step while they are typed. */
export const useStepForm = <Fields extends object>(begun: Fields): StepForm<Fields> => {
  const [fields, setFields] = useState(begun);
  const [tried, setTried] = useState(false);
  return {
    fields,
    tried,
    fill: (some) => setFields((held) => ({ ...held, ...some })),
    trying: () => setTried(true),
  };
};
