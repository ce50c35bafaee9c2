// The figures, as a table. Node 24 runs TypeScript and the package imports as they stand.
import { electronEnv, hasDisplay, onDisplay, runToEnd } from './electron.mjs';
import { node24 } from './places.mjs';

const bench = ['--expose-gc', 'test/bench/index.ts', ...process.argv.slice(2)];
process.exitCode = await runToEnd(onDisplay(!hasDisplay(), [node24, ...bench]), {
  ...electronEnv(),
  NODE_ENV: 'production',
});
