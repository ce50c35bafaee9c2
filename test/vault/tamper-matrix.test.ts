import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printTable } from '#test/faults/fault-table.ts';
import { runSeed, seeded, type Chance } from '#test/faults/seeded.ts';
import { makeBaseVaults, type BaseVaults } from '#test/faults/tamper/base-vaults.ts';
import {
  append,
  appendPage,
  cut,
  cutPages,
  flip,
  remove,
  replay,
  replayPage,
  swapPages,
  swapWith,
  zero,
  type Change,
} from '#test/faults/tamper/changes.ts';
import { detect, type Seen } from '#test/faults/tamper/detect.ts';

/**
 * A5: every file of a vault is flipped, cut, lengthened, swapped and put back to an older state, and
 * each change must be seen (at opening, by Verify now, or when the file is read) and called what it
 * is: never a wrong passphrase. DAYBOOK_TAMPER_CASES asks for more.
 */
const CASES = Number(process.env['DAYBOOK_TAMPER_CASES'] ?? 2_000);
const SEED = runSeed();

let base: BaseVaults;
let sealed: readonly string[] = [];

interface Target {
  readonly name: string;
  readonly from: 'closed' | 'crashed';
  readonly file: (folder: string, chance: Chance) => string;
  readonly changes: readonly Change[];
  /** What the change may be called. */
  readonly named: RegExp;
}

const inFolder = (name: string) => (folder: string) => path.join(folder, name);
const older = (file: string): string => path.join(base.older, path.basename(file));
const aSealedFile = (folder: string, chance: Chance): string => {
  const name = chance.pick(sealed);
  return path.join(folder, 'files', name.slice(0, 2), name.slice(2));
};
const otherSealed = (file: string): readonly string[] => {
  const files = path.dirname(path.dirname(file));
  return sealed.map((name) => path.join(files, name.slice(0, 2), name.slice(2)));
};
/** Words of `vault.json` exchanged for others that read as well. */
const reword: Change = (file, chance) => {
  const json = JSON.parse(readFileSync(file, 'utf8')) as object;
  const change = chance.pick([
    { banner: 'SECRET' },
    { office: 'Somebody else' },
    { demo: true },
    { recipients: ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'] },
    { id: '00000000-0000-4000-8000-000000000000' },
  ]);
  writeFileSync(file, `${JSON.stringify({ ...json, ...change }, null, 2)}\n`);
  return 'reword';
};

const DATABASE =
  /^vault-damaged vault\.db|^records-missing$|\(vault\.db\)|^Act \d+ |^records are missing/;
const pages = [flip, flip, flip, cut, cutPages, append, appendPage, zero, swapPages];

const TARGETS: readonly Target[] = [
  {
    name: 'vault.db, closed',
    from: 'closed',
    file: inFolder('vault.db'),
    changes: [...pages, replay(older), replayPage(older), replayPage(older), remove],
    named: DATABASE,
  },
  {
    name: 'vault.db, after a crash',
    from: 'crashed',
    file: inFolder('vault.db'),
    changes: [...pages, remove],
    named: DATABASE,
  },
  {
    name: 'vault.db-wal, after a crash',
    from: 'crashed',
    file: inFolder('vault.db-wal'),
    changes: [flip, flip, cut, append, zero, remove, replay(() => base.earlierLog)],
    named: DATABASE,
  },
  {
    name: 'vault.db-wal, put to a closed vault',
    from: 'closed',
    file: inFolder('vault.db-wal'),
    changes: [replay(() => base.earlierLog)],
    named: /^vault-damaged vault\.db-wal: .*put there/,
  },
  {
    name: 'sealed files',
    from: 'closed',
    file: aSealedFile,
    changes: [flip, flip, cut, append, zero, remove, swapWith(otherSealed)],
    named: /^files\/[0-9a-f]{64}: SealedFile(Damaged|Missing)Error/,
  },
  {
    name: 'vault.keys',
    from: 'closed',
    file: inFolder('vault.keys'),
    changes: [flip, cut, append, remove, replay(older)],
    named:
      /^vault-damaged vault\.keys|newest copy of the key slots was damaged|put back to an older copy/,
  },
  {
    name: 'head',
    from: 'closed',
    file: inFolder('head'),
    changes: [flip, cut, append, zero, remove, replay(older)],
    named: /^vault-damaged head: /,
  },
  {
    name: 'vault.json',
    from: 'closed',
    file: inFolder('vault.json'),
    changes: [flip, cut, append, remove, reword, reword, replay(older)],
    named: /^vault-damaged vault\.json|^vault-newer$|^The file vault\.json had been changed/,
  },
];

interface Case extends Seen {
  readonly target: string;
  readonly change: string;
  readonly rightly: boolean;
}

const cases: Case[] = [];

const tryOne = async (target: Target, seed: number): Promise<Case | null> => {
  const chance = seeded(seed);
  const folder = path.join(path.dirname(base.closed), `case-${seed}`);
  cpSync(base[target.from], folder, { recursive: true });
  try {
    const change = chance.pick(target.changes)(target.file(folder, chance), chance);
    if (change === null) return null;
    const seen = await detect(base, { folder, sealed, truth: base.truths[target.from] });
    const rightly = seen.how === 'nothing is wrong' || target.named.test(seen.named);
    return { target: target.name, change: `${change} (seed ${seed})`, rightly, ...seen };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

beforeAll(async () => {
  base = await makeBaseVaults();
  sealed = readdirSync(path.join(base.closed, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${path.basename(entry.parentPath)}${entry.name}`);
}, 60_000);

afterAll(() => {
  const ways = [
    'refused at opening',
    'noticed at opening',
    'named by Verify now',
    'named when read',
    'nothing is wrong',
    'NOT SEEN',
    'DEFECT',
  ] as const;
  const rows = TARGETS.map(({ name }) => {
    const own = cases.filter(({ target }) => target === name);
    return [name, own.length, ...ways.map((way) => own.filter(({ how }) => how === way).length)];
  });
  printTable(`Tampering (DAYBOOK_FAULT_SEED=${SEED})`, ['', 'cases', ...ways], rows);
  rmSync(path.dirname(base.closed), { recursive: true, force: true });
});

describe(`a vault that was tampered with, seed ${SEED}`, () => {
  it(`is seen for what it is in ${CASES} cases`, async () => {
    const chance = seeded(SEED);
    for (let turn = 0; cases.length < CASES; turn += 1) {
      const target = TARGETS[turn % TARGETS.length];
      const tried = target ? await tryOne(target, chance.below(2 ** 31)) : null;
      if (tried) cases.push(tried);
    }
    expect(cases.filter(({ how }) => how === 'NOT SEEN' || how === 'DEFECT')).toEqual([]);
    expect(cases.filter(({ rightly }) => !rightly)).toEqual([]);
  }, 300_000);
});
