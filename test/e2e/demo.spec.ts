import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const node = path.resolve('node_modules/.bin/node');

test('the demo does the journey, and a stranger with stock tools verifies and reads what it leaves', () => {
  test.setTimeout(180_000);
  const output = mkdtempSync(path.join(tmpdir(), 'daybook-demo-'));
  const demo = spawnSync(node, ['scripts/demo.mjs', output], { encoding: 'utf8' });
  expect(demo.stderr.split('\n').filter((line) => line.startsWith('The demo stopped'))).toEqual([]);
  expect(demo.status).toBe(0);

  const pack = path.join(
    output,
    readdirSync(output).find((name) => name.startsWith('Daybook pack'))!,
  );
  const tool = (program: string, args: readonly string[], input?: Buffer): string =>
    execFileSync(program, args, { cwd: pack, encoding: 'utf8', ...(input && { input }) });
  tool('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt']);
  tool('sha256sum', ['-c', '--strict', '--quiet', 'tagmanifest-sha256.txt']);
  const signer = readFileSync(path.join(pack, 'data/journal/allowed_signers'), 'utf8').split(
    ' ',
  )[0]!;
  tool(
    'ssh-keygen',
    [
      '-Y',
      'verify',
      '-f',
      'data/journal/allowed_signers',
      '-I',
      signer,
      '-n',
      'daybook-pack',
      '-s',
      'tagmanifest-sha256.txt.sig',
    ],
    readFileSync(path.join(pack, 'tagmanifest-sha256.txt')),
  );

  const [html, pdf] = ['html', 'pdf'].map((ending) =>
    path.join(
      output,
      'record',
      readdirSync(path.join(output, 'record')).find((name) => name.endsWith(ending))!,
    ),
  );
  const page = readFileSync(html!, 'utf8');
  expect(page).not.toMatch(/<script|src="|href="(?!#)/);
  expect(page).toContain('content with option 2');
  expect(page).toContain('DEMO');
  // Words of a mixed chat that were not selected are nowhere.
  expect(page).not.toContain('Pints at six');
  expect(spawnSync('grep', ['-rq', 'Pints at six', output]).status).toBe(1);
  const text = execFileSync('pdftotext', [pdf!, '-'], { encoding: 'utf8' });
  expect(text).toContain('content with option 2');
  expect(text).toContain('OFFICIAL-SENSITIVE');
});
