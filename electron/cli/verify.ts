import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PackCheck } from '#shared/words/pack.ts';
import { counted, numberText } from '#shared/plural.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { shown, writeOut, type Command } from './io.ts';

interface VerifyRequest {
  readonly folder: string;
  /** The fingerprint that the office gave by another way; null where the checker has none. */
  readonly expected: string | null;
  readonly json: boolean;
}

const USAGE = 'Use: daybook verify PACK [--fingerprint SHA256:…] [--json]';
const FINGERPRINT = /^(SHA256:)?[A-Za-z0-9+/]{43}=?$/;

const requestOf = (args: readonly string[]): Result<VerifyRequest, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { fingerprint: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return err(`Name one pack. ${USAGE}`);
    const expected = values.fingerprint?.trim() ?? null;
    if (expected !== null && !FINGERPRINT.test(expected))
      return err(`A fingerprint looks like SHA256: and 43 characters. ${USAGE}`);
    return ok({ folder, expected, json: values.json });
  } catch (problem) {
    return err(`${problem instanceof Error ? problem.message : 'Not understood.'} ${USAGE}`);
  }
};

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

const COMPARED: Readonly<Record<PackCheck['compared'], string>> = {
  matches: 'The key is the one given.',
  differs: 'The key is NOT the one given.',
  'not-compared':
    'The key was not compared: give --fingerprint with the one that the office gave you by another way. Until then a pack that was wholly made again would look as good.',
};

/** What came of a check, for people. */
const inWords = (name: string, check: PackCheck): string => {
  const { holds, files, bytes, problems, fingerprint, compared, checkpoint, partial } = check;
  const verdict = holds
    ? 'The pack holds: every file is as it was signed, and the journal in it is whole.'
    : `The pack does NOT hold. ${counted(problems.length, 'thing')} wrong:`;
  return [
    `Pack: ${name}`,
    ...(partial === null ? [] : [`PARTIAL: not everything is in it. ${partial}`]),
    `Held: ${counted(files, 'file')}, ${numberText(bytes)} bytes`,
    `Journal: ${checkpoint ? `${counted(checkpoint.acts, 'act')}, checkpoint ${checkpoint.code}` : 'none that can be read'}`,
    `Key: ${fingerprint || 'no signature that can be read'}`,
    COMPARED[compared],
    verdict,
    ...problems.map((problem) => `  - ${problem}`),
    '',
  ]
    .map(shown)
    .join('\n');
};

/**
 * `daybook verify PACK`: reads every byte of a pack and names exactly what is wrong with it.
 *
 * Exit status 0 only if all of it holds; 1 with one sentence on standard error where nothing could be checked.
 */
export const verifyCommand: Command = async (args, { stdout, stderr }) => {
  const request = requestOf(args);
  if (!request.ok) {
    await writeOut(stderr, `${shown(request.error)}\n`);
    return 1;
  }
  const { folder, expected, json } = request.value;
  if (!isFolder(folder)) {
    await writeOut(
      stderr,
      `There is no folder ${shown(folder)}. Name the folder that holds bagit.txt.\n`,
    );
    return 1;
  }
  const check = await verifyPack(folder, { expected });
  const said = json
    ? `${JSON.stringify(check)}\n`
    : inWords(path.basename(path.resolve(folder)), check);
  await writeOut(stdout, said);
  return check.holds ? 0 : 1;
};
