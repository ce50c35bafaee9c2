import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const node = path.resolve('node_modules/.bin/node');
/** Words of the sample that an entry quotes, and such as were never to be brought in. */
const QUOTED = 'No, hold, Treasury unhappy. Do not print';
const NOT_SELECTED = ['cricket club', 'hand out the cups'];
const ONLY_OFFERED = ['forty leaflets', 'Harwick door knocking'];

test.describe('the demo does the journey in the real application', () => {
  test.describe.configure({ mode: 'serial' });
  let output: string;
  let pack: string;

  const record = (whose: string, ending: string): string => {
    const folder = path.join(output, 'record');
    const found = readdirSync(folder).find(
      (name) => name.includes(whose) && name.endsWith(`.${ending}`),
    );
    return path.join(folder, found ?? 'missing');
  };
  const tool = (program: string, args: readonly string[], input?: Buffer) =>
    spawnSync(program, args, { cwd: pack, encoding: 'utf8', ...(input && { input }) });

  test.beforeAll(() => {
    test.setTimeout(180_000);
    output = mkdtempSync(path.join(tmpdir(), 'daybook-demo-'));
    const demo = spawnSync(node, ['scripts/demo.mjs', output], { encoding: 'utf8' });
    expect(demo.stderr).not.toContain('The demo stopped');
    expect(demo.status).toBe(0);
    expect(demo.stdout).toContain('9/9');
    pack = path.join(
      output,
      readdirSync(output).find((name) => name.startsWith('Daybook pack')) ?? 'missing',
    );
  });
  test.afterAll(() => rmSync(output, { recursive: true, force: true }));

  test('and leaves a summary, and the record of each principal', () => {
    const summary = readFileSync(path.join(output, 'SUMMARY.txt'), 'utf8');
    expect(summary).toMatch(/exports brought in and 1 let go: \d{5} records read/);
    for (const whose of ['Teale', 'Penhallow', 'Oyelaran', 'Brace']) {
      expect(readFileSync(record(whose, 'html'), 'utf8')).toContain('DEMO');
      expect(readFileSync(record(whose, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('the pack is verified by sha256sum and ssh-keygen', () => {
    const signers = 'data/journal/allowed_signers';
    const signer = readFileSync(path.join(pack, signers), 'utf8').split(' ')[0] ?? '';
    const signature = ['-n', 'daybook-pack', '-s', 'tagmanifest-sha256.txt.sig'];
    const verify = ['-Y', 'verify', '-f', signers, '-I', signer, ...signature];
    const manifest = readFileSync(path.join(pack, 'tagmanifest-sha256.txt'));
    for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      expect(tool('sha256sum', ['-c', '--strict', '--quiet', name]).status).toBe(0);
    }
    expect(tool('ssh-keygen', verify, manifest).status).toBe(0);
    // The same signature over one byte more is none.
    const planted = Buffer.concat([manifest, Buffer.from('\n')]);
    expect(tool('ssh-keygen', verify, planted).status).not.toBe(0);
  });

  test('the record quotes the exact words, in HTML and in PDF', () => {
    expect(readFileSync(record('Teale', 'html'), 'utf8')).toContain(QUOTED);
    const text = execFileSync('pdftotext', [record('Teale', 'pdf'), '-'], { encoding: 'utf8' });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(QUOTED);
    expect(text).toContain('OFFICIAL-SENSITIVE');
  });

  test('its HTML has no script and asks for nothing outside', () => {
    const pages = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const reaches = /<script|<link|<iframe|\bsrc=|url\(|@import|\bon\w+="|href="(?!#)/i;
    expect(reaches.test('<img src="https://planted.invalid/x.png">')).toBe(true);
    expect(pages.length).toBeGreaterThan(40);
    const own = pages.filter((name) => !/START HERE|transcript/.test(name));
    expect(
      own.filter((name) => reaches.test(readFileSync(path.join(output, name), 'utf8'))),
    ).toEqual([]);
    const remote = /(?:src|href)="(?!#)[a-z]+:|<script|url\(/i;
    expect(
      pages.filter((name) => remote.test(readFileSync(path.join(output, name), 'utf8'))),
    ).toEqual([]);
  });

  test('words of mixed chats that were not selected, or of one only offered, are nowhere', () => {
    const grep = (words: string): number | null =>
      spawnSync('grep', ['-rqaF', words, output]).status;
    expect(grep(QUOTED)).toBe(0);
    for (const words of [...NOT_SELECTED, ...ONLY_OFFERED])
      expect([words, grep(words)]).toEqual([words, 1]);
  });
});
