import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  SealedFileDamagedError,
  SealedFileMissingError,
  SealedFileTooLargeError,
} from '#vault/files/damage.ts';
import {
  openStoredMember,
  readStoredMember,
  type StoredMember,
} from '#vault/files/stored-member.ts';
import { aStore, collect } from './a-store.ts';

const LIMIT = 1_000_000;

const aMember = async (content: Buffer, { deflated }: { deflated: boolean }) => {
  const store = aStore();
  const piece = deflated ? deflateRawSync(content) : content;
  const { name } = await store.files.seal(piece);
  const member: StoredMember = {
    file: name,
    encoding: deflated ? 'deflate' : 'stored',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  return { ...store, member };
};

describe('an attachment kept as a piece of its zip', () => {
  it.each([true, false])('comes back byte for byte (deflated: %s)', async (deflated) => {
    const content = Buffer.concat([randomBytes(200_000), Buffer.alloc(150_000)]);
    const { files, member } = await aMember(content, { deflated });
    expect((await readStoredMember(files, member, LIMIT)).equals(content)).toBe(true);
    expect((await collect(openStoredMember(files, member))).equals(content)).toBe(true);
    const unrecorded = { ...member, bytes: null, sha256: null };
    expect((await readStoredMember(files, unrecorded, LIMIT)).equals(content)).toBe(true);
  });

  it('may be empty', async () => {
    const { files, member } = await aMember(Buffer.alloc(0), { deflated: true });
    expect(await readStoredMember(files, member, LIMIT)).toHaveLength(0);
  });

  it('is refused where it unpacks to more, to less or to something else than was recorded', async () => {
    const { files, member } = await aMember(Buffer.alloc(50_000, 'a'), { deflated: true });
    for (const wrong of [{ bytes: 49_999 }, { bytes: 50_001 }, { sha256: '0'.repeat(64) }]) {
      await expect(readStoredMember(files, { ...member, ...wrong }, LIMIT)).rejects.toThrow(
        SealedFileDamagedError,
      );
    }
  });

  it('stops a bomb at the limit, long before it is unpacked', async () => {
    const { files, member } = await aMember(Buffer.alloc(40_000_000), { deflated: true });
    const before = process.memoryUsage().arrayBuffers;
    await expect(readStoredMember(files, member, LIMIT)).rejects.toThrow(SealedFileTooLargeError);
    const lying = { ...member, bytes: 1_000 };
    await expect(readStoredMember(files, lying, LIMIT)).rejects.toThrow('more than was recorded');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('says that the piece is damaged where it is not deflate data, and missing where it is not held', async () => {
    const { files, member } = await aMember(randomBytes(5_000), { deflated: false });
    const lying = { ...member, encoding: 'deflate' as const };
    await expect(readStoredMember(files, lying, LIMIT)).rejects.toThrow(SealedFileDamagedError);
    const missing = { ...member, file: '0'.repeat(64), encoding: 'deflate' as const };
    await expect(readStoredMember(files, missing, LIMIT)).rejects.toThrow(SealedFileMissingError);
    await expect(readStoredMember(files, { ...member, file: null }, LIMIT)).rejects.toThrow(
      SealedFileMissingError,
    );
  });
});
