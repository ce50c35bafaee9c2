import { useEffect, useState } from 'react';
import type { Instant } from '#shared/words/time.ts';
import { useServices } from './services.ts';

/** The time, once a minute. */
export const useNow = (): Instant => {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
};
