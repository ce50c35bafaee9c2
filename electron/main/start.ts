import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, ipcMain, nativeTheme, powerMonitor, session, shell } from 'electron';
import { listServedFiles, serveApp } from './app-protocol.ts';
import { closeBeforeQuit } from './quit.ts';
import { createDialogs } from './dialogs.ts';
import { guard, ownOrigin } from './guard.ts';
import { createHostHandlers } from './host-handlers.ts';
import { createImportProcesses } from './import-process.ts';
import { createKeychain } from './keychain.ts';
import { lockMinutes, lookForIdle } from './lock.ts';
import type { Log } from './log.ts';
import type { ManagedConfig } from './managed-config.ts';
import { setMenu } from './menu.ts';
import type { Places } from './places.ts';
import { createPrinter } from './print.ts';
import type { Purpose } from './purpose.ts';
import { registerShell } from './register.ts';
import { createSampleHandlers } from './sample-handlers.ts';
import { createShellHandlers } from './shell-handlers.ts';
import { createTokens } from './tokens.ts';
import { readVaultId } from './vault-id.ts';
import { createVaultEars } from './vault-ears.ts';
import { createVaultLife } from './vault-life.ts';
import { createVaultProcess } from './vault-process.ts';
import { watchPower } from './watch-power.ts';
import { createMainWindow, showAgain, type MainWindow } from './window.ts';
import { keepWindowState } from './window-state.ts';

interface StartDeps {
  readonly purpose: Purpose;
  readonly places: Places;
  readonly managed: ManagedConfig;
  readonly log: Log;
  /** The development server, where there is one. */
  readonly server: string | null;
  /** Ends Daybook with a plain sentence. */
  readonly giveUp: (says: string) => void;
}

/** Puts the parts together and opens the window. Called once, when Electron is ready. */
export const start = async (deps: StartDeps): Promise<MainWindow> => {
  const { purpose, places, managed, log, server, giveUp } = deps;
  const tokens = createTokens();
  const printer = createPrinter();
  const keychain = createKeychain();
  const imports = createImportProcesses(randomUUID);
  const state = keepWindowState(places.settings);
  const { keychainAllowed } = managed;

  guard({ app, session: session.defaultSession, log, server });

  const life = createVaultLife({
    vault: () => vault,
    window: () => window,
    folder: places.vault,
    letGo: () => {
      imports.endAll();
      tokens.clear();
    },
    giveUp,
  });

  const vault = createVaultProcess({
    host: createHostHandlers({
      tokens,
      imports,
      printer,
      keychain,
      keychainAllowed,
      handOver: (process, port) => vault.handOver(process, port),
    }),
    reportDefect: log.defect,
    onEvent: (name, payload) => hearVault(name, payload),
    onEnd: (code) => {
      log.write('vault process ended', { code });
      life.ended();
    },
  });

  const hearVault = createVaultEars({ log, setOpen: life.setOpen });

  const window = createMainWindow({
    address: purpose.selfCheck ? `${ownOrigin(server)}/self-check.html` : `${ownOrigin(server)}/`,
    packaged: app.isPackaged,
    hidden: purpose.hidden,
    protect: places.protectContent,
    state,
    onReady: vault.connect,
    onClosed: () => app.quit(),
    onCrashed: () => {
      log.write('window process ended');
      life.ended();
    },
  });

  registerShell(ipcMain, {
    tokens,
    reportDefect: log.defect,
    onRefused: (channel) => log.write('call refused', { channel }),
    trusted: {
      contents: () => window.current()?.webContents.id ?? null,
      origins: [ownOrigin(server)],
    },
    handlers: {
      ...createSampleHandlers({
        folder: places.sample,
        own: places.vault,
        exports: path.join(import.meta.dirname, 'sample'),
        plan: path.join(import.meta.dirname, 'sample-plan.json'),
        life,
        tokens,
      }),
      ...createShellHandlers({
        about: {
          version: app.getVersion(),
          electron: process.versions.electron,
          platform: process.platform,
        },
        managed,
        dialogs: createDialogs(window.current, tokens),
        tokens,
        lock: life.lock,
        keeper: vault.keeper.keeper,
        keychain,
        vaultId: () => readVaultId(life.folder()),
        printer,
        showFolder: (folder) => shell.showItemInFolder(folder),
        setTheme: (theme) => {
          nativeTheme.themeSource = theme;
          state.change({ theme });
        },
        quit: () => app.quit(),
      }),
    },
  });
  watchPower({
    power: powerMonitor,
    lock: (why) => void life.lock(why),
    quit: () => app.quit(),
    lookForIdle: () =>
      lookForIdle({
        idleSeconds: () => powerMonitor.getSystemIdleTime(),
        limitMinutes: lockMinutes(managed.lockMinutes),
        isOpen: life.isOpen,
        onIdle: () => void life.lock('idle'),
      }),
  });
  closeBeforeQuit(app, life.close);
  app.on('second-instance', () => showAgain(window));
  nativeTheme.themeSource = state.get().theme;
  setMenu({
    packaged: app.isPackaged,
    mac: process.platform === 'darwin',
    protect: places.protectContent,
    onLock: () => void life.lock('asked'),
    onProtect: window.protect,
    // As if the key had been pressed: the window knows what it does.
    onGuide: () => window.current()?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' }),
  });

  const files = listServedFiles(path.join(import.meta.dirname, '../renderer'));
  serveApp(session.defaultSession, { files, printed: printer.waiting });
  // The vault's process and the window's start side by side.
  life.begin();
  await window.open();
  return window;
};
