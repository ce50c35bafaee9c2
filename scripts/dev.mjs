// Daybook with hot reload: electron-vite's development server, on the Electron that set-up chose.
import { electronEnv, electronProgram, rootArguments, runToEnd } from './electron.mjs';
import { node24, tool } from './places.mjs';

const sandbox = rootArguments.length > 0 ? ['--noSandbox'] : [];
const vite = tool('electron-vite/bin/electron-vite.js');
const env = { ...electronEnv(), ELECTRON_EXEC_PATH: electronProgram() };
process.exitCode = await runToEnd([node24, vite, 'dev', ...sandbox, ...process.argv.slice(2)], env);
