/** What a key press is, as far as shortcuts go. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = new Set(['Mod', 'Alt', 'Shift']);

const partsOf = (keys: string): { readonly key: string; readonly modifiers: Set<string> } => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    modifiers: new Set(parts.filter((part) => MODIFIERS.has(part))),
  };
};

const isLetterOrDigit = (key: string): boolean => /^[a-z0-9]$/iu.test(key);

/** Whether a press is the one written as `Mod+K`, `Alt+ArrowLeft`, `?`. Mod is ⌘ on a Mac. */
export const isPress = (press: KeyPress, keys: string, mac: boolean): boolean => {
  const { key, modifiers } = partsOf(keys);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  // Punctuation has its Shift in itself: `?` is another key than `/`.
  const shift = isLetterOrDigit(key) || key.length > 1 ? modifiers.has('Shift') : press.shiftKey;
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    mod === modifiers.has('Mod') &&
    !otherMod &&
    press.altKey === modifiers.has('Alt') &&
    press.shiftKey === shift
  );
};

/** Whether pressing it types a character where text is written. */
export const typesText = (keys: string): boolean => {
  const { modifiers, key } = partsOf(keys);
  return key.length === 1 && !modifiers.has('Mod') && !modifiers.has('Alt');
};

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** The keys as people read them: `Ctrl K`, `⌘ K`. */
export const keyCaps = (keys: string, mac: boolean): readonly string[] =>
  keys.split('+').map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    return NAMES[part] ?? part;
  });
