import path from 'node:path';
import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';
import { childEnv } from './child-env.ts';
import { endProcess } from './end-process.ts';

/** Import processes: one for each import, without key or database, since they read what strangers wrote. */
export interface ImportProcesses {
  /** Starts one and gives its name; its port goes to the vault process. */
  readonly start: (handOver: (process: string, port: MessagePortMain) => void) => string;
  readonly end: (process: string) => void;
  /** Ends them all, as at a lock. */
  readonly endAll: () => void;
}

const ENTRY = path.join(import.meta.dirname, 'importer.js');
/** A hostile file may make a parser grow; it may not take the laptop with it. */
const HEAP_MEGABYTES = 512;

/** Starts and ends import processes, each under a name of its own. */
export const createImportProcesses = (nextName: () => string): ImportProcesses => {
  const running = new Map<string, UtilityProcess>();

  const end = (process: string): void => {
    const child = running.get(process);
    if (child) endProcess(child);
    running.delete(process);
  };

  return {
    start: (handOver) => {
      const name = nextName();
      const child = utilityProcess.fork(ENTRY, [], {
        serviceName: 'Daybook import',
        env: childEnv(process.env),
        execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
        stdio: 'inherit',
      });
      running.set(name, child);
      child.once('exit', () => running.delete(name));
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ kind: 'importer', process: name }, [port1]);
      handOver(name, port2);
      return name;
    },
    end,
    endAll: () => [...running.keys()].forEach(end),
  };
};
