import { useEffect, useRef, type RefObject } from 'react';
import type { Id } from '#shared/words/id.ts';
import type { Screen } from './screen.ts';

const body = (main: HTMLElement | null): HTMLElement | null =>
  main?.querySelector<HTMLElement>('[data-page-body]') ?? null;

const KEEP = { preventScroll: true } as const;

/** What of a screen takes the focus. */
const wanted = (main: HTMLElement, title: HTMLElement): HTMLElement =>
  main.querySelector<HTMLElement>('[data-autofocus]') ?? title;

/** Screens come a moment after they are asked for: their part of the program, then their lists. */
const TRIES = 300;

/** Does something once the title of the screen is there; gives back how not to. */
const whenThere = (main: HTMLElement, act: (title: HTMLElement) => void): (() => void) => {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const title = main.querySelector<HTMLElement>('[data-page-title]');
    tries += 1;
    if (title) act(title);
    else if (tries < TRIES) timer = setTimeout(look, 16);
  };
  timer = setTimeout(look);
  return () => clearTimeout(timer);
};

/**
 * The focus follows the act: a new screen, or the same of another tenure, takes it on what it marks `data-autofocus`, else on its
 * title. Coming back, the screen is scrolled to where it was left.
 */
export const useScreenFocus = (
  main: RefObject<HTMLElement | null>,
  here: Screen,
  tenure: Id,
): void => {
  const left = useRef(new Map<string, number>());
  const key = JSON.stringify([here, tenure]);

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
    const element = main.current;
    const top = left.current.get(key) ?? 0;
    if (!element) return;
    return whenThere(element, (title) => {
      if (!element.contains(document.activeElement)) wanted(element, title).focus(KEEP);
      body(element)?.scrollTo({ top });
    });
  }, [main, key]);
};
