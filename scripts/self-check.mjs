// Starts the packaged application once, on a display of its own, and demands that it proves itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, rootArguments } from './places.mjs';

const application = path.join(root, 'dist/linux-unpacked/daybook');
const { stdout, stderr, status } = spawnSync(
  'xvfb-run',
  ['-a', application, ...rootArguments, '--self-check'],
  { encoding: 'utf8', timeout: 180_000 },
);
const said = /^self-check ok.*$/m.exec(stdout ?? '')?.[0];
if (said) process.stdout.write(`${said}\n`);
else
  process.stderr.write(
    `the packaged application did not prove itself (status ${status})\n${stdout}\n${stderr}\n`,
  );
process.exit(said && status === 0 ? 0 : 1);
