import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '#test/support/open-office.ts';
import { beginFolder } from '#vault/day/bundle-folder.ts';

const broken = async function* (): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half of it');
  throw new Error('the sealed file is damaged');
};

describe('the folder of a bundle', () => {
  it('says that it is not finished until it has its name', async () => {
    const parent = newFolder();
    const folder = await beginFolder(parent, 'Bundle');
    await folder.add('a/b.txt', 'content');
    expect(readdirSync(parent)).toEqual([expect.stringMatching(/^Bundle - NOT FINISHED /)]);
    const { name, where } = folder.giveName();
    await folder.abandon();
    expect(name).toBe('Bundle');
    expect(readFileSync(path.join(where, 'a', 'b.txt'), 'utf8')).toBe('content');
  });

  it('leaves nothing of what was abandoned, and nothing half-read with a name', async () => {
    const parent = newFolder();
    const folder = await beginFolder(parent, 'Bundle');
    await folder.add('whole.txt', 'content');
    await expect(folder.add('half.bin', broken())).rejects.toThrow('damaged');
    await folder.abandon();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('never stands in place of another', async () => {
    const parent = newFolder();
    mkdirSync(path.join(parent, 'Bundle'));
    const folder = await beginFolder(parent, 'Bundle');
    expect(folder.giveName().name).toBe('Bundle (2)');
    expect(readdirSync(path.join(parent, 'Bundle'))).toEqual([]);
  });

  it.each(['../out.txt', 'a/../../out.txt', '/out.txt', 'con.txt', 'naïve.txt', 'a//b.txt'])(
    'takes no path such as %s',
    async (file) => {
      const parent = newFolder();
      const folder = await beginFolder(parent, 'Bundle');
      await expect(folder.add(file, 'content')).rejects.toThrow('not a path for a bundle');
      await folder.abandon();
      expect(existsSync(path.join(parent, 'out.txt'))).toBe(false);
    },
  );

  it('leaves out what has no bytes', async () => {
    const folder = await beginFolder(newFolder(), 'Bundle');
    expect(await folder.add('empty.txt', '')).toBeNull();
    expect(folder.files()).toEqual([]);
    await folder.abandon();
  });
});
