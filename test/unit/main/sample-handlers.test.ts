import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createSampleHandlers } from '#main/sample-handlers.ts';
import { createTokens } from '#main/tokens.ts';
import { err, ok } from '#shared/result.ts';

const AN_EXPORT = 'WhatsApp Chat with SoS diary.txt';
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const aLaptop = () => {
  const root = mkdtempSync(path.join(tmpdir(), 'daybook-test-'));
  roots.push(root);
  const own = path.join(root, 'vault');
  const folder = path.join(root, 'sample');
  const exports = path.join(root, 'exports');
  for (const made of [own, exports]) mkdirSync(made);
  writeFileSync(path.join(own, 'vault.db'), 'the office');
  writeFileSync(path.join(exports, AN_EXPORT), 'talk');
  const plan = path.join(root, 'plan.json');
  writeFileSync(plan, '{}');
  let shown = own;
  const tokens = createTokens(() => 'token');
  const moved: Promise<void>[] = [];
  const { sample } = createSampleHandlers({
    folder,
    own,
    exports,
    plan,
    tokens,
    life: {
      folder: () => shown,
      moveTo: async (next, between) => {
        const move = async (): Promise<void> => {
          await between?.();
          shown = next;
        };
        moved.push(move());
      },
    },
  });
  const settled = (): Promise<unknown> => Promise.all(moved);
  const half = path.join(folder, 'vault', 'vault.db');
  return { sample, tokens, settled, own, exports, half };
};

type Laptop = ReturnType<typeof aLaptop>;

const opened = async ({ sample, settled }: Laptop): Promise<void> => {
  await sample.open({});
  await settled();
};

const withVault = async (laptop: Laptop): Promise<void> => {
  await opened(laptop);
  mkdirSync(path.dirname(laptop.half), { recursive: true });
  writeFileSync(laptop.half, 'half of it');
};

describe('the sample office', () => {
  it('is apart from the own vault, which nothing of it touches', async () => {
    const laptop = aLaptop();
    expect(laptop.sample.where({})).toEqual(ok('own'));
    await opened(laptop);
    expect(laptop.sample.where({})).toEqual(ok('to-make'));
    await laptop.sample.leave({});
    await laptop.settled();
    expect(laptop.sample.where({})).toEqual(ok('own'));
    expect(existsSync(path.join(laptop.own, 'vault.db'))).toBe(true);
  });

  it('is begun again where it was left unfinished', async () => {
    const laptop = aLaptop();
    await withVault(laptop);
    await opened(laptop);
    expect(existsSync(laptop.half)).toBe(false);
  });

  it('is kept once it is whole', async () => {
    const laptop = aLaptop();
    await withVault(laptop);
    await laptop.sample.made({});
    expect(laptop.sample.where({})).toEqual(ok('made'));
    await opened(laptop);
    expect(existsSync(laptop.half)).toBe(true);
  });

  it('gives tokens for its own exports, and only while it is being made', async () => {
    const laptop = aLaptop();
    const { sample, tokens, exports } = laptop;
    const refused = err({ code: 'not-found', what: 'file' });
    expect(await sample.file({ name: AN_EXPORT })).toEqual(refused);
    await opened(laptop);
    expect(await sample.file({ name: '../vault/vault.db' })).toEqual(refused);
    expect(await sample.file({ name: '' })).toEqual(refused);
    expect(await sample.file({ name: AN_EXPORT })).toEqual(ok({ token: 'token', name: AN_EXPORT }));
    expect(tokens.pathOf('token')).toBe(path.join(exports, AN_EXPORT));
    await sample.made({});
    expect(await sample.file({ name: AN_EXPORT })).toEqual(refused);
  });

  it('says what its office makes of them, and only while it is being made', async () => {
    const laptop = aLaptop();
    const refused = err({ code: 'not-found', what: 'file' });
    expect(await laptop.sample.plan({})).toEqual(refused);
    await opened(laptop);
    expect(await laptop.sample.plan({})).toEqual(ok({ json: '{}' }));
    await laptop.sample.made({});
    expect(await laptop.sample.plan({})).toEqual(refused);
  });
});
