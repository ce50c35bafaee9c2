import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { Checkpoint } from '#shared/words/journal.ts';
import { checkpointOf } from '../journal/checkpoint.ts';
import { createJournalCheck, PublicKeys } from './journal-lines.ts';

/** What came of checking the journal inside a pack. */
export interface JournalFolderCheck {
  readonly problems: readonly string[];
  readonly checkpoint: Checkpoint | null;
  /** Keys that members have had, raw, as the journal itself gives them. */
  readonly keys: readonly Buffer[];
}

const readText = (file: string): Promise<string | null> =>
  fsp.readFile(file, 'utf8').catch(() => null);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/**
 * The lines of a file, parted by LF alone. Node's own reader of lines parts them at U+2028 as well,
 * which may stand in what people wrote.
 */
const linesOf = async function* (file: string): AsyncGenerator<string> {
  let rest = '';
  const stream = fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
  for await (const chunk of stream) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
};

const stopped = (problem: string): JournalFolderCheck => ({
  problems: [problem],
  checkpoint: null,
  keys: [],
});

const isFile = async (file: string): Promise<boolean> =>
  fsp.lstat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** The checkpoint as `checkpoint.txt` states it: `1234 acts, ABCD-…`. */
const statedCheckpoint = (text: string | null): Checkpoint | null => {
  const [, acts, code] = /^(\d+) acts?, (\S+)$/m.exec(text ?? '') ?? [];
  const stated = Checkpoint.safeParse({ acts: Number(acts), code });
  return stated.success ? stated.data : null;
};

/** What is wrong with the point that `checkpoint.txt` states, against the one computed. */
const checkpointProblem = (text: string | null, computed: Checkpoint): string[] => {
  const stated = statedCheckpoint(text);
  if (stated === null) return ['checkpoint.txt cannot be read'];
  return stated.code === computed.code && stated.acts === computed.acts
    ? []
    : ['The checkpoint in checkpoint.txt is not that of the journal in the pack'];
};

const keysIn = async (place: string): Promise<PublicKeys | null> => {
  const keys = PublicKeys.safeParse(
    jsonOf((await readText(path.join(place, 'public-keys.json'))) ?? ''),
  );
  return keys.success ? keys.data : null;
};

/**
 * Checks the chain in `data/journal` act by act: hash, number, link, signature, and each body that is
 * given; then that it ends where `checkpoint.txt` says.
 */
export const checkJournal = async (
  folder: string,
  signal: AbortSignal | undefined,
): Promise<JournalFolderCheck> => {
  const place = path.join(folder, 'data', 'journal');
  const journal = path.join(place, 'journal.jsonl');
  if (!(await isFile(journal))) return stopped('There is no journal in the pack');
  const keys = await keysIn(place);
  if (keys === null) return stopped('public-keys.json cannot be read');
  const check = createJournalCheck(keys);
  const problems: string[] = [];
  let number = 0;
  for await (const line of linesOf(journal)) {
    signal?.throwIfAborted();
    number += 1;
    const problem = check.take(line, number);
    if (problem !== null) problems.push(problem);
  }
  const heads = [...check.heads()]
    .map(([device, head]) => ({ device, ...head }))
    .toSorted((a, b) => (a.device < b.device ? -1 : 1));
  const checkpoint = checkpointOf(number, heads);
  const stated = await readText(path.join(place, 'checkpoint.txt'));
  return {
    problems: [...problems, ...check.end(), ...checkpointProblem(stated, checkpoint)],
    checkpoint,
    keys: keys.map(({ publicKey }) => Buffer.from(publicKey, 'base64')),
  };
};
