import type { Category } from '#shared/words/message.ts';

/** What a key asks for while the list of messages has the focus. */
export type TriageAct =
  | { readonly type: 'sort'; readonly category: Category; readonly whole: boolean }
  | { readonly type: 'drift' }
  | { readonly type: 'move'; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly type: 'window'; readonly by: 1 | -1 }
  | { readonly type: 'select'; readonly extend: boolean }
  | { readonly type: 'log' }
  | { readonly type: 'undo' }
  | { readonly type: 'clear' };

interface KeyPress {
  /** The key as pressed; digits are read from `code`, since Shift turns them into signs. */
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const CATEGORIES: Readonly<Record<string, Category>> = {
  Digit1: 'significant',
  Numpad1: 'significant',
  Digit2: 'logistical',
  Numpad2: 'logistical',
  Digit3: 'not-selected',
  Numpad3: 'not-selected',
};

const PLAIN: Readonly<Record<string, (shift: boolean) => TriageAct>> = {
  j: () => ({ type: 'window', by: 1 }),
  k: () => ({ type: 'window', by: -1 }),
  arrowdown: (extend) => ({ type: 'move', by: 1, extend }),
  arrowup: (extend) => ({ type: 'move', by: -1, extend }),
  arrowright: () => ({ type: 'window', by: 1 }),
  arrowleft: () => ({ type: 'window', by: -1 }),
  x: (extend) => ({ type: 'select', extend }),
  ' ': (extend) => ({ type: 'select', extend }),
  d: () => ({ type: 'drift' }),
  u: () => ({ type: 'undo' }),
  enter: () => ({ type: 'log' }),
  escape: () => ({ type: 'clear' }),
};

/** What a key press asks of Triage; null for every other key, so that shortcuts and screen readers keep theirs. */
export const triageAct = (press: KeyPress): TriageAct | null => {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const category = CATEGORIES[press.code];
  if (category) return { type: 'sort', category, whole: press.shiftKey };
  return PLAIN[press.key.toLowerCase()]?.(press.shiftKey) ?? null;
};
