import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealedFileMissingError, SealedFileTooLargeError } from '#vault/files/damage.ts';
import { sealedName } from '#vault/files/names.ts';
import { createSealedFiles } from '#vault/files/sealed-files.ts';
import { CHUNK_BYTES, sealedLength } from '#vault/files/sealed-stream.ts';
import type { KeyRing } from '#vault/keys/opened.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { aFolder, aStore, collect, placeOf } from './a-store.ts';

const LIMIT = 10_000_000;
const later = (): Date => new Date(Date.now() + 60_000);

async function* failing(): AsyncGenerator<Buffer> {
  yield randomBytes(90_000);
  throw new Error('the phone was unplugged');
}

describe('sealing a file', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 16 * CHUNK_BYTES, 2_000_003])(
    'gives back %i bytes as they came',
    async (length) => {
      const { files, folder } = aStore();
      const content = randomBytes(length);
      const sealed = await files.seal(content);
      expect((await files.read(sealed.name, LIMIT)).equals(content)).toBe(true);
      expect(sealed).toMatchObject({
        bytes: length,
        sha256: createHash('sha256').update(content).digest('hex'),
        alreadyHeld: false,
      });
      expect(fs.statSync(placeOf(folder, sealed.name)).size).toBe(sealedLength(length));
    },
  );

  it('gives the same file however the source was cut into pieces', async () => {
    const { files } = aStore();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 90_000 }), { maxLength: 6 }),
        async (pieces) => {
          const inPieces = await files.seal(
            (async function* pour() {
              yield* pieces;
            })(),
          );
          const whole = await files.seal(Buffer.concat(pieces));
          expect(inPieces.name).toBe(whole.name);
          expect((await files.read(whole.name, LIMIT)).equals(Buffer.concat(pieces))).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('seals a stretch of a file', async () => {
    const { files } = aStore();
    const source = path.join(aFolder(), 'export.zip');
    const content = randomBytes(300_000);
    fs.writeFileSync(source, content);
    const { name } = await files.seal({ file: source, start: 1_000, end: 200_000 });
    expect((await files.read(name, LIMIT)).equals(content.subarray(1_000, 200_000))).toBe(true);
    const all = await files.seal({ file: source });
    expect((await files.read(all.name, LIMIT)).equals(content)).toBe(true);
  });

  it('keeps nothing of a source that ends too early or fails', async () => {
    const { files, folder } = aStore();
    const source = path.join(aFolder(), 'export.zip');
    fs.writeFileSync(source, randomBytes(100));
    await expect(files.seal({ file: source, end: 101 })).rejects.toThrow('ends at 100');
    await expect(files.seal(failing())).rejects.toThrow('unplugged');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('keeps the same content once, and replaces one of the wrong length', async () => {
    const { files, folder } = aStore();
    const content = randomBytes(70_000);
    const first = await files.seal(content);
    const before = fs.readFileSync(placeOf(folder, first.name));
    expect(await files.seal(content)).toEqual({ ...first, alreadyHeld: true });
    expect(fs.readFileSync(placeOf(folder, first.name)).equals(before)).toBe(true);

    fs.truncateSync(placeOf(folder, first.name), 5_000);
    expect(await files.seal(content)).toEqual({ ...first, alreadyHeld: false });
    expect((await files.read(first.name, LIMIT)).equals(content)).toBe(true);
  });

  it('names a file by a keyed hash, so that another vault names it otherwise', async () => {
    const content = Buffer.from('known words');
    const [one, other] = [aStore(), aStore()];
    const { name } = await one.files.seal(content);
    const hash = createHash('sha256').update(content).digest();
    expect(name).toBe(sealedName(one.ring.nameKey, hash));
    expect((await other.files.seal(content)).name).not.toBe(name);
    expect(name).not.toBe(hash.toString('hex'));
  });

  it('leaves no plaintext in the folder', async () => {
    const { files, folder } = aStore();
    const canary = 'CANARY-7d1f-the-minister-said';
    await files.seal(Buffer.from(canary.repeat(5_000)));
    const forms = [
      Buffer.from(canary),
      Buffer.from(canary, 'utf16le'),
      Buffer.from(Buffer.from(canary).toString('hex')),
      Buffer.from(Buffer.from(canary).toString('base64').slice(0, 36)),
    ];
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name));
      for (const form of forms) expect(bytes.includes(form)).toBe(false);
      expect(entry.name).not.toContain('.sealing');
    }
  });

  it('refuses a name that is a path', async () => {
    const { files } = aStore();
    await expect(files.read('../../etc/passwd', LIMIT)).rejects.toThrow('not the name');
    await expect(files.remove('..')).rejects.toThrow('not the name');
  });
});

