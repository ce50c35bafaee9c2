import type { WebPreferences } from 'electron';

/**
 * The options of every window that Daybook opens. One frozen object, read back by a test, so that
 * no window can quietly be weaker than another.
 */
export const WINDOW_OPTIONS = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  safeDialogs: true,
  disableDialogs: true,
  navigateOnDragDrop: false,
  autoplayPolicy: 'user-gesture-required',
} as const satisfies WebPreferences);

/** The options of the hidden window that prints: the same, and no script runs in it. */
export const PRINT_OPTIONS = Object.freeze({
  ...WINDOW_OPTIONS,
  javascript: false,
  devTools: false,
} as const satisfies WebPreferences);
