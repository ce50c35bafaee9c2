import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSigner, type Signer } from '#test/support/laptop.ts';
import { newFolder } from '#test/support/open-office.ts';
import { keyFingerprint } from '#vault/packs/sshsig.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { aPack, copyOf, textIn } from './a-pack.ts';

let pack: string;
let signer: Signer;
beforeAll(async () => {
  ({ folder: pack, signer } = await aPack());
});

const problemsOf = async (folder: string, expected: string | null = null) =>
  (await verifyPack(folder, { expected })).problems;

const change = (folder: string, name: string, to: (text: string) => string): void =>
  writeFileSync(path.join(folder, name), to(textIn(folder, name)));

describe('a whole pack', () => {
  it('holds, and says that its key was not compared', async () => {
    expect(await verifyPack(pack, { expected: null })).toMatchObject({
      holds: true,
      problems: [],
      compared: 'not-compared',
      files: 7,
      fingerprint: keyFingerprint(signer.publicKey),
      checkpoint: { acts: 4 },
    });
  });

  it('holds where the fingerprint given is its own, with or without SHA256: before it', async () => {
    const fingerprint = keyFingerprint(signer.publicKey);
    for (const expected of [fingerprint, ` ${fingerprint.replace('SHA256:', '')}= `])
      expect(await verifyPack(pack, { expected })).toMatchObject({
        compared: 'matches',
        holds: true,
      });
  });

  it('does not hold where another fingerprint was expected, and names its own', async () => {
    const check = await verifyPack(pack, { expected: keyFingerprint(aSigner().publicKey) });
    expect(check).toMatchObject({ compared: 'differs', holds: false });
    expect(check.problems).toEqual([
      `Signed with another key than the one expected: ${check.fingerprint}`,
    ]);
  });

  it('is not taken for compared where an empty fingerprint is given', async () => {
    expect(await verifyPack(pack, { expected: '' })).toMatchObject({ compared: 'differs' });
  });

  it('can be cancelled while it is read', async () => {
    const stop = new AbortController();
    const reading = verifyPack(pack, {
      expected: null,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('no longer wanted')),
    });
    await expect(reading).rejects.toThrow('no longer wanted');
  });
});

