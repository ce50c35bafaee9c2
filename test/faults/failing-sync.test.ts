import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aFoundedOffice,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
} from '#test/support/open-office.ts';
import { printTable } from './fault-table.ts';
import type { Done } from './failing-sync/done.ts';
import { NEW_PASSPHRASE } from './power-cut/office-said.ts';
import { whyNoTrace } from './power-cut/record.ts';
import { everyEntry } from '#test/support/every-entry.ts';

/**
 * A2, the disk that says no: one sync after another is answered with EIO. The work that needed it
 * is refused as a failing disk, never called damage, and what was acknowledged is all there.
 */
const WHY_NOT = whyNoTrace();
const SKIPPED = WHY_NOT === null ? '' : ` (skipped: ${WHY_NOT})`;
const node = path.resolve('node_modules/.bin/node');
const CHILD = path.resolve('test/faults/failing-sync/failing-sync-child.ts');
const POINTS = Number(process.env['DAYBOOK_SYNC_POINTS'] ?? 8);
const rows: (readonly (string | number)[])[] = [];

let base: { readonly folder: string; readonly secret: string };

interface Run {
  readonly folder: string;
  readonly done: readonly Done[];
  /** How often the disk refused. */
  readonly refusals: number;
  /** How often it was asked to sync, by the name of the call. */
  readonly asked: ReadonlyMap<string, number>;
}

/** Runs the child on a fresh copy of the vault; `fail` is a tracer's word for what is to fail. */
const run = (fail: string | null, written = ''): Run => {
  const folder = path.join(newFolder('daybook-sync-'), 'vault');
  cpSync(base.folder, folder, { recursive: true });
  const trace = path.join(newFolder('daybook-sync-'), 'trace');
  const inject = fail === null ? [] : ['-e', fail];
  const { stdout, stderr, status } = spawnSync(
    'strace',
    ['-f', '-qq', '-e', 'trace=fsync,fdatasync', ...inject, '-o', trace].concat([
      node,
      CHILD,
      folder,
      base.secret,
      written,
    ]),
    { env: { ...process.env, UV_USE_IO_URING: '0' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the child ended by itself: ${stderr}`);
  const calls = readFileSync(trace, 'utf8').split('\n');
  const asked = new Map<string, number>();
  // The tracer counts for each thread by itself: the first does nearly all of it.
  const first = calls[0]?.split(' ', 1)[0] ?? '';
  for (const line of calls.filter((each) => each.startsWith(`${first} `))) {
    const [, name = ''] = /^\d+\s+(\w+)\(/.exec(line) ?? [];
    if (name !== '') asked.set(name, (asked.get(name) ?? 0) + 1);
  }
  return {
    folder,
    asked,
    done: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Done),
    refusals: calls.filter((line) => line.includes('(INJECTED)')).length,
  };
};

/** What is wrong with the vault once the disk works again. */
const wrongAfter = async ({ folder, done }: Run): Promise<readonly string[]> => {
  const { api, keeper, office } = openOffice({ folder });
  const secret = new Uint8Array(Buffer.from(base.secret, 'hex'));
  const opened = await keeper.unlockWithKeychain({ wrappingKey: secret });
  if (!opened.ok) return [`unopenable: ${JSON.stringify(opened.error)}`];
  const tenure = must(await api.tenures.list({}))[0]!;
  const held = new Set([
    ...(await everyEntry(api, tenure.id)).map(({ id }) => id),
    ...must(await api.imports.list({ chat: null })).map(({ id }) => id),
  ]);
  const { problems } = must(await api.journal.verify({ task: randomUUID() }));
  await office.close();
  const changed = done.some(({ what, failure }) => what === 'passphrase' && failure === null);
  const again = openOffice({ folder });
  const passphrase = changed ? NEW_PASSPHRASE : PASSPHRASE;
  const byPassphrase = await again.api.vault.unlock({ member: null, passphrase });
  await again.office.close();
  return [
    ...done
      .filter(({ id, failure }) => failure === null && id !== '' && !held.has(id))
      .map(({ what, id }) => `lost: ${what} ${id}`),
    ...problems.map((each) => `journal: ${each}`),
    ...(byPassphrase.ok
      ? []
      : [`the ${changed ? 'changed' : 'unchanged'} passphrase does not open`]),
  ];
};

const wronglyNamed = ({ done }: Run): readonly Done[] =>
  done.filter(({ failure }) => failure !== null && failure !== 'disk-error');

beforeAll(async () => {
  const { api, office, folder, secrets, aChat } = await aFoundedOffice();
  await aChat();
  must(await api.vault.keychain({ on: true }));
  await office.close();
  base = { folder, secret: Buffer.from([...secrets.values()][0]!).toString('hex') };
});
afterAll(() =>
  printTable('Syncs that fail', ['', 'points', 'refused', 'wrongly named', 'not well'], rows),
);

describe.skipIf(WHY_NOT !== null)(`a disk that does not sync${SKIPPED}`, () => {
  /** The so-manieth of each kind of sync, spread over all there are. */
  const points = (more: string): readonly string[] => {
    const { asked } = run(null);
    return [...asked].flatMap(([name, count]) =>
      Array.from({ length: Math.min(count, POINTS / 2) }, (_, n) => {
        const nth = 1 + Math.floor((n * count) / Math.min(count, POINTS / 2));
        return `inject=${name}:error=EIO:when=${nth}${more}`;
      }),
    );
  };

  it.each([
    ['once', ''],
    ['from then on', '+'],
  ])('%s is called a failing disk, and nothing acknowledged is lost', async (word, more) => {
    const runs = points(more).map((fail) => run(fail));
    const wrong: string[] = [];
    for (const each of runs) {
      expect(each.refusals).toBeGreaterThan(0);
      wrong.push(...(await wrongAfter(each)));
    }
    const named = runs.flatMap(wronglyNamed);
    const refused = runs.filter(({ done }) => done.some(({ failure }) => failure !== null)).length;
    rows.push([word, runs.length, refused, named.length, wrong.length]);
    expect(named).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('is not heard by a program that does not listen, and that is seen', () => {
    const fail = 'inject=fdatasync:error=EIO:when=1+';
    const [heard, unheard] = [run(fail), run(fail, 'carelessly')];
    expect([heard.refusals > 0, unheard.refusals > 0]).toEqual([true, true]);
    expect(heard.done.some(({ failure }) => failure !== null)).toBe(true);
    expect(unheard.done.some(({ failure }) => failure !== null)).toBe(false);
  });
});
