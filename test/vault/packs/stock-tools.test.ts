import { spawnSync } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSigner, type Signer } from '#test/support/laptop.ts';
import { checkCommands } from '#vault/packs/check-commands.ts';
import { keyFingerprint } from '#vault/packs/sshsig.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { aPack, copyOf, packOf, textIn, type PackContent } from './a-pack.ts';

let pack: string;
let signer: Signer;
let content: PackContent;
beforeAll(async () => {
  ({ folder: pack, signer, content } = await aPack());
});

/** A command of `START HERE.html`, exactly as a stranger copies it. */
const run = (folder: string, command: string) =>
  spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
const { sha256sum, sshKeygen } = checkCommands('daybook');

describe('the commands of START HERE', () => {
  it('sha256sum takes both manifests as they stand', () => {
    expect(run(pack, sha256sum)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('sha256sum names the file that was changed', () => {
    const copy = copyOf(pack);
    appendFileSync(path.join(copy, 'data/log/entries.csv'), 'x');
    expect(run(copy, sha256sum)).toMatchObject({
      status: 1,
      stdout: 'data/log/entries.csv: FAILED\n',
    });
  });

  it('ssh-keygen takes the signature, and prints the fingerprint that Daybook prints', () => {
    const { status, stdout } = run(pack, sshKeygen);
    expect(status).toBe(0);
    expect(stdout).toContain('Good "daybook-pack" signature for daybook with ED25519 key');
    expect(stdout).toContain(keyFingerprint(signer.publicKey));
  });

  it('ssh-keygen refuses a list that was changed', () => {
    const copy = copyOf(pack);
    appendFileSync(path.join(copy, 'tagmanifest-sha256.txt'), ' ');
    expect(run(copy, sshKeygen).status).not.toBe(0);
  });
});

const script = path.join(import.meta.dirname, '../../../resources/verify_pack.py');
const python = (folder: string, ...more: string[]) =>
  spawnSync('python3', [script, folder, ...more], { encoding: 'utf8' });

const FAULTS: readonly (readonly [string, (at: string) => void])[] = [
  ['nothing', () => {}],
  ['a changed file', (at) => appendFileSync(path.join(at, 'data/START HERE.html'), 'x')],
  ['a missing file', (at) => rmSync(path.join(at, 'data/log/entries.csv'))],
  ['an added file', (at) => writeFileSync(path.join(at, 'data/new.txt'), 'x')],
  ['a file added beside data', (at) => writeFileSync(path.join(at, 'fetch.txt'), 'x')],
  [
    'a renamed file',
    (at) => renameSync(path.join(at, 'data/START HERE.html'), path.join(at, 'data/start.html')),
  ],
  ['a link', (at) => symlinkSync('START HERE.html', path.join(at, 'data/link.html'))],
  ['a changed manifest', (at) => appendFileSync(path.join(at, 'manifest-sha256.txt'), '\n')],
  ['a changed tag manifest', (at) => appendFileSync(path.join(at, 'tagmanifest-sha256.txt'), '\n')],
  ['a changed bag-info.txt', (at) => appendFileSync(path.join(at, 'bag-info.txt'), 'A: b\n')],
  ['no bagit.txt', (at) => rmSync(path.join(at, 'bagit.txt'))],
  ['no signature', (at) => rmSync(path.join(at, 'tagmanifest-sha256.txt.sig'))],
  [
    'the signature of another text',
    (at) =>
      writeFileSync(
        path.join(at, 'tagmanifest-sha256.txt.sig'),
        textIn(at, 'tagmanifest-sha256.txt.sig').replace(/^(.{100})(.)/s, '$1A'),
      ),
  ],
];

describe('the verifier in Python, written apart', () => {
  it.each(FAULTS)('agrees with Daybook about a pack with %s', async (what, damage) => {
    const copy = copyOf(pack);
    damage(copy);
    const { holds } = await verifyPack(copy, { expected: null });
    const { status, stderr } = python(copy);
    expect({ what, stderr, holds: status === 0 }).toEqual({ what, stderr: '', holds });
    expect(holds).toBe(what === 'nothing');
  });

  it('says that it did not compare the key, and refuses another than the one given', () => {
    const fingerprint = keyFingerprint(signer.publicKey);
    expect(python(pack).stdout).toContain(`Key: ${fingerprint} (not compared)`);
    expect(python(pack, fingerprint).status).toBe(0);
    expect(python(pack, keyFingerprint(aSigner().publicKey)).status).toBe(1);
  });

  it('holds a pack that a stranger signed as well as ours, where no fingerprint is given', async () => {
    const stranger = aSigner();
    const files = new Map(content);
    const line = textIn(pack, 'data/journal/allowed_signers');
    const { stdout } = python(await packOf({ content: files, signer: stranger }));
    expect(line).toContain('namespaces="daybook-pack"');
    expect(stdout).toContain('does NOT hold');
  });
});
