import { createContext, use } from 'react';

/** Says something to a screen reader without moving the focus. */
export type Announce = (says: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);
export const useAnnounce = (): Announce => use(AnnounceContext);