const DAMAGE: readonly (readonly [string, (at: string) => void, readonly string[]])[] = [
  [
    'a changed file',
    (at) => appendFileSync(path.join(at, 'data/log/entries.csv'), ''.padEnd(0) + 'x'),
    [
      'Changed: data/log/entries.csv',
      expect.stringMatching(
        /^bag-info\.txt states \d+\.7 \(bytes\.files\), the pack holds \d+\.7$/,
      ),
    ],
  ],
  [
    'a file changed at its length',
    (at) => change(at, 'data/log/entries.csv', (text) => text.replace('B', 'C')),
    ['Changed: data/log/entries.csv'],
  ],
  [
    'a missing file',
    (at) => rmSync(path.join(at, 'data/START HERE.html')),
    ['Missing: data/START HERE.html', expect.stringContaining('bag-info.txt states')],
  ],
  [
    'an added file',
    (at) => writeFileSync(path.join(at, 'data/log/extra.txt'), 'x'),
    ['Added: data/log/extra.txt', expect.stringContaining('bag-info.txt states')],
  ],
  [
    'a file added beside the payload',
    (at) => writeFileSync(path.join(at, 'note.txt'), 'x'),
    ['Added: note.txt'],
  ],
  [
    'a renamed file',
    (at) => renameSync(path.join(at, 'data/log/entries.csv'), path.join(at, 'data/log/other.csv')),
    ['Renamed: data/log/entries.csv is now data/log/other.csv'],
  ],
  [
    'a changed manifest',
    (at) => appendFileSync(path.join(at, 'manifest-sha256.txt'), '\n'),
    ['Changed: manifest-sha256.txt'],
  ],
  [
    'a file and its line in the manifest taken out together',
    (at) => {
      rmSync(path.join(at, 'data/log/entries.csv'));
      change(at, 'manifest-sha256.txt', (text) => text.replace(/^.*entries\.csv\n/m, ''));
    },
    ['Changed: manifest-sha256.txt', expect.stringContaining('bag-info.txt states')],
  ],
  [
    'a changed tag manifest',
    (at) => change(at, 'tagmanifest-sha256.txt', (text) => `${text}\n`),
    ['Changed: tagmanifest-sha256.txt or tagmanifest-sha256.txt.sig: the signature is not over it'],
  ],
  [
    'a changed bag-info.txt',
    (at) => appendFileSync(path.join(at, 'bag-info.txt'), 'X: y\n'),
    ['Changed: bag-info.txt'],
  ],
  [
    'a wrong Payload-Oxum',
    (at) => change(at, 'bag-info.txt', (text) => text.replace(/^(Payload-Oxum: )\d/m, '$19')),
    ['Changed: bag-info.txt', expect.stringContaining('bag-info.txt states 9')],
  ],
  ['no bagit.txt', (at) => rmSync(path.join(at, 'bagit.txt')), ['Missing: bagit.txt']],
  [
    'another version of BagIt',
    (at) => change(at, 'bagit.txt', (text) => text.replace('1.0', '0.97')),
    ['Changed: bagit.txt', 'bagit.txt does not say that this is BagIt 1.0'],
  ],
  [
    'no manifest',
    (at) => rmSync(path.join(at, 'manifest-sha256.txt')),
    [
      'Missing: manifest-sha256.txt',
      ...Array.from({ length: 7 }, () => expect.stringMatching(/^Added: data/)),
    ],
  ],
  [
    'no signature',
    (at) => rmSync(path.join(at, 'tagmanifest-sha256.txt.sig')),
    ['Missing: tagmanifest-sha256.txt.sig'],
  ],
  [
    'a signature that is none',
    (at) => writeFileSync(path.join(at, 'tagmanifest-sha256.txt.sig'), 'x'),
    ['tagmanifest-sha256.txt.sig cannot be read'],
  ],
  [
    'a link beside the files',
    (at) => symlinkSync('/etc/hostname', path.join(at, 'data/link')),
    ['Neither a file nor a folder: data/link'],
  ],
  [
    'a link in the place of a file with the same bytes',
    (at) => {
      const file = path.join(at, 'data/log/entries.csv');
      const outside = path.join(newFolder(), 'entries.csv');
      renameSync(file, outside);
      symlinkSync(outside, file);
    },
    [
      'Missing: data/log/entries.csv',
      'Neither a file nor a folder: data/log/entries.csv',
      expect.stringContaining('bag-info.txt states'),
    ],
  ],
  [
    'a folder in the place of a file',
    (at) => {
      rmSync(path.join(at, 'data/START HERE.html'));
      mkdirSync(path.join(at, 'data/START HERE.html'));
    },
    ['Missing: data/START HERE.html', expect.stringContaining('bag-info.txt states')],
  ],
];

describe('a damaged pack', () => {
  it.each(DAMAGE)(
    'with %s is refused, and that is named and nothing else',
    async (_, damage, said) => {
      const copy = copyOf(pack);
      damage(copy);
      expect(new Set(await problemsOf(copy))).toEqual(new Set(said));
    },
  );

  it('that is no pack at all says what is missing, and nothing is thrown', async () => {
    const { holds, problems } = await verifyPack(newFolder(), { expected: null });
    expect(holds).toBe(false);
    expect(problems).toContain('Missing: bagit.txt');
    expect((await verifyPack('/nowhere/at/all', { expected: null })).holds).toBe(false);
  });

  it('is never read outside its folder, whatever its manifest names', async () => {
    const copy = copyOf(pack);
    const hash = '0'.repeat(64);
    appendFileSync(
      path.join(copy, 'manifest-sha256.txt'),
      `${hash}  ../../etc/passwd\n${hash}  /etc/passwd\nnot a line\n`,
    );
    expect(await problemsOf(copy)).toEqual(
      expect.arrayContaining([
        'manifest-sha256.txt names a place outside the pack: ../../etc/passwd',
        'manifest-sha256.txt names a place outside the pack: /etc/passwd',
        expect.stringMatching(/^manifest-sha256\.txt, line \d+: not a hash and a name/),
      ]),
    );
  });
});
