import { useEffect, useRef, type RefObject } from 'react';

/** Whether what had the focus has gone, so that nothing is taken from a person by giving it on. */
const isLost = (focused: Element | null): boolean => focused === null || focused === document.body;

const isPageTitle = (focused: Element | null): boolean =>
  focused?.hasAttribute('data-page-title') ?? false;

/**
 * Gives the focus to what is shown in place of what had it, so that it is never lost. A form may
 * take it from the title of its page as well: whoever opened it wants to write. What could not take
 * it yet, such as a button with nothing to do, does `when` it can.
 */
export const useFocusOnShow = <Target extends HTMLElement>(
  from: 'what-went' | 'title-too' = 'what-went',
  when = true,
): RefObject<Target | null> => {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (!when) return;
    const { activeElement } = document;
    if (isLost(activeElement) || (from === 'title-too' && isPageTitle(activeElement))) {
      target.current?.focus({ preventScroll: true });
    }
  }, [from, when]);
  return target;
};
