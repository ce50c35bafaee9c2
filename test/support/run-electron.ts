import { spawn } from 'node:child_process';
import { APP_FOLDER, AS_ROOT, ELECTRON, testEnv } from './launch.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

interface RunOptions {
  /** Runs Electron under another program, such as a tracer. */
  readonly under?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts Daybook without a driver, as a person would, and waits for its end. */
export const runElectron = (args: readonly string[], options: RunOptions = {}): Promise<Ended> => {
  const command = [...(options.under ?? []), ELECTRON, ...AS_ROOT, APP_FOLDER, ...args];
  const [program = ELECTRON, ...rest] = command;
  const child = spawn(program, rest, { env: testEnv(options.env) });
  let out = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })));
};
