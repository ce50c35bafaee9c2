import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runElectron } from '#test/support/run-electron.ts';

/** Connections and datagrams to internet addresses in what a tracer wrote down. */
const internetCalls = (trace: string): readonly string[] =>
  trace.split('\n').filter((line) => /\b(connect|sendto|sendmsg)\(.*AF_INET6?\b/.test(line));

const canTrace = spawnSync('strace', ['-f', '-e', 'trace=connect', 'true']).status === 0;

/** How a tracer is told to write down what goes to the network. */
const under = (file: string): string[] =>
  `strace -f -qq -e trace=connect,sendto,sendmsg -o ${file}`.split(' ');

test('the application proves itself: a vault made, locked and opened again', async () => {
  const { code, out } = await runElectron(['--self-check']);
  expect(out).toMatch(/^self-check ok \{.*"version":"\d/m);
  expect(code).toBe(0);
});

test.describe('seen from outside, by a tracer', () => {
  test.skip(!canTrace, 'strace cannot run on this machine');
  let folder: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'daybook-trace-'));
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test('no process of ours connects to an address of any network', async () => {
    const file = path.join(folder, 'daybook.trace');
    const { code } = await runElectron(['--self-check'], { under: under(file) });
    expect(code).toBe(0);
    expect(internetCalls(await readFile(file, 'utf8'))).toEqual([]);
  });

  test('a planted connection is seen by the same tracer', async () => {
    const file = path.join(folder, 'planted.trace');
    const script = path.join(folder, 'planted.mjs');
    await writeFile(
      script,
      "import net from 'node:net'; net.connect(9, '127.0.0.1').on('error', () => {});",
    );
    const [tracer = '', ...args] = under(file);
    spawnSync(tracer, [...args, process.execPath, script]);
    expect(internetCalls(await readFile(file, 'utf8'))).not.toEqual([]);
  });
});

test('a wrong settings file of the department stops the start with a plain message', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-managed-'));
  const file = path.join(folder, 'managed-config.json');
  await writeFile(file, '{ "lockMinutes": 90 }');
  const { code, errors } = await runElectron(['--self-check'], { env: { DAYBOOK_MANAGED: file } });
  expect(code).toBe(1);
  expect(errors).toContain('Daybook has not started');
  expect(errors).toContain('lockMinutes');
  await rm(folder, { recursive: true, force: true });
});
