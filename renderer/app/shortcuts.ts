import { useEffect } from 'react';
import type { Command } from './commands.ts';
import { isPress, typesText, type KeyPress } from './keys.ts';

interface ShortcutPress extends KeyPress {
  readonly defaultPrevented: boolean;
}

interface Circumstances {
  readonly mac: boolean;
  /** Whether text is being typed where the focus is. */
  readonly typing: boolean;
  /** Whether keys without Ctrl or Alt are wanted at all (WCAG 2.1.4 lets people switch them off). */
  readonly singleKeys: boolean;
}

/** The command that a key press asks for; undefined where it asks for none. */
export const commandFor = (
  press: ShortcutPress,
  commands: readonly Command[],
  { mac, typing, singleKeys }: Circumstances,
): Command | undefined => {
  if (press.defaultPrevented) return undefined;
  const asked = commands.filter(
    ({ keys, where, when }) =>
      keys !== undefined &&
      where === 'anywhere' &&
      isPress(press, keys, mac) &&
      !(typesText(keys) && (typing || !singleKeys)) &&
      when(),
  );
  return asked.find(({ yields }) => yields !== true) ?? asked[0];
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Hears the keys of all commands that work anywhere; nothing while a dialog is open. */
export const useShortcuts = (
  commands: readonly Command[],
  { mac, singleKeys }: Pick<Circumstances, 'mac' | 'singleKeys'>,
): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      const typing = isTyping(event.target);
      const command = commandFor(event, commands, { mac, typing, singleKeys });
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [commands, mac, singleKeys]);
};
