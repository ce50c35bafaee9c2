import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to what is shown in place of what had it, so that it is never lost. */
export const useFocusOnShow = <Target extends HTMLElement>(): RefObject<Target | null> => {
  const target = useRef<Target>(null);
  useEffect(() => target.current?.focus({ preventScroll: true }), []);
  return target;
};
