import { randomUUID } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '#test/support/open-office.ts';
import { aLaptop, aSigner, join, someFiles } from '#test/support/laptop.ts';
import { beginBag } from '#vault/packs/bag.ts';
import { journalLines, publicKeysOf } from '#vault/packs/journal-export.ts';
import { allowedSigner, keyFingerprint, makeSshSignature } from '#vault/packs/sshsig.ts';
import { verifyPack } from '#vault/packs/verify.ts';

const NAME = 'Daybook pack - Marian Teale - Secretary of State - 2026-11-22';
const signer = aSigner();

/** A small pack with a real journal, written as the application writes one. */
const aPack = async (): Promise<string> => {
  const parent = newFolder('daybook-pack-');
  const laptop = aLaptop({ signer, files: someFiles() });
  join(laptop, signer);
  const bag = await beginBag(parent, NAME);
  const { acts, code } = laptop.journal.checkpoint();
  await bag.add('START HERE.html', '<!doctype html><title>Start here</title>');
  await bag.add('log/entries.csv', 'reference,title\n2026-A0001,Approved option B\n');
  await bag.add('journal/journal.jsonl', journalLines(laptop.db, randomUUID()));
  await bag.add('journal/checkpoint.txt', `${acts} acts, ${code}\n`);
  await bag.add('journal/public-keys.json', JSON.stringify(publicKeysOf(laptop.db)));
  await bag.add('journal/allowed_signers', `${allowedSigner('daybook', signer.publicKey)}\n`);
  const { folder } = await bag.finish({
    info: [['Source-Organization', 'Department for Coasts and Waterways']],
    day: '2026-11-22',
    sign: (bytes) => makeSshSignature(bytes, signer),
  });
  laptop.close();
  return folder;
};

let pack: string;
beforeAll(async () => {
  pack = await aPack();
});

const aCopy = (): string => {
  const copy = path.join(newFolder('daybook-copy-'), path.basename(pack));
  cpSync(pack, copy, { recursive: true });
  return copy;
};
const problemsOf = async (folder: string, expected: string | null = null) =>
  (await verifyPack(folder, { expected })).problems;

describe('a pack', () => {
  it('holds, and says that its key was not compared', async () => {
    const check = await verifyPack(pack, { expected: null });
    expect(check).toMatchObject({ holds: true, problems: [], compared: 'not-compared', files: 6 });
    expect(check.fingerprint).toBe(keyFingerprint(signer.publicKey));
    expect(await verifyPack(pack, { expected: check.fingerprint })).toMatchObject({
      compared: 'matches',
      holds: true,
    });
    expect(await verifyPack(pack, { expected: 'SHA256:other' })).toMatchObject({
      compared: 'differs',
      holds: false,
    });
  });

  it('holds by stock sha256sum and ssh-keygen', () => {
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: pack });
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'tagmanifest-sha256.txt'], {
      cwd: pack,
    });
    const verify = (folder: string) =>
      spawnSync(
        'ssh-keygen',
        [
          '-Y',
          'verify',
          '-f',
          'data/journal/allowed_signers',
          '-I',
          'daybook',
          '-n',
          'daybook-pack',
          '-s',
          'tagmanifest-sha256.txt.sig',
        ],
        { cwd: folder, input: readFileSync(path.join(folder, 'tagmanifest-sha256.txt')) },
      ).status;
    expect(verify(pack)).toBe(0);
    const copy = aCopy();
    appendFileSync(path.join(copy, 'tagmanifest-sha256.txt'), ' ');
    expect(verify(copy)).not.toBe(0);
  });

  it.each([
    [
      'a changed file',
      (at: string) => appendFileSync(path.join(at, 'data/log/entries.csv'), 'x'),
      'Changed: data/log/entries.csv',
    ],
    [
      'a missing file',
      (at: string) => rmSync(path.join(at, 'data/START HERE.html')),
      'Missing: data/START HERE.html',
    ],
    [
      'an added file',
      (at: string) => writeFileSync(path.join(at, 'data/log/extra.txt'), 'x'),
      'Added: data/log/extra.txt',
    ],
    [
      'a file added beside the payload',
      (at: string) => writeFileSync(path.join(at, 'note.txt'), 'x'),
      'Added: note.txt',
    ],
    [
      'a renamed file',
      (at: string) =>
        renameSync(path.join(at, 'data/log/entries.csv'), path.join(at, 'data/log/Entries2.csv')),
      'Missing: data/log/entries.csv',
    ],
    [
      'a changed manifest',
      (at: string) => appendFileSync(path.join(at, 'manifest-sha256.txt'), '\n'),
      'Changed: manifest-sha256.txt',
    ],
    [
      'a changed bag-info.txt',
      (at: string) => appendFileSync(path.join(at, 'bag-info.txt'), 'X: y\n'),
      'Changed: bag-info.txt',
    ],
    [
      'no signature',
      (at: string) => rmSync(path.join(at, 'tagmanifest-sha256.txt.sig')),
      'Missing: tagmanifest-sha256.txt.sig',
    ],
    [
      'a link in the place of a file',
      (at: string) => symlinkSync('/etc/hostname', path.join(at, 'data/link')),
      'Neither a file nor a folder: data/link',
    ],
  ] as const)('names %s', async (_what, damage, problem) => {
    const copy = aCopy();
    damage(copy);
    expect(await problemsOf(copy)).toContain(problem);
  });

  it('names an act whose body was changed, though every manifest was made again', async () => {
    const parent = newFolder('daybook-forged-');
    const bag = await beginBag(parent, NAME);
    for (const name of [
      'START HERE.html',
      'log/entries.csv',
      'journal/checkpoint.txt',
      'journal/public-keys.json',
    ]) {
      await bag.add(name, readFileSync(path.join(pack, 'data', name)));
    }
    const journal = readFileSync(path.join(pack, 'data/journal/journal.jsonl'), 'utf8');
    await bag.add('journal/journal.jsonl', journal.replace('Priya Nandan', 'Someone Else'));
    const { folder } = await bag.finish({
      info: [],
      day: '2026-11-22',
      sign: (bytes) => makeSshSignature(bytes, aSigner()),
    });
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^Act 1 .*its body was changed$/),
    ]);
  });

  it('refuses every one of 500 random alterations', async () => {
    const files = readdirSync(pack, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(pack, path.join(entry.parentPath, entry.name)));
    const copy = aCopy();
    let seed = 20261122;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let n = 0; n < 500; n += 1) {
      const file = path.join(copy, files[random(files.length)]!);
      const whole = readFileSync(file);
      const altered = Buffer.from(whole);
      const at = random(whole.length);
      const how = random(3);
      if (how === 0) altered[at] = altered[at]! ^ (1 << random(8));
      writeFileSync(
        file,
        how === 0
          ? altered
          : how === 1
            ? whole.subarray(0, at)
            : Buffer.concat([whole, Buffer.from('x')]),
      );
      const check = await verifyPack(copy, { expected: keyFingerprint(signer.publicKey) });
      expect([n, path.relative(copy, file), how, check.holds]).toEqual([
        n,
        path.relative(copy, file),
        how,
        false,
      ]);
      writeFileSync(file, whole);
    }
  }, 60_000);

  it('leaves nothing behind when it is given up, and nothing empty is ever in it', async () => {
    const parent = newFolder('daybook-pack-');
    const bag = await beginBag(parent, NAME);
    await expect(bag.add('empty.txt', '')).rejects.toThrow('nothing to write');
    await expect(bag.add('../out.txt', 'x')).rejects.toThrow('not a path');
    await bag.abandon();
    expect(readdirSync(parent)).toEqual([]);
  });
});
