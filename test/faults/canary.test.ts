import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '#test/support/open-office.ts';
import { CANARIES, formsOf } from './canary/canaries.ts';
import { look } from './canary/look.ts';
import { printTable } from './fault-table.ts';

/**
 * A6: words that were put into messages, attachments, names, entries, drafts, searches and the passphrase
 * are looked for in every file that Daybook may have written: vault, temporary folder, home and settings of the user.
 */
const node = path.resolve('node_modules/.bin/node');
const child = path.resolve('test/faults/canary/canary-child.ts');
const rows: (readonly (string | number)[])[] = [];

/** A laptop whose vault, temporary folder and home are all its own. */
const aLaptop = () => {
  const top = newFolder('daybook-canary-');
  const place = (name: string): string => {
    mkdirSync(path.join(top, name), { recursive: true });
    return path.join(top, name);
  };
  const [vault, temp, home, source] = ['vault', 'temp', 'home', 'source'].map(place) as [
    string,
    string,
    string,
    string,
  ];
  const env = {
    ...process.env,
    TMPDIR: temp,
    TEMP: temp,
    TMP: temp,
    SQLITE_TMPDIR: temp,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
  };
  return { searched: [vault, temp, home], args: [path.join(vault, 'vault'), source], env };
};

/** Runs the child until it has said something; each of its lines is a moment to look. */
const running = (laptop: ReturnType<typeof aLaptop>) => {
  const { args, env } = laptop;
  const run = spawn(node, [child, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let wrong = '';
  run.stderr.on('data', (data: Buffer) => {
    wrong += data.toString();
  });
  const until = async (word: string): Promise<void> => {
    const [said] = (await Promise.race([
      once(run.stdout, 'data'),
      once(run, 'exit').then(() => ['ended']),
    ])) as [Buffer | string];
    if (said.toString().trim() !== word) throw new Error(`${said.toString()} ${wrong}`);
  };
  return {
    until,
    goOn: () => run.stdin.write('\n'),
    kill: async () => {
      run.kill('SIGKILL');
      await once(run, 'exit');
    },
  };
};

afterAll(() => printTable('Canaries', ['', 'files searched', 'canaries', 'hits'], rows));

describe('nothing that was written down stands in clear on the disk', () => {
  let laptop: ReturnType<typeof aLaptop>;
  let office: ReturnType<typeof running>;

  const mustBeClean = (moment: string): void => {
    const { files, hits } = look(laptop.searched);
    rows.push([moment, files, Object.keys(CANARIES).length, hits.length]);
    expect(files).toBeGreaterThan(8);
    expect(hits).toEqual([]);
  };

  beforeAll(() => {
    laptop = aLaptop();
    office = running(laptop);
  });

  it('while the vault is open, after it is closed, and after it was killed', async () => {
    await office.until('filled');
    mustBeClean('while it is open');
    office.goOn();
    await office.until('closed');
    mustBeClean('after it is closed');
    office.goOn();
    await office.until('filled again');
    await office.kill();
    mustBeClean('after it was killed');
  });

  it('and the search would find it: each canary in each form, planted in a file', () => {
    const folder = newFolder('daybook-planted-');
    let planted = 0;
    for (const canary of Object.values(CANARIES)) {
      for (const { needle } of formsOf(canary)) {
        planted += 1;
        const around = Buffer.alloc(100 + planted, 0xa5);
        writeFileSync(path.join(folder, String(planted)), Buffer.concat([around, needle, around]));
      }
    }
    const { files, hits } = look([folder]);
    rows.push(['twin: planted', files, Object.keys(CANARIES).length, hits.length]);
    expect(files).toBe(planted);
    expect(new Set(hits.map(({ file }) => file)).size).toBe(planted);
  });

  it('and the search finds what a program leaves that writes in clear', async () => {
    const careless = aLaptop();
    const { until, goOn, kill } = running({
      ...careless,
      env: { ...careless.env, DAYBOOK_CANARY_PLANT: '1' } as typeof careless.env,
    });
    await until('filled');
    expect(look(careless.searched).hits.length).toBeGreaterThan(0);
    goOn();
    await kill();
  });
});
