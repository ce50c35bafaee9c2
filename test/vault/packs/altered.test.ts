import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCommand } from '#cli/verify.ts';
import { printTable } from '#test/faults/fault-table.ts';
import { runSeed, seeded, type Chance } from '#test/faults/seeded.ts';
import {
  append,
  cut,
  flip,
  remove,
  replay,
  swapWith,
  zero,
  type Change,
} from '#test/faults/tamper/changes.ts';
import { must, newFolder, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { aDeparture, pdf } from './a-departure.ts';
import { filesIn } from './a-pack.ts';

/**
 * A11, and A5's part of it: a real pack of 200 entries, altered at random, is refused by `daybook
 * verify` which names the file; in a sample also by the commands that the pack's own first page
 * gives, and by the verifier in Python. DAYBOOK_PACK_ALTERATIONS asks for more.
 */
const ALTERATIONS = Number(process.env['DAYBOOK_PACK_ALTERATIONS'] ?? 500);
const SAMPLED = 12;
const ENTRIES = 199;
const SEED = runSeed();
const PYTHON = path.resolve('resources/verify_pack.py');

let pack = '';
/** The pack of the same office a little earlier, to put files back from. */
let older = '';
/** The closed vault that the pack was made of. */
let vault = { folder: '', clock: 0 };
let names: readonly string[] = [];
const counts = new Map<string, { cases: number; passed: number }>();

const makePack = async (folder: string, now: number): Promise<string> => {
  const office = openOffice({ folder, now, pdf });
  must(await office.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  const [departure] = must(await office.api.leavers.list({ tenure: null }));
  const out = newFolder('daybook-pack-');
  must(
    await office.api.leavers.makePack({
      task: '01234567-89ab-7000-8000-000000000000',
      departure: departure?.id ?? '',
      folder: out,
      passphrase: PASSPHRASE,
      partial: null,
    }),
  );
  await office.office.close();
  return path.join(out, readdirSync(out)[0] ?? '');
};

const aCopyOf = (folder: string): string => {
  const copy = path.join(newFolder('daybook-copy-'), path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

beforeAll(async () => {
  const office = await aDeparture();
  const { api, tenure, chat } = office;
  must(await office.make());
  older = path.join(office.folder, readdirSync(office.folder)[0] ?? '');
  for (let n = 1; n <= ENTRIES; n += 1) {
    must(
      await api.entries.quick({
        tenure: tenure.id,
        title: `Decision ${n}`,
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: chat.id,
        from: '',
        evidence: [],
      }),
    );
  }
  await office.office.close();
  vault = { folder: office.vault, clock: office.clock.now };
  pack = await makePack(aCopyOf(vault.folder), vault.clock);
  names = filesIn(pack);
});

const verify = async (folder: string): Promise<{ status: number; out: string }> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await verifyCommand([folder], { stdout, stderr });
  const textOf = (stream: PassThrough): string =>
    (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, out: textOf(stdout) + textOf(stderr) };
};

/** A file under another name: what is left of it is one too many. */
const rename: Change = (file) => {
  renameSync(file, `${file}.bak`);
  return 'rename';
};
const insert: Change = (file) => {
  writeFileSync(`${file}.more`, 'x');
  return 'insert';
};
const CHANGES: readonly Change[] = [
  flip,
  flip,
  cut,
  append,
  zero,
  remove,
  rename,
  insert,
  swapWith((file) => others(file)),
  replay((file) => path.join(older, path.relative(working, file))),
];
let working = '';
const others = (file: string): readonly string[] => {
  const bytes = readFileSync(file);
  return names
    .map((name) => path.join(working, name))
    .filter((each) => existsSync(each) && !readFileSync(each).equals(bytes));
};

/** When each file of the working copy was last written, to see which a change touched. */
const written = new Map<string, number>();
const writtenAt = (name: string): number =>
  statSync(path.join(working, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Puts back whatever a change touched. */
const restore = (): void => {
  for (const name of filesIn(working)) {
    if (!names.includes(name)) rmSync(path.join(working, name));
  }
  for (const name of names.filter((each) => writtenAt(each) !== written.get(each))) {
    copyFileSync(path.join(pack, name), path.join(working, name));
    written.set(name, writtenAt(name));
  }
};

const alter = (chance: Chance): { readonly change: string; readonly name: string } => {
  for (;;) {
    const name = chance.pick(names);
    const change = chance.pick(CHANGES)(path.join(working, name), chance);
    if (change !== null) return { change, name };
  }
};

/** The commands of the pack's first page, as a stranger copies them: the hashes, the signature. */
const commandsOf = (folder: string): readonly string[] => {
  const page = readFileSync(path.join(folder, 'data/START HERE.html'), 'utf8');
  const [sums = '', , signature = ''] = [
    ...page.matchAll(/<pre><code>([^<]*)<\/code><\/pre>/g),
  ].map(([, text]) => (text ?? '').replaceAll('&lt;', '<').replaceAll('&quot;', '"'));
  return [sums, signature];
};
const holdsByCommands = (folder: string): boolean =>
  commandsOf(pack).every(
    (command) => spawnSync('sh', ['-c', command], { cwd: folder }).status === 0,
  );
const holdsByPython = (folder: string): boolean =>
  spawnSync('python3', ['-B', PYTHON, folder]).status === 0;

afterAll(() =>
  printTable(
    `Altered packs (DAYBOOK_FAULT_SEED=${SEED})`,
    ['', 'cases', 'not refused, or not named'],
    [...counts].map(([change, { cases, passed }]) => [change, cases, passed]),
  ),
);

describe('a real pack', () => {
  it('holds as it was made: by Daybook, by the commands on its first page, and in Python', async () => {
    expect(names.length).toBeGreaterThan(20);
    expect((await verify(pack)).status).toBe(0);
    expect([holdsByCommands(pack), holdsByPython(pack)]).toEqual([true, true]);
  });

  it('has the same payload manifest when it is made again of the same records', async () => {
    const again = await makePack(aCopyOf(vault.folder), vault.clock);
    const manifest = (folder: string): string =>
      readFileSync(path.join(folder, 'manifest-sha256.txt'), 'utf8');
    expect(manifest(again)).toBe(manifest(pack));
    // And another where there is more to say.
    expect(manifest(older)).not.toBe(manifest(pack));
  });

  it(`is refused in ${ALTERATIONS} alterations of ${ALTERATIONS}, and the file named, seed ${SEED}`, async () => {
    working = aCopyOf(pack);
    restore();
    const chance = seeded(SEED);
    const passed: string[] = [];
    for (let n = 0; n < ALTERATIONS; n += 1) {
      const { change, name } = alter(chance);
      const { status, out } = await verify(working);
      const isSeen = status !== 0 && out.includes(name);
      const byOthers = n % Math.ceil(ALTERATIONS / SAMPLED) !== 0 || seenByOthers(change);
      const held = counts.get(change) ?? { cases: 0, passed: 0 };
      counts.set(change, held);
      held.cases += 1;
      if (!isSeen || !byOthers) {
        held.passed += 1;
        passed.push(`${n} ${change} ${name}: ${out}`);
      }
      restore();
    }
    expect(passed).toEqual([]);
    expect((await verify(working)).status).toBe(0);
  }, 300_000);
});

/** By the tools of others: what sha256sum cannot see, a file too many, Python does. */
const seenByOthers = (change: string): boolean =>
  !holdsByPython(working) && (change === 'insert' || !holdsByCommands(working));
