// Opens Daybook: `npm start`, and with `-- --xvfb` on a machine without a display.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { electronEnv, root, rootArguments } from './places.mjs';

const given = process.argv.slice(2);
const wantsXvfb = given.includes('--xvfb');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!hasDisplay && !wantsXvfb) {
  process.stderr.write(
    'There is no display, so Daybook has nowhere to open its window.\n' +
      'On a desktop, run this in a terminal of that desktop. Over SSH, connect with `ssh -X`.\n' +
      'To run it on a display that nobody sees: npm start -- --xvfb\n',
  );
  process.exit(1);
}

process.env.ELECTRON_OVERRIDE_DIST_PATH ??= electronEnv().ELECTRON_OVERRIDE_DIST_PATH ?? '';
if (!process.env.ELECTRON_OVERRIDE_DIST_PATH) delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
const electron = createRequire(import.meta.url)('electron');
const args = [...rootArguments, root, ...given.filter((argument) => argument !== '--xvfb')];
const [command, all] =
  wantsXvfb && !hasDisplay ? ['xvfb-run', ['-a', electron, ...args]] : [electron, args];
const running = spawn(command, all, { stdio: 'inherit', env: electronEnv() });
running.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
