import { useEffect, useRef, type RefObject } from 'react';

/** Gives a field the focus when it comes: only for what a person has just asked for. */
export const useFocusOnMount = <Field extends HTMLElement>(): RefObject<Field | null> => {
  const field = useRef<Field>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
};
