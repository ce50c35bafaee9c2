import path from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Tokens } from './tokens.ts';

interface Chosen {
  readonly token: string;
  readonly name: string;
}

/** The platform's own dialogs. What is chosen reaches the window as a token and a name. */
export interface Dialogs {
  readonly chooseFile: (asked: {
    readonly title: string;
    readonly extensions: readonly string[];
  }) => Promise<Chosen | null>;
  readonly chooseFolder: (asked: {
    readonly title: string;
    readonly make: boolean;
  }) => Promise<Chosen | null>;
}

/** Asks for files and folders, and hands out tokens for them. */
export const createDialogs = (window: () => BrowserWindow | null, tokens: Tokens): Dialogs => {
  const choose = async (options: OpenDialogOptions): Promise<Chosen | null> => {
    const owner = window();
    const { canceled, filePaths } = await (owner
      ? dialog.showOpenDialog(owner, options)
      : dialog.showOpenDialog(options));
    const [chosen] = filePaths;
    if (canceled || chosen === undefined) return null;
    return { token: tokens.give(chosen), name: path.basename(chosen) };
  };

  return {
    chooseFile: ({ title, extensions }) =>
      choose({
        title,
        properties: ['openFile', 'dontAddToRecent'],
        filters: extensions.length > 0 ? [{ name: 'Files', extensions: [...extensions] }] : [],
      }),
    chooseFolder: ({ title, make }) =>
      choose({
        title,
        properties: [
          'openDirectory',
          'dontAddToRecent',
          ...(make ? ['createDirectory' as const] : []),
        ],
      }),
  };
};
