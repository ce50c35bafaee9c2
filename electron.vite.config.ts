import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
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
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    html: { cspNonce: '%NONCE%' },
    plugins: [react()],
    build: {
      minify: true,
      rollupOptions: {
        input: { index: 'renderer/index.html', 'self-check': 'renderer/self-check.html' },
      },
    },
  },
});
