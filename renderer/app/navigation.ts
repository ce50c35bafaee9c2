import { createContext, use } from 'react';
import type { Screen } from './screen.ts';

/** Moving through the window. */
export interface Navigation {
  readonly here: Screen;
  /** Where *back* leads; null at the start. */
  readonly previous: Screen | null;
  readonly go: (to: Screen) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** Stands for this place from now on, so that *back* does not come to what is gone. */
  readonly replace: (by: Screen) => void;
  /** Opens the three fields of a new entry, about the chat of this name; empty for none. */
  readonly note: (chat: string) => void;
}

/** The way through the window; null outside the frame. */
export const NavigationContext = createContext<Navigation | null>(null);

/** Where the window is and how to go elsewhere; only within the frame. */
export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('outside the frame');
  return navigation;
};
