// Daybook with hot reload: electron-vite's dev server, on the Electron that set-up chose.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { electronEnv, node24, root, rootArguments } from './places.mjs';

const env = electronEnv();
const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
if (dist)
  env.ELECTRON_EXEC_PATH = path.join(
    dist,
    process.platform === 'win32' ? 'electron.exe' : 'electron',
  );
const vite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
const args = [
  vite,
  'dev',
  ...(rootArguments.length > 0 ? ['--noSandbox'] : []),
  ...process.argv.slice(2),
];
const running = spawn(node24, args, { cwd: root, stdio: 'inherit', env });
running.on('exit', (code) => process.exit(code ?? 1));
