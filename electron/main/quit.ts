import type { App } from 'electron';

/** Closes the vault before the application goes: once, and then it goes for good. */
export const closeBeforeQuit = (
  app: Pick<App, 'on' | 'exit'>,
  close: () => Promise<void>,
): void => {
  let closing = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void close().finally(() => app.exit(Number(process.exitCode ?? 0)));
  });
  // A window that is being replaced at a lock must not end the application.
  app.on('window-all-closed', () => undefined);
};
