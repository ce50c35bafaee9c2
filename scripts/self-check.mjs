// Starts the packaged application once, on a display that nobody sees, and demands that it proves
// itself: it makes a demo vault in a folder of its own, works in it, and prints what came of it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { onDisplay, rootArguments } from './electron.mjs';
import { root } from './places.mjs';

const application = path.join(root, 'dist/linux-unpacked/daybook');
const [program, ...args] = onDisplay(true, [application, ...rootArguments, '--self-check']);
const { stdout, stderr, status, error } = spawnSync(program, args, {
  encoding: 'utf8',
  timeout: 180_000,
});
const said = /^self-check ok.*$/m.exec(stdout ?? '')?.[0];
if (said) process.stdout.write(`${said}\n`);
const holds = Boolean(said) && status === 0;
if (!holds) {
  const why = error?.message ?? `it ended with ${status}`;
  process.stderr.write(
    `The packaged application did not prove itself: ${why}\n${stdout ?? ''}\n${stderr ?? ''}\n`,
  );
}
process.exitCode = holds ? 0 : 1;
