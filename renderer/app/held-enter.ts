import { useEffect } from 'react';

const isProse = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;

/** Whether a press only goes on: the key was never let go. In a text of several lines that makes lines. */
const isHeld = ({ key, repeat, target }: KeyboardEvent): boolean =>
  key === 'Enter' && repeat && !isProse(target);

const pass = (event: KeyboardEvent): void => {
  if (!isHeld(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Takes a held Enter for one press. What comes to stand where a button was, such as *Lock* after
 * *Close the day*, would else be pressed by the same finger before anybody has read it.
 */
export const useOneEnter = (): void => {
  useEffect(() => {
    window.addEventListener('keydown', pass, { capture: true });
    return () => window.removeEventListener('keydown', pass, { capture: true });
  }, []);
};
