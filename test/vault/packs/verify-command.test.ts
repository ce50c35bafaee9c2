import { appendFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSigner } from '#test/support/laptop.ts';
import { verifyCommand } from '#cli/verify.ts';
import { keyFingerprint } from '#vault/packs/sshsig.ts';
import { aPack, copyOf } from './a-pack.ts';

const signer = aSigner();
const fingerprint = keyFingerprint(signer.publicKey);
let pack: string;
beforeAll(async () => {
  pack = (await aPack(signer)).folder;
});

const run = async (...args: string[]) => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = await verifyCommand(args, { stdout, stderr });
  const textOf = (stream: PassThrough): string =>
    (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, out: textOf(stdout), errors: textOf(stderr) };
};

describe('daybook verify', () => {
  it('ends with 0 where all holds, and says that the key was not compared', async () => {
    const { status, out, errors } = await run(pack);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toContain('The pack holds');
    expect(out).toContain(fingerprint);
    expect(out).toContain('was not compared');
  });

  it('ends with 0 and says so where the fingerprint is the one given', async () => {
    const { status, out } = await run(pack, '--fingerprint', fingerprint);
    expect(status).toBe(0);
    expect(out).toContain('The key is the one given');
    expect(out).not.toContain('not compared');
  });

  it('ends with 1 where the key is another', async () => {
    const { status, out } = await run(pack, '--fingerprint', keyFingerprint(aSigner().publicKey));
    expect(status).toBe(1);
    expect(out).toContain('NOT the one given');
  });

  it('ends with 1 and names what is wrong', async () => {
    const copy = copyOf(pack);
    appendFileSync(path.join(copy, 'data/log/entries.csv'), 'x');
    const { status, out } = await run(copy);
    expect(status).toBe(1);
    expect(out).toContain('  - Changed: data/log/entries.csv');
  });

  it('says what a PARTIAL pack says is missing of it, and nothing so of a whole one', async () => {
    expect((await run(pack)).out).not.toContain('PARTIAL');
    const partial = copyOf(pack);
    appendFileSync(path.join(partial, 'bag-info.txt'), 'Daybook-Partial: Her own telephone.\n');
    // Written in afterwards, so that the pack does not hold either; what it says is told all the same.
    const { status, out } = await run(partial);
    expect(status).toBe(1);
    expect(out).toContain('PARTIAL: not everything is in it. Her own telephone.');
  });

  it('sends no control character of a name to the terminal', async () => {
    const copy = copyOf(pack);
    const named = path.join(copy, 'data/log/\u001B[2Jgone.csv');
    renameSync(path.join(copy, 'data/log/entries.csv'), named);
    const { out } = await run(copy);
    expect(out).toContain('is now data/log/�[2Jgone.csv');
    expect(out).not.toContain('\u001B');
  });

  it('sends none of a name that is not there either, as a shell may have put one in', async () => {
    const { status, errors } = await run('/nowhere/\u001b[31mred\u202e');
    expect(status).toBe(1);
    expect(errors).toContain('/nowhere/\uFFFD[31mred\uFFFD');
    const { errors: unknown } = await run('--\u001b[31mred');
    expect(unknown).not.toContain('\u001b');
  });

  it('gives the whole check as JSON', async () => {
    const { status, out } = await run(pack, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ holds: true, problems: [], compared: 'not-compared' });
  });

  it.each([
    [[], 'Name one pack'],
    [['a', 'b'], 'Name one pack'],
    [['/nowhere/at/all'], 'There is no folder /nowhere/at/all'],
    [['x', '--fingerprint', 'abc'], 'A fingerprint looks like'],
    [['x', '--other'], 'Use: daybook verify'],
  ])('ends with 1 and one sentence for %j', async (args, said) => {
    const { status, out, errors } = await run(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(errors).toContain(said);
  });
});
