import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { createThrottle, type Throttle } from '#vault/keys/throttle.ts';

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const wrong = () => Promise.resolve(err({ code: 'wrong-passphrase' as const }));
const right = () => Promise.resolve(ok('open'));
const damaged = () => Promise.resolve(err({ code: 'vault-damaged' as const }));

/** A laptop whose clocks the test holds, and which can be started again. */
const aLaptop = () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-throttle-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'unlock-tries.json');
  const clock = { now: 1_800_000_000_000, monotonic: 5_000 };
  const start = (): Throttle =>
    createThrottle({ file, now: () => clock.now, monotonic: () => clock.monotonic });
  const pass = (seconds: number): void => {
    clock.now += seconds * 1_000;
    clock.monotonic += seconds * 1_000;
  };
  return { file, clock, start, pass };
};

const tryWrong = async (throttle: Throttle, times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) await throttle.guard(wrong);
};

describe('waiting between wrong passphrases', () => {
  it('is nothing for four tries, then 30 seconds, doubling, and 15 minutes at most', async () => {
    const { start, pass } = aLaptop();
    const throttle = start();
    const waits: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const tried = await throttle.guard(wrong);
      if (tried.ok || tried.error.code !== 'wrong-passphrase') throw new Error('not tried');
      waits.push(tried.error.waitSeconds);
      pass(tried.error.waitSeconds);
    }
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('refuses a try that comes too early without making it', async () => {
    const { start, pass } = aLaptop();
    const throttle = start();
    await tryWrong(throttle, 5);
    pass(29);
    let made = 0;
    const early = await throttle.guard(() => {
      made += 1;
      return right();
    });
    expect(early).toEqual(err({ code: 'wait', waitSeconds: 1 }));
    expect(made).toBe(0);
    pass(1);
    expect(await throttle.guard(right)).toEqual(ok('open'));
  });

  it('survives a restart, and a right passphrase ends it', async () => {
    const { start, pass } = aLaptop();
    await tryWrong(start(), 6);
    expect(start().waitSeconds()).toBe(60 - 30);
    pass(30);
    const throttle = start();
    await throttle.guard(wrong);
    expect(start().waitSeconds()).toBe(60);
    pass(60);
    expect(await start().guard(right)).toEqual(ok('open'));
    expect(start().waitSeconds()).toBe(0);
    await tryWrong(start(), 4);
    expect(start().waitSeconds()).toBe(0);
  });

  it('begins again where the clock was set back', async () => {
    const { start, pass, clock } = aLaptop();
    await tryWrong(start(), 5);
    pass(20);
    clock.now -= 86_400_000;
    expect(start().waitSeconds()).toBe(30);
    pass(10);
    expect(start().waitSeconds()).toBe(20);
    pass(20);
    expect(start().waitSeconds()).toBe(0);
  });

  it('is not shortened by setting the clock on while the program runs', async () => {
    const { start, pass, clock } = aLaptop();
    const throttle = start();
    await tryWrong(throttle, 5);
    clock.now += 86_400_000;
    expect(throttle.waitSeconds()).toBe(30);
    pass(30);
    expect(throttle.waitSeconds()).toBe(0);
  });

  it('counts a try that was cut off by ending the program', async () => {
    const { start } = aLaptop();
    await tryWrong(start(), 4);
    // Never settles: as if the process ended while the passphrase was being stretched.
    void start().guard(() => new Promise<never>(() => {}));
    expect(start().waitSeconds()).toBe(30);
  });

  it('does not count what was not a wrong passphrase', async () => {
    const { start } = aLaptop();
    await tryWrong(start(), 4);
    expect(await start().guard(damaged)).toEqual(err({ code: 'vault-damaged' }));
    const defect = start().guard(() => Promise.reject(new Error('defect')));
    await expect(defect).rejects.toThrow('defect');
    expect(start().waitSeconds()).toBe(0);
    await start().guard(wrong);
    expect(start().waitSeconds()).toBe(30);
  });

  it('takes a spoilt file for a fifth wrong try, not for a fresh start', async () => {
    const { start, file, pass } = aLaptop();
    fs.writeFileSync(file, '{"wrong": -1}');
    const throttle = start();
    expect(throttle.waitSeconds()).toBe(30);
    pass(30);
    expect(await throttle.guard(right)).toEqual(ok('open'));
  });

  it('goes on in memory where nothing can be written', async () => {
    const { start, file } = aLaptop();
    fs.rmSync(path.dirname(file), { recursive: true });
    const throttle = start();
    await tryWrong(throttle, 5);
    expect(throttle.waitSeconds()).toBe(30);
  });

  it('never gives up: after 1,000 wrong tries the right one still opens, and nothing was deleted', async () => {
    const { start, pass, file } = aLaptop();
    const beside = path.join(path.dirname(file), 'vault.db');
    fs.writeFileSync(beside, 'records');
    const throttle = start();
    for (let n = 0; n < 1_000; n += 1) {
      await throttle.guard(wrong);
      pass(900);
    }
    expect(await start().guard(right)).toEqual(ok('open'));
    expect(fs.readFileSync(beside, 'utf8')).toBe('records');
  });
});
