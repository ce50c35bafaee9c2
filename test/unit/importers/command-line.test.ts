import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FIXTURES = `${ROOT}test/fixtures/whatsapp/`;

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would. `leave`: stop reading after the first bytes. */
const daybook = async (args: readonly string[], leave = false): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['electron/cli/index.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
      if (leave) child.stdout.destroy();
    });
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('close', (status) => resolve({ status, out, err }));
  });

describe('daybook parse', () => {
  it('prints one object a line for each record, and last the reconciliation', async () => {
    const { status, out } = await daybook([
      'parse',
      `${FIXTURES}WhatsApp Chat with Harwick slipway.txt`,
      '--json',
    ]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({
      n: 1,
      at: '2025-05-31T14:04:00+01:00',
      sender: null,
      kind: 'notice',
      attachments: [],
    });
    expect(lines[3]).toEqual({
      n: 4,
      at: '2025-05-31T14:05:00+01:00',
      sender: 'Marian Teale',
      text: "I've told them to pause the closure",
      kind: 'message',
      attachments: [],
    });
    expect(lines.at(-1)).toMatchObject({
      reconciliation: {
        records: lines.length - 1,
        notUnderstoodLines: 1,
        chat: 'Harwick slipway',
        assumptions: {
          zone: 'Europe/London',
          encoding: 'UTF-8',
          dateOrder: { order: 'day-month-year' },
        },
      },
    });
  });

  it('reads in the zone and the order that it is told', async () => {
    const { out } = await daybook([
      'parse',
      `${FIXTURES}web.txt`,
      '--json',
      '--zone',
      'Asia/Kolkata',
      '--date-order',
      'dmy',
    ]);
    expect(out).toContain('"at":"2025-05-31T14:05:00+05:30"');
    expect(out).toContain('"by":"chosen"');
  });

  it('says in words what it found', async () => {
    const { status, out } = await daybook(['parse', `${FIXTURES}iphone.txt`]);
    expect([status, out.split('\n')[1]]).toEqual([0, '8 records = 6 messages + 2 notices']);
  });

  it.each([
    [
      ['parse', `${ROOT}package.json`, '--json'],
      /^This cannot be read as an export: it looks like a JSON file\./,
    ],
    [
      ['parse', `${FIXTURES}missing.txt`],
      /^This cannot be read as an export: There is no such file\.\n$/,
    ],
    [['parse', FIXTURES], /folder/],
    [['parse', `${FIXTURES}web.txt`, '--zone', 'Nowhere'], /zone/],
    [['parse', `${FIXTURES}web.txt`, '--date-order', 'ydm'], /dmy, mdy or ymd/],
    [['parse', `${FIXTURES}web.txt`, '--colour'], /Use: daybook parse/],
    [['parse'], /Name one file/],
    [['unheard-of'], /Use: daybook COMMAND/],
  ])('%j ends with status 1 and one sentence', async (args, words) => {
    const { status, out, err } = await daybook(args);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(words);
  });

  it('ends quietly when its reader leaves', async () => {
    const { status, err } = await daybook(
      ['parse', `${FIXTURES}WhatsApp Chat with Harwick slipway.txt`, '--json'],
      true,
    );
    expect([status, err]).toEqual([0, '']);
  });

  it('sends nothing out of a file to the terminal that could steer it', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'daybook-cli-')), 'chat.txt');
    const steering = '\u001b[31mBob\u001b]0;x\u0007\u009b\u202e';
    writeFileSync(file, `20/11/2026, 14:05 - Ann: one\n20/11/2026, 14:06 - ${steering}: two\n`);
    const { status, out } = await daybook(['parse', file]);
    expect(status).toBe(0);
    expect(out).toContain('Bob');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

describe('daybook', () => {
  it.each([
    [['recover', `${ROOT}package.json`, '--identity', `${ROOT}package.json`], /no vault/],
    [['info', `${ROOT}package.json`], /no vault/],
  ])('%j names what is wrong, without a stack', async (args, words) => {
    const { status, err } = await daybook(args);
    expect(status).toBe(1);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk took not all of what it wrote', () => {
    const full = openSync('/dev/full', 'w');
    const ran = spawnSync(process.execPath, ['electron/cli/index.ts', 'help'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([ran.status, ran.stderr]).toEqual([1, 'Not all of it could be written out (ENOSPC).\n']);
  });
});
