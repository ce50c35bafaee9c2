// The figures, as a table. Node 24 runs TypeScript and the package imports as they stand.
import { runToEnd } from './electron.mjs';
import { node24 } from './places.mjs';

const { env } = process;
const bench = ['--expose-gc', 'test/bench/index.ts', ...process.argv.slice(2)];
process.exitCode = await runToEnd([node24, ...bench], { ...env, NODE_ENV: 'production' });