describe('reading sealed files', () => {
  it('says which file is missing', async () => {
    const { files } = aStore();
    const name = 'ab'.repeat(32);
    await expect(files.read(name, LIMIT)).rejects.toThrow(SealedFileMissingError);
    await expect(files.verify(name)).rejects.toThrow(name);
    expect(await files.has(name)).toBe(false);
  });

  it('reads no more than the limit', async () => {
    const { files } = aStore();
    const { name } = await files.seal(randomBytes(200_000));
    await expect(files.read(name, 199_999)).rejects.toThrow(SealedFileTooLargeError);
    expect((await files.read(name, 200_000)).length).toBe(200_000);
  });

  it('opens files of older generations after the ring got a new key, and seals under the new one', async () => {
    const { files, folder, ring } = aStore();
    const old = await files.seal(Buffer.from('before'));
    const newKey = randomBytes(32);
    const grown: KeyRing = {
      ...ring,
      newest: 2,
      fileKey: (generation) => (generation === 2 ? newKey : ring.fileKey(generation)),
    };
    const after = createSealedFiles({ folder, ring: grown, random: systemRandom });
    expect((await after.read(old.name, LIMIT)).toString()).toBe('before');
    const young = await after.seal(Buffer.from('after'));
    expect(fs.readFileSync(placeOf(folder, young.name)).readUInt32LE(8)).toBe(2);
    await expect(files.read(young.name, LIMIT)).rejects.toThrow('no key of its generation');
  });

  it('verifies a file by reading it', async () => {
    const { files } = aStore();
    const sealed = await files.seal(randomBytes(100_000));
    expect(await files.verify(sealed.name)).toEqual({ bytes: 100_000, sha256: sealed.sha256 });
  });

  it('streams in constant memory, a chunk at a time', async () => {
    const { files } = aStore();
    const { name } = await files.seal(randomBytes(1_000_000));
    let longest = 0;
    for await (const chunk of files.open(name)) longest = Math.max(longest, chunk.length);
    expect(longest).toBe(CHUNK_BYTES);
    const content = await collect(files.open(name));
    expect(content.length).toBe(1_000_000);
  });
});

describe('sweeping', () => {
  it('removes what nothing refers to and what a crash left, and nothing else', async () => {
    const { files, folder } = aStore();
    const kept = await files.seal(Buffer.from('kept'));
    const orphan = await files.seal(Buffer.from('orphan'));
    const stray = `.sealing-${'0'.repeat(32)}`;
    fs.writeFileSync(path.join(folder, stray), 'half');
    fs.writeFileSync(path.join(folder, 'readme.txt'), 'not ours');
    const gone = await files.sweep({
      referenced: async (names) => new Set(names.filter((name) => name === kept.name)),
      olderThan: later(),
    });
    expect([...gone].toSorted()).toEqual([stray, orphan.name].toSorted());
    expect(await files.has(kept.name)).toBe(true);
    expect(await files.has(orphan.name)).toBe(false);
    expect(fs.existsSync(path.join(folder, 'readme.txt'))).toBe(true);
  });

  it('spares what is young, also an old orphan that was sealed again', async () => {
    const { files, folder } = aStore();
    const { name } = await files.seal(Buffer.from('orphan'));
    const hourAgo = new Date(Date.now() - 3_600_000);
    fs.utimesSync(placeOf(folder, name), hourAgo, hourAgo);
    await files.seal(Buffer.from('orphan'));
    const options = {
      referenced: async () => new Set<string>(),
      olderThan: new Date(Date.now() - 1_800_000),
    };
    expect(await files.sweep(options)).toEqual([]);
    fs.utimesSync(placeOf(folder, name), hourAgo, hourAgo);
    expect(await files.sweep(options)).toEqual([name]);
  });

  it('finds nothing in a vault that never sealed a file', async () => {
    const { files } = aStore();
    expect(
      await files.sweep({ referenced: async () => new Set<string>(), olderThan: later() }),
    ).toEqual([]);
  });

  it('removes for good', async () => {
    const { files } = aStore();
    const { name } = await files.seal(Buffer.from('disposed'));
    await files.remove(name);
    await files.remove(name);
    expect(await files.has(name)).toBe(false);
  });
});
