import { useNavigation } from './navigation.ts';
import { useScreenActs } from './screen-commands.ts';

/**
 * How to go back to the hits, where it was they that led here; null where it was not. Escape does it
 * too, unless `ready` says that something else is being done.
 */
export const useBackToSearch = (group: string, ready = true): (() => void) | null => {
  const { previous, back } = useNavigation();
  const came = previous?.name === 'search' && ready;
  useScreenActs(
    group,
    came ? [{ id: 'search.back', label: 'Back to the hits', keys: 'Escape', run: back }] : [],
  );
  return came ? back : null;
};
