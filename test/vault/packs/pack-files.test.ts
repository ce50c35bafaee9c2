import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '#test/support/open-office.ts';
import { createDigester, listFolder } from '#vault/packs/pack-files.ts';

const aFolder = (): string => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'a.bin'), Buffer.alloc(3 * (1 << 20) + 7, 'a'));
  writeFileSync(path.join(folder, 'empty'), '');
  symlinkSync('a.bin', path.join(folder, 'link'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  return folder;
};

describe('the files of a folder', () => {
  it('are listed apart from links and pipes, which nobody opens', async () => {
    expect(await listFolder(aFolder())).toEqual({
      files: ['a.bin', 'empty'],
      odd: ['link', 'pipe'],
      unreadable: [],
    });
  });

  it('have the SHA-256 that sha256sum gives, whatever their size', async () => {
    const folder = aFolder();
    const digest = createDigester(undefined);
    for (const name of ['a.bin', 'empty']) {
      const theirs = execFileSync('sha256sum', [name], { cwd: folder, encoding: 'utf8' }).slice(
        0,
        64,
      );
      expect(await digest(path.join(folder, name))).toMatchObject({
        state: 'read',
        sha256: theirs,
      });
    }
  });

  it('are not followed to where a link leads, even one that came after the listing', async () => {
    const digest = createDigester(undefined);
    expect(await digest(path.join(aFolder(), 'link'))).toEqual({ state: 'unreadable' });
    expect(await digest(path.join(aFolder(), 'gone'))).toEqual({ state: 'missing' });
  });
});
