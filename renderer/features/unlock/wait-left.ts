import { useEffect, useState } from 'react';

/** A wait, as it was told of: a new object each time it is told of. */
export interface Wait {
  readonly seconds: number;
}

/** Counts a wait down by the second; begins again when another wait is told of. */
export const useWaitLeft = (told: Wait): number => {
  const [counted, setCounted] = useState({ told, left: told.seconds });
  useEffect(() => {
    if (told.seconds <= 0) return;
    const end = performance.now() + told.seconds * 1_000;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1_000));
      setCounted({ told, left });
      if (left === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [told]);
  return counted.told === told ? counted.left : told.seconds;
};
