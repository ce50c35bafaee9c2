// The whole journey on the sample office, in the real application without anybody at it.
// Leaves the record and the pack in `demo-output/`, or in the folder that is named.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { electronEnv, hasDisplay, onDisplay, runToEnd } from './electron.mjs';
import { node24, root } from './places.mjs';

const [folder = 'demo-output'] = process.argv.slice(2);
const output = path.resolve(root, folder);
// Only what an earlier demo left: a folder of another name is never emptied.
if (folder === 'demo-output') rmSync(output, { recursive: true, force: true });
const demo = path.join(root, 'test/support/demo/run.ts');
process.exitCode = await runToEnd(onDisplay(!hasDisplay(), [node24, demo, output]), electronEnv());
