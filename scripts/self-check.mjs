// Starts the packaged application once, on a display that nobody sees, and demands that it proves
// itself: it makes a demo vault in a folder of its own, works in it, and prints what came of it.
// Then a native module is changed, and a debugger is asked for: it must refuse to start.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { onDisplay, rootArguments } from './electron.mjs';
import { hashNativeModules } from './native-modules.mjs';
import { root } from './places.mjs';

const packaged = path.join(root, 'dist/linux-unpacked');
const beside = path.join(packaged, 'resources/app.asar.unpacked');

const start = (...more) => {
  const command = [path.join(packaged, 'daybook'), ...rootArguments, '--self-check', ...more];
  const [program, ...args] = onDisplay(true, command);
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 180_000,
  });
  return { status, said: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
};

/** One byte more at the end: the module would still load. */
const withPlanted = (file, work) => {
  const content = fs.readFileSync(file);
  fs.writeFileSync(file, Buffer.concat([content, Buffer.of(0)]));
  try {
    return work();
  } finally {
    fs.writeFileSync(file, content);
  }
};

const proves = ({ status, said }) => status === 0 && /^self-check ok/m.test(said);
const refuses = (why, { status, said }) =>
  status === 1 && said.includes(why) && !said.includes('self-check ok');

const tell = (what, holds, { status, said }) => {
  if (holds) process.stdout.write(`${what}: yes\n`);
  else process.stderr.write(`${what}: NO, it ended with ${status}\n${said}\n`);
  return holds;
};

const first = start();
const [line = ''] = /^self-check ok.*$/m.exec(first.said) ?? [];
if (line) process.stdout.write(`${line}\n`);
const works = tell('the packaged application proves itself', proves(first), first);

const [name = ''] = Object.keys(hashNativeModules(beside));
const second = withPlanted(path.join(beside, name), () => start());
const guards = tell(
  `it refuses to start with ${name} changed`,
  refuses('not as they were delivered', second),
  second,
);
const third = start('--remote-debugging-port=0');
const shut = tell('it refuses to start for a debugger', refuses('look into it', third), third);
process.exitCode = works && guards && shut ? 0 : 1;
