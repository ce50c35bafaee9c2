import { useEffect, useState } from 'react';

/** Counts a wait down by the second; begins again when another wait is told of. */
export const useWaitLeft = (told: { readonly seconds: number }): number => {
  const [left, setLeft] = useState(told.seconds);
  useEffect(() => {
    setLeft(told.seconds);
    if (told.seconds <= 0) return;
    const end = performance.now() + told.seconds * 1_000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1_000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [told]);
  return left;
};
