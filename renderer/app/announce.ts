import { createContext, use } from 'react';

/** Says something to a screen reader without moving the focus. */
export type Announce = (says: string) => void;

/** How the open window speaks to a screen reader; silent outside of it. */
export const AnnounceContext = createContext<Announce>(() => undefined);

/** How to say something to a screen reader from here. */
export const useAnnounce = (): Announce => use(AnnounceContext);
