import path from 'node:path';
import {
  app,
  MessageChannelMain,
  utilityProcess,
  type UtilityProcess,
  type WebContents,
} from 'electron';
import { createClient } from '#shared/contract/client.ts';
import { createGate, type Gate } from '#shared/contract/gate.ts';
import {
  hostContract,
  keeperContract,
  type HostHandlers,
  type KeeperClient,
} from '#shared/contract/host.ts';
import { linkPort, type PortLink } from '#shared/contract/port.ts';
import { childEnv } from './child-env.ts';
import { endProcess } from './end-process.ts';

interface VaultProcessDeps {
  readonly host: HostHandlers;
  readonly reportDefect: (defect: unknown, method: string) => string;
  /** An event that the vault process tells main, such as that it was opened. */
  readonly onEvent: (name: string, payload: unknown) => void;
  /** It ended without being asked to. */
  readonly onEnd: (code: number) => void;
}

/** The one process that holds keys and records. Locking is ending it. */
export interface VaultProcess {
  readonly start: (folder: string) => void;
  readonly keeper: KeeperClient;
  /** Gives the window a new port to the vault, as at each load. */
  readonly connect: (contents: WebContents) => void;
  /** Gives the vault one end of a port to an import process. */
  readonly handOver: (process: string, port: Electron.MessagePortMain) => void;
  /** Ends it at once; done when the process is gone. */
  readonly kill: () => Promise<void>;
}

interface Running {
  readonly child: UtilityProcess;
  readonly link: PortLink;
  readonly gone: Promise<void>;
  asked: boolean;
}

const ENTRY = path.join(import.meta.dirname, 'vault.js');

const launch = (folder: string, gate: Gate, deps: VaultProcessDeps): Running => {
  const child = utilityProcess.fork(ENTRY, [`--data=${folder}`, `--app=${app.getVersion()}`], {
    serviceName: 'Daybook vault',
    env: childEnv(process.env),
    stdio: 'inherit',
  });
  const link = linkPort(
    {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- because a process has no origin
      post: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', listener),
    },
    { gate, onEvent: deps.onEvent },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const running: Running = { child, link, gone, asked: false };
  child.once('exit', (code) => {
    link.end();
    if (!running.asked) deps.onEnd(code);
  });
  return running;
};

/** Starts the vault process and speaks with it. */
export const createVaultProcess = (deps: VaultProcessDeps): VaultProcess => {
  const gate = createGate(hostContract, deps.host, {
    isOpen: () => true,
    reportDefect: deps.reportDefect,
  });
  let running: Running | null = null;

  return {
    start: (folder) => {
      running = launch(folder, gate, deps);
    },
    keeper: createClient(keeperContract, async (name, input) =>
      running ? running.link.call(name, input) : { ok: false, error: { code: 'locked' } },
    ),
    connect: (contents) => {
      const { port1, port2 } = new MessageChannelMain();
      running?.child.postMessage({ kind: 'window' }, [port1]);
      contents.postMessage('vault-port', null, [port2]);
    },
    handOver: (process, port) => running?.child.postMessage({ kind: 'importer', process }, [port]),
    kill: async () => {
      const ending = running;
      if (!ending) return;
      running = null;
      ending.asked = true;
      endProcess(ending.child);
      await ending.gone;
    },
  };
};
