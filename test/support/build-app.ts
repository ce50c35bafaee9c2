import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { APP_FOLDER } from './launch.ts';

/** Bundles one TypeScript main file into an Electron application of its own, and gives its folder. */
export const buildApp = async (entry: string): Promise<string> => {
  // Inside the project, so that it finds the packages; outside what is packaged.
  const cache = path.join(APP_FOLDER, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'daybook-test-app-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: APP_FOLDER,
    build: {
      ssr: entry,
      outDir: folder,
      rollupOptions: { external: ['electron'], output: { entryFileNames: 'main.mjs' } },
    },
  });
  const manifest = { name: path.basename(folder), version: '1.0.0', main: 'main.mjs' };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
};
