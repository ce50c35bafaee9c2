import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import type { PackCheck } from '#shared/contract/outputs.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { writeOut, type Command } from './io.ts';

const COMPARED: Readonly<Record<PackCheck['compared'], string>> = {
  matches: 'The key is the one you gave.',
  differs: 'The key is NOT the one you gave.',
  'not-compared':
    'The key was not compared: give the fingerprint that the office gave you by another way, with --fingerprint. Without that, a pack that was wholly made again would look as good.',
};

const summary = (check: PackCheck): string =>
  [
    check.holds
      ? `Holds: ${check.files} files, ${check.bytes} bytes, every byte read.`
      : `Does not hold. ${check.problems.length === 1 ? 'One thing is' : `${check.problems.length} things are`} wrong:`,
    ...check.problems.map((problem) => `  ${problem}`),
    check.fingerprint === ''
      ? 'No readable signature.'
      : `Signed with the key ${check.fingerprint}`,
    COMPARED[check.compared],
    ...(check.checkpoint
      ? [`Journal: ${check.checkpoint.acts} acts, checkpoint ${check.checkpoint.code}`]
      : []),
    '',
  ].join('\n');

/** `verify PACK [--fingerprint SHA256:…] [--json]`: exit status 0 only if all of it holds. */
export const verifyCommand: Command = async (args, { stdout, stderr }) => {
  let given;
  try {
    given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { fingerprint: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch {
    given = null;
  }
  const folder = given?.positionals[0];
  if (!given || folder === undefined || given.positionals.length > 1) {
    await writeOut(stderr, 'Use: daybook verify PACK [--fingerprint SHA256:…] [--json]\n');
    return 1;
  }
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    await writeOut(stderr, `There is no folder ${folder}. Give the folder that holds bagit.txt.\n`);
    return 1;
  }
  const check = await verifyPack(folder, { expected: given.values.fingerprint ?? null });
  await writeOut(
    stdout,
    given.values.json ? `${JSON.stringify(check, null, 2)}\n` : summary(check),
  );
  return check.holds ? 0 : 1;
};
