import { useCallback } from 'react';
import type { Tenure } from '#shared/words/tenure.ts';
import type { Navigation } from './navigation.ts';
import { useOffice } from './office.ts';
import { railScreenOf } from './screen.ts';

/**
 * Turns everything on the screen to another tenure. What belonged to the one before, such as an
 * entry that was open, is left for the screen that it stands under.
 */
export const useTurnTo = ({
  here,
  go,
}: Pick<Navigation, 'here' | 'go'>): ((tenure: Tenure['id']) => void) => {
  const { chooseTenure } = useOffice();
  return useCallback(
    (tenure) => {
      chooseTenure(tenure);
      go(railScreenOf(here));
    },
    [chooseTenure, go, here],
  );
};
