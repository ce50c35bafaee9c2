import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDurably, writeFailureOf } from '#vault/durable-write.ts';
import { aFolder } from './a-store.ts';

const failureOf = (write: () => void): unknown => {
  try {
    write();
    return 'none';
  } catch (cause) {
    return writeFailureOf(cause, 'vault.keys');
  }
};

const full = (): void => {
  const handle = fs.openSync('/dev/full', 'w');
  try {
    fs.writeSync(handle, 'x');
  } finally {
    fs.closeSync(handle);
  }
};

describe('replacing a small file', () => {
  it('puts the new content in place of the old, readable by its owner alone, and leaves nothing else', () => {
    const folder = aFolder();
    const file = path.join(folder, 'vault.json');
    writeDurably(file, 'old');
    writeDurably(file, Buffer.from('new'));
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
    expect(fs.readdirSync(folder)).toEqual(['vault.json']);
    if (process.platform !== 'win32') expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('takes no harm from what a crash left half-written', () => {
    const folder = aFolder();
    const file = path.join(folder, 'vault.json');
    fs.writeFileSync(path.join(folder, '.vault.json.tmp'), 'half of something much longer');
    writeDurably(file, 'new');
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
    expect(fs.readdirSync(folder)).toEqual(['vault.json']);
  });

  it('keeps the old content where the new cannot be written, and says why in words', () => {
    const folder = aFolder();
    const file = path.join(folder, 'vault.json');
    fs.mkdirSync(path.join(folder, 'taken.json'));
    fs.writeFileSync(path.join(folder, 'taken.json', 'inside'), '');
    expect(() => writeDurably(path.join(folder, 'taken.json'), 'new')).toThrow();
    expect(fs.readdirSync(folder)).toEqual(['taken.json']);
    expect(failureOf(() => writeDurably(path.join(folder, 'no', 'vault.json'), 'new'))).toEqual({
      code: 'cannot-write',
      where: 'vault.keys',
      why: 'ENOENT',
    });
    expect(failureOf(() => writeDurably(file, 'new'))).toBe('none');
  });

  it.runIf(fs.existsSync('/dev/full'))('calls a full disk a full disk', () => {
    expect(failureOf(full)).toEqual({ code: 'no-space' });
    expect(writeFailureOf(new Error('a defect'), 'vault.keys')).toBeNull();
  });
});
