import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aSigner } from '#test/support/laptop.ts';
import { newFolder } from '#test/support/open-office.ts';
import { beginBag, type BagTags } from '#vault/packs/bag.ts';
import { makeSshSignature } from '#vault/packs/sshsig.ts';

const NAME = 'Daybook pack - Marian Teale - 2026-11-22';
const signer = aSigner();
const tags: BagTags = {
  info: [['Source-Organization', 'Department for\nCoasts and  Waterways']],
  day: '2026-11-22',
  sign: (bytes) => makeSshSignature(bytes, signer),
};

const chunks = async function* (sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield Buffer.alloc(size, 'x');
};

describe('a bag', () => {
  it('has its name only when it is whole', async () => {
    const parent = newFolder();
    const bag = await beginBag(parent, NAME);
    await bag.add('a.txt', 'a');
    const sealed = await bag.seal(tags);
    expect(readdirSync(parent)).toEqual([expect.stringMatching(/ - NOT FINISHED [0-9a-f]{8}$/)]);
    expect(sealed.giveName()).toBe(path.join(parent, NAME));
    expect(readdirSync(parent)).toEqual([NAME]);
    await bag.abandon();
    expect(readdirSync(parent)).toEqual([NAME]);
  });

  it('states its files and bytes, and keeps each label to one line', async () => {
    const bag = await beginBag(newFolder(), NAME);
    await bag.add('a.txt', 'abc');
    await bag.add('b/c.bin', chunks([1 << 20, 5, 3 << 20, 7]));
    const folder = (await bag.seal(tags)).giveName();
    expect(readFileSync(path.join(folder, 'bag-info.txt'), 'utf8')).toBe(
      `Source-Organization: Department for Coasts and Waterways\nBagging-Date: 2026-11-22\nPayload-Oxum: ${3 + 4 * (1 << 20) + 12}.2\n`,
    );
    expect(statSync(path.join(folder, 'data/b/c.bin')).size).toBe(4 * (1 << 20) + 12);
  });

  it('never replaces a folder that is there, not even an empty one', async () => {
    const parent = newFolder();
    const bag = await beginBag(parent, NAME);
    await bag.add('a.txt', 'a');
    const sealed = await bag.seal(tags);
    mkdirSync(path.join(parent, NAME));
    expect(() => sealed.giveName()).toThrow('already');
    await bag.abandon();
    expect(readdirSync(parent)).toEqual([NAME]);
    expect(readdirSync(path.join(parent, NAME))).toEqual([]);
  });

  it('never writes one of its files twice', async () => {
    const bag = await beginBag(newFolder(), NAME);
    await bag.add('a.txt', 'a');
    await expect(bag.add('a.txt', 'b')).rejects.toThrow('EEXIST');
    await bag.abandon();
  });

  it('leaves nothing behind when it is given up, or when its content fails', async () => {
    const parent = newFolder();
    writeFileSync(path.join(parent, 'theirs.txt'), 'x');
    const bag = await beginBag(parent, NAME);
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('x');
      throw new Error('the sealed file is damaged');
    };
    await expect(bag.add('evidence/a.txt', failing())).rejects.toThrow('damaged');
    await bag.abandon();
    expect(readdirSync(parent)).toEqual(['theirs.txt']);
  });

  it('holds nothing empty, and nothing outside data', async () => {
    const bag = await beginBag(newFolder(), NAME);
    await expect(bag.add('empty.txt', '')).rejects.toThrow('nothing to write');
    expect(await bag.addUnlessEmpty('empty.txt', chunks([]))).toBeNull();
    for (const name of ['../out.txt', '/out.txt', 'nul', 'a\\b', 'é.txt'])
      await expect(bag.add(name, 'x')).rejects.toThrow('not a path');
    await bag.add('a.txt', 'a');
    const folder = (await bag.seal(tags)).giveName();
    expect(readdirSync(path.join(folder, 'data'))).toEqual(['a.txt']);
  });
});
