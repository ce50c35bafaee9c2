import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { AS_ROOT, ELECTRON, testEnv } from './launch.ts';

/** Starts the application without guards: the twin of every test that sees something blocked. */
export const launchOpenApp = async (): Promise<{
  readonly app: ElectronApplication;
  readonly page: Page;
}> => {
  const app = await _electron.launch({
    executablePath: ELECTRON,
    args: [...AS_ROOT, path.resolve(import.meta.dirname, 'open-app')],
    env: testEnv(),
  });
  return { app, page: await app.firstWindow() };
};
