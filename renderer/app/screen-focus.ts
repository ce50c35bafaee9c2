import { useEffect, useRef, type RefObject } from 'react';
import type { Screen } from './screen.ts';

const body = (main: HTMLElement | null): HTMLElement | null =>
  main?.querySelector<HTMLElement>('[data-page-body]') ?? null;

/** Screens come a moment after they are asked for: their part of the program, then their lists. */
const TRIES = 30;

/**
 * The focus follows the act: a new screen takes it on what it marks `data-autofocus`, else on its
 * title. Coming back, the screen is scrolled to where it was left.
 */
export const useScreenFocus = (main: RefObject<HTMLElement | null>, here: Screen): void => {
  const left = useRef(new Map<string, number>());
  const first = useRef(true);
  const key = JSON.stringify(here);

  useEffect(() => {
    const places = left.current;
    const note = (event: Event): void => {
      if (event.target === body(main.current)) places.set(key, body(main.current)?.scrollTop ?? 0);
    };
    const element = main.current;
    element?.addEventListener('scroll', note, true);
    return () => element?.removeEventListener('scroll', note, true);
  }, [main, key]);

  useEffect(() => {
    const top = left.current.get(key) ?? 0;
    const takesFocus = !first.current;
    first.current = false;
    let tries = 0;
    let timer: ReturnType<typeof setTimeout>;
    const settle = (): void => {
      const title = main.current?.querySelector<HTMLElement>('[data-page-title]');
      if (!title && tries < TRIES) {
        tries += 1;
        timer = setTimeout(settle, 16);
        return;
      }
      const wanted = main.current?.querySelector<HTMLElement>('[data-autofocus]') ?? title;
      const inside = main.current?.contains(document.activeElement) ?? false;
      if (takesFocus && !inside) wanted?.focus({ preventScroll: true });
      body(main.current)?.scrollTo({ top });
    };
    timer = setTimeout(settle);
    return () => clearTimeout(timer);
  }, [main, key]);
};
