import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChangedModules } from '#main/native-modules.ts';

const NAME = 'node_modules/keys/keys.node';
const CONTENT = 'as it was packaged';

describe('the native modules beside the archive', () => {
  let folder: string;
  let archive: string;
  const module = (): string => path.join(`${archive}.unpacked`, NAME);
  const list = (content: string): Promise<void> =>
    writeFile(path.join(archive, 'out/native-modules.json'), content);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'daybook-natives-'));
    archive = path.join(folder, 'app.asar');
    await mkdir(path.join(archive, 'out'), { recursive: true });
    await mkdir(path.dirname(module()), { recursive: true });
    await writeFile(module(), CONTENT);
    await list(JSON.stringify({ [NAME]: createHash('sha256').update(CONTENT).digest('hex') }));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are found to be those that were packaged', async () => {
    expect(await findChangedModules(archive)).toEqual([]);
  });

  it('are named where one was changed', async () => {
    await writeFile(module(), 'planted');
    expect(await findChangedModules(archive)).toEqual([NAME]);
  });

  it('are named where one is missing', async () => {
    await rm(module());
    expect(await findChangedModules(archive)).toEqual([NAME]);
  });

  it('are not trusted without their list', async () => {
    await rm(path.join(archive, 'out/native-modules.json'));
    expect(await findChangedModules(archive)).toHaveLength(1);
  });
});
