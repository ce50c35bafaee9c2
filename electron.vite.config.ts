import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { EXPORTS, exportBytes } from './sample/exports.ts';
import { writePlan } from './sample/write-plan.ts';

// What the older Electron of the tests understands: what is tested is what ships.
const NODE = 'node20.18';
const WINDOW = 'chrome130';

/** The files that the sample office brings in, as its phones would give them, and what it makes of them. */
const sampleFiles = {
  name: 'sample-files',
  generateBundle(this: { emitFile: (file: object) => unknown }) {
    for (const made of EXPORTS)
      this.emitFile({ type: 'asset', fileName: `sample/${made.name}`, source: exportBytes(made) });
    const source = JSON.stringify(writePlan());
    this.emitFile({ type: 'asset', fileName: 'sample-plan.json', source });
  },
};

/** Dependencies that are JavaScript and nothing else. */
const PURE = ['@scure/bip39', 'age-encryption', 'secure-password-utilities', 'yauzl', 'zod'];

const INITIAL: ['$initial'] = ['$initial'];

/** What the first screen needs, in two files: each more of them would be another question to main. */
const FIRST_SCREEN = [
  { name: 'contract', tags: INITIAL, test: /[\\/](shared|zod)[\\/]/ },
  {
    name: 'start',
    tags: INITIAL,
    test: /[\\/](node_modules|policy|renderer[\\/]\w+)[\\/]/,
  },
];

const page = (name: string): string => path.resolve(import.meta.dirname, 'renderer', name);

export default defineConfig({
  main: {
    plugins: [sampleFiles],
    build: {
      target: NODE,
      // Put into our own files: of their hundreds of files each start would read nearly all.
      externalizeDeps: { exclude: PURE },
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          vault: 'electron/vault/index.ts',
          importer: 'electron/importers/index.ts',
          cli: 'electron/cli/index.ts',
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        // A sandboxed preload is one file, and CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    html: { cspNonce: '%NONCE%' },
    plugins: [react()],
    build: {
      target: WINDOW,
      minify: true,
      rollupOptions: {
        input: { index: page('index.html'), 'self-check': page('self-check.html') },
        output: { codeSplitting: { groups: FIRST_SCREEN } },
      },
    },
  },
});
