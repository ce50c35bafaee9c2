import type { ElectronApplication, Page } from '@playwright/test';

/** What becomes of the window's questions to the vault: answered, never answered, or answered with a failure. */
export type Fate = 'answered' | 'never' | 'failed';

declare global {
  interface Window {
    testFate?: Fate;
  }
}

/** Runs in each page before its own scripts: stands between the window and its port. */
const standBetween = (): void => {
  const post = Reflect.get(MessagePort.prototype, 'postMessage') as () => void;
  MessagePort.prototype.postMessage = function held(this: MessagePort, ...given: [unknown]) {
    // React sends itself messages too, with nothing in them.
    const [message] = given as [{ kind?: string; id?: number; name?: string } | null];
    const fate = message?.kind === 'call' ? window.testFate : 'answered';
    // What opens the window is always answered: the states are those of a screen.
    const isOfTheWindow = /^(vault|tenures|desk|sample)\./u.test(message?.name ?? '');
    if (fate === 'never' && !isOfTheWindow) return;
    if (fate !== 'failed' || isOfTheWindow) {
      Reflect.apply(post, this, given);
      return;
    }
    const result = { ok: false, error: { code: 'defect', incident: 'A1B2C3' } };
    setTimeout(() =>
      this.dispatchEvent(
        new MessageEvent('message', { data: { kind: 'answer', id: message?.id, result } }),
      ),
    );
  };
};

/** Lets a test hold back or fail what the window asks for, on the real window. */
export const holdAnswers = async (app: ElectronApplication, page: Page): Promise<void> => {
  await app.context().addInitScript(standBetween);
  await page.reload();
};
