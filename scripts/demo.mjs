// The whole journey on the sample office, in the real application, without a window to look at.
// Leaves the record and the pack in `demo-output/`, or in the folder that is named.
import path from 'node:path';
import { hasDisplay, runDaybook } from './electron.mjs';
import { root } from './places.mjs';

const [folder = 'demo-output', ...more] = process.argv.slice(2);
const output = path.resolve(root, folder);
process.exit(await runDaybook([`--demo=${output}`, ...more], { hidden: !hasDisplay() }));
