import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedRecord } from '#shared/words/import.ts';
import { createMediaFinder } from '#importers/media-match.ts';
import { readExport, readSource } from '#importers/read-export.ts';
import { bytesSource } from '#importers/source.ts';

const OPTIONS = { zone: 'Europe/London', dateOrder: null, exportedAt: null };
const lines = Array.from({ length: 40_000 }, (_, n) => `31/05/2025, 14:05 - Ann: message ${n}\n`);
const bytes = Buffer.from(lines.join(''));
const folder = mkdtempSync(join(tmpdir(), 'daybook-reading-'));
const path = join(folder, 'WhatsApp Chat with Ann.txt');
writeFileSync(path, bytes);
afterAll(() => rmSync(folder, { recursive: true }));

describe('handing records on', () => {
  it('gives at most a thousand at a time, in file order, and waits for the taker', async () => {
    const sizes: number[] = [];
    let next = 1;
    let busy = false;
    const onRecords = async (batch: readonly ParsedRecord[]): Promise<void> => {
      expect(busy).toBe(false);
      busy = true;
      await Promise.resolve();
      sizes.push(batch.length);
      for (const { n } of batch) expect(n).toBe(next++);
      busy = false;
    };
    const read = await readExport(path, OPTIONS, { onRecords });
    expect(read.ok).toBe(true);
    expect([next, Math.max(...sizes) <= 1_000]).toEqual([40_001, true]);
  });

  it('tells how far it is, and comes to the end', async () => {
    const seen: number[] = [];
    const onProgress = (done: number, of: number): void => void seen.push(done / of);
    await readExport(path, OPTIONS, { onRecords: () => undefined, onProgress });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    let batches = 0;
    const onRecords = (): void => {
      batches += 1;
      stop.abort();
    };
    const read = await readExport(path, OPTIONS, { onRecords, signal: stop.signal });
    expect([read, batches]).toEqual([{ ok: false, error: { code: 'cancelled' } }, 1]);
  });

  it('does not begin when it was told before', async () => {
    const onRecords = (): void => expect.unreachable();
    const read = await readExport(path, OPTIONS, { onRecords, signal: AbortSignal.abort() });
    expect(read).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('lets an error of the taker through: it is not the file’s', async () => {
    const onRecords = (): never => {
      throw new TypeError('planted');
    };
    await expect(readExport(path, OPTIONS, { onRecords })).rejects.toThrow('planted');
  });

  it('says in words what the system said', async () => {
    const failing = (code: string) => ({
      ...bytesSource('chat.txt', bytes),
      read: () => Promise.reject(Object.assign(new Error('no'), { code })),
    });
    const sink = { onRecords: () => undefined };
    const why = async (code: string) => readSource(failing(code), OPTIONS, sink);
    expect(await why('EACCES')).toMatchObject({
      error: { code: 'file-unreadable', why: expect.stringMatching(/allow/) },
    });
    expect(await why('EIO')).toMatchObject({
      error: { code: 'file-unreadable', why: expect.stringMatching(/EIO/) },
    });
    expect(await readExport(folder, OPTIONS, sink)).toMatchObject({
      error: { why: expect.stringMatching(/folder/) },
    });
    expect(await readExport(`${path}x`, OPTIONS, sink)).toMatchObject({
      error: { why: expect.stringMatching(/no such/) },
    });
  });
});

describe('finding the file that a name leads to', () => {
  const finder = createMediaFinder([
    'a/IMG-1.jpg',
    'IMG-2.jpg.png',
    'IMG-3.JPG',
    'img-4.jpg',
    'IMG-4.JPEG',
    'café.pdf',
  ]);

  it.each([
    ['IMG-1.jpg', 'a/IMG-1.jpg', 'exact'],
    ['IMG-2.jpg', 'IMG-2.jpg.png', 'stem'],
    ['img-3.jpg', 'IMG-3.JPG', 'case'],
    ['IMG-3', 'IMG-3.JPG', 'stem'],
    ['IMG-1.jpg.webp', 'a/IMG-1.jpg', 'stem'],
    ['cafe\u0301.pdf', 'café.pdf', 'exact'],
  ])('%s', (attachment, member, how) => {
    expect(finder.find(attachment)).toEqual({ attachment, member, how });
  });

  it('gives none where there is none, or where it could be either', () => {
    expect([finder.find('IMG-9.jpg'), finder.find('IMG-4.png')]).toEqual([null, null]);
  });
});
