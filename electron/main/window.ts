import path from 'node:path';
import { BrowserWindow, screen, type WebContents } from 'electron';
import type { LockReason } from './lock.ts';
import { WINDOW_OPTIONS } from './window-options.ts';
import { placeWindow, SMALLEST, type KeptWindowState } from './window-state.ts';

interface WindowDeps {
  readonly address: string;
  readonly packaged: boolean;
  readonly hidden: boolean;
  readonly protect: boolean;
  readonly state: KeptWindowState;
  /** A page is there and listens: it needs its port to the vault. */
  readonly onReady: (contents: WebContents) => void;
  readonly onClosed: () => void;
  /** The window's page did not load, or its process ended by itself. */
  readonly onCrashed: () => void;
}

/** Daybook's one window. */
export interface MainWindow {
  readonly open: (locked?: LockReason) => Promise<void>;
  /** Ends the window with its process, then opens a new one that says why. */
  readonly replace: (why: LockReason) => Promise<void>;
  readonly current: () => BrowserWindow | null;
  readonly protect: (on: boolean) => void;
}

const PRELOAD = path.join(import.meta.dirname, '../preload/index.cjs');
/** The name of the application and nothing else: titles show in task bars and screen shares. */
const TITLE = 'Daybook';

const remember = (window: BrowserWindow, state: KeptWindowState): void => {
  const maximised = window.isMaximized();
  state.change(maximised ? { maximised } : { maximised, bounds: window.getBounds() });
};

const newWindow = ({ packaged, state, protect }: WindowDeps): BrowserWindow => {
  const { bounds, maximised } = state.get();
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(bounds, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: TITLE,
    webPreferences: { ...WINDOW_OPTIONS, devTools: !packaged, preload: PRELOAD },
  });
  window.setContentProtection(protect);
  if (maximised) window.maximize();
  return window;
};

/** Opens the one window, which is the only page that is ever loaded into it. */
export const createMainWindow = (deps: WindowDeps): MainWindow => {
  let window: BrowserWindow | null = null;
  let replacing = false;
  let protect = deps.protect;

  const open = async (locked?: LockReason): Promise<void> => {
    const opened = newWindow({ ...deps, protect });
    window = opened;
    const { webContents } = opened;
    let why = locked;
    webContents.on('dom-ready', () => {
      deps.onReady(webContents);
      if (why) webContents.send('event:locked', { why });
      why = undefined;
    });
    let lost = false;
    const lose = (): void => {
      if (lost || window !== opened || replacing) return;
      lost = true;
      deps.onCrashed();
    };
    webContents.on('render-process-gone', lose);
    opened.on('page-title-updated', (event) => event.preventDefault());
    opened.on('close', () => remember(opened, deps.state));
    opened.on('closed', () => {
      if (window === opened) window = null;
      if (!replacing) deps.onClosed();
    });
    if (!deps.hidden) opened.once('ready-to-show', () => opened.show());
    // A page that does not load is as lost as one whose process ended; one replaced meanwhile is not.
    await opened.loadURL(deps.address).catch(lose);
  };

  return {
    open,
    replace: async (why) => {
      replacing = true;
      if (window && !window.isDestroyed()) {
        remember(window, deps.state);
        window.destroy();
      }
      replacing = false;
      await open(why);
    },
    current: () => window,
    protect: (on) => {
      protect = on;
      window?.setContentProtection(on);
    },
  };
};

/** Brings the window to the front, as when Daybook is started a second time. */
export const showAgain = ({ current }: Pick<MainWindow, 'current'>): void => {
  const window = current();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
};
