import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real keyring on a message bus of its own, with a home of its own. */
export interface Keyring {
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** What another program finds kept under a service. */
  readonly search: (service: string) => string;
  readonly close: () => Promise<void>;
}

export const canStartKeyring = ['dbus-daemon', 'gnome-keyring-daemon', 'secret-tool'].every(
  (tool) => spawnSync('which', [tool]).status === 0,
);

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const [line] = text.split('\n');
      if (text.includes('\n')) resolve(line ?? '');
    });
  });

export const startKeyring = async (): Promise<Keyring> => {
  const home = await mkdtemp(path.join(tmpdir(), 'daybook-keyring-'));
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(bus);
  const env = {
    DBUS_SESSION_BUS_ADDRESS: address,
    HOME: home,
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_RUNTIME_DIR: home,
  };
  // It goes into the background once it is ready, and ends when its bus does.
  spawnSync('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
    env: { ...process.env, ...env },
    input: 'test',
    stdio: ['pipe', 'ignore', 'ignore'],
  });

  return {
    env,
    search: (service) => {
      const tool = spawnSync('secret-tool', ['search', '--all', 'service', service], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      return tool.stdout + tool.stderr;
    },
    close: async () => {
      bus.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
};
