import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder, openOffice } from '#test/support/open-office.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithKeychain } from '#vault/keys/unlock.ts';
import { journalProblems } from './power-cut/check-journal.ts';
import { unreadable } from './power-cut/check-office.ts';
import { saidOf, type Said } from './power-cut/office-said.ts';
import { everyEntry } from '#test/support/every-entry.ts';

/** security.md A1: cycles of logging and importing, each ended by kill -9 at a random moment. */
const CYCLES = Number(process.env['DAYBOOK_KILLS'] ?? 200);
const CHECK_EVERY = 20;

const node = path.resolve('node_modules/.bin/node');
const child = path.resolve('test/faults/logging-child.ts');

/** Runs the child, kills it between 0 and 250 ms after it is ready, and gives what was acknowledged. */
const runAndKill = (args: readonly string[], temp: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const running = spawn(node, [child, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: temp },
    });
    let said = '';
    let wrong = '';
    running.stderr.on('data', (data: Buffer) => {
      wrong += data.toString();
    });
    running.stdout.on('data', (data: Buffer) => {
      const isFirst = !said.includes('ready');
      said += data.toString();
      if (isFirst && said.includes('ready'))
        setTimeout(() => running.kill('SIGKILL'), Math.random() * 250);
    });
    running.on('exit', (code) => {
      if (code !== null) reject(new Error(`the child ended by itself: ${wrong}`));
      // A line cut in the middle was not acknowledged.
      else
        resolve(
          said
            .slice(0, said.lastIndexOf('\n'))
            .split('\n')
            .filter((line) => line !== 'ready'),
        );
    });
  });

describe('killed without warning while logging and importing', () => {
  it(`loses nothing acknowledged in ${CYCLES} cycles, and leaves no plaintext`, async () => {
    const { api, office, folder, secrets, aChat } = await aFoundedOffice();
    await aChat();
    must(await api.vault.keychain({ on: true }));
    const secret = Buffer.from([...secrets.values()][0]!).toString('hex');
    await office.close();

    const scratch = newFolder('daybook-scratch-');
    const temp = newFolder('daybook-temp-');
    const acknowledged: string[] = [];
    let lost = 0;

    const check = async (): Promise<void> => {
      const { api: again, keeper, office: opened } = openOffice({ folder });
      must(
        await keeper.unlockWithKeychain({
          wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')),
        }),
      );
      const tenure = must(await again.tenures.list({}))[0]!;
      const entries = new Set((await everyEntry(again, tenure.id)).map(({ id }) => `entry ${id}`));
      const imports = new Set(
        must(await again.imports.list({ chat: null })).map(
          ({ id, reconciliation }) => `import ${id} ${reconciliation.newMessages}`,
        ),
      );
      lost += acknowledged.filter((line) => !entries.has(line) && !imports.has(line)).length;
      const verified = must(await again.journal.verify({ task: randomUUID() }));
      expect(verified.problems).toEqual([]);
      await opened.close();
      const { file } = must(createSlotStore(folder).read());
      const keys = must(
        unlockWithKeychain(file, {
          wrappingKey: Buffer.from(secret, 'hex'),
          member: file.keychains[0]?.member ?? '',
        }),
      );
      const input = { folder, secret, said: saidOf([]), thorough: false };
      expect(await unreadable(input, keys)).toEqual([]);
      keys.wipe();
    };

    for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
      acknowledged.push(
        ...(await runAndKill([folder, secret, scratch, String(cycle * 1000)], temp)),
      );
      if (cycle % CHECK_EVERY === 0) await check();
    }
    await check();
    expect(acknowledged.length).toBeGreaterThan(CYCLES);
    expect(lost).toBe(0);
    for (const file of [folder, temp].flatMap((top) =>
      readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    )) {
      expect(readFileSync(path.join(file.parentPath, file.name)).includes('Canary')).toBe(false);
    }
    // Not about time: two hundred processes on a machine that does other work as well.
  }, 900_000);
});

describe('the same loss is seen', () => {
  /** Kills the journal by itself once it has acknowledged everything. */
  const killWhenSaid = (folder: string, more: readonly string[]): Promise<Said> =>
    new Promise((resolve) => {
      const program = path.resolve('test/faults/power-cut/journal-child.ts');
      const running = spawn(node, [program, folder, 'FULL', ...more], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      running.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.endsWith('all\n')) running.kill('SIGKILL');
      });
      running.on('exit', () => resolve(saidOf(said.split('\n'))));
    });

  it('where acts are acknowledged before they are committed, and not where after', async () => {
    const [eager, patient] = [newFolder('daybook-eager-'), newFolder('daybook-patient-')];
    const lost = await journalProblems(eager, await killWhenSaid(eager, ['eager']));
    expect(lost.filter((each) => each.startsWith('lost: ')).length).toBe(60);
    expect(await journalProblems(patient, await killWhenSaid(patient, []))).toEqual([]);
  });
});
