import { useEffect, useMemo, useRef } from 'react';
import { useCommands, type Command } from './commands.ts';

/** An act of one screen, as its screen gives it: what it is called, its keys, whether it can be done now. */
export type ScreenAct = Pick<Command, 'id' | 'label' | 'run'> &
  Partial<Pick<Command, 'keys'>> & { readonly ready?: boolean };

/**
 * Offers acts of the screen that is open in the palette, by their keys and in the list of keys. What
 * they do and whether they can be done is asked when they are chosen, so the list itself stays.
 */
export const useScreenActs = (group: string, acts: readonly ScreenAct[]): void => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const shape = acts.map(({ id, label, keys }) => JSON.stringify([id, label, keys])).join();
  const commands = useMemo(
    () =>
      acts.map(({ id, label, keys }): Command => {
        const now = () => latest.current.find((act) => act.id === id);
        return {
          id,
          label,
          ...(keys !== undefined && { keys }),
          where: 'anywhere',
          group,
          when: () => now()?.ready ?? now() !== undefined,
          run: () => now()?.run(),
        };
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because the shape is what the list is made of
    [group, shape],
  );
  useCommands(commands);
};
