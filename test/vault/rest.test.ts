import { expect, it } from 'vitest';
import { createRest } from '#vault/session/rest.ts';
import type { Session } from '#vault/session/session.ts';

const AFTER_MS = 5;
const RESTED = ['wal_checkpoint(TRUNCATE)', 'shrink_memory'];
const longer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10 * AFTER_MS));

const aSession = () => {
  const said: string[] = [];
  const db = { open: true, pragma: (what: string) => said.push(what) };
  const session = { working: { vault: { db } } } as unknown as Session;
  return { said, db, beforeRest: createRest({ session, after: AFTER_MS }) };
};

it('writes the log away and gives memory back once nothing went on for a while', async () => {
  const { said, beforeRest } = aSession();
  await beforeRest(() => Promise.resolve());
  expect(said).toEqual([]);
  await longer();
  expect(said).toEqual(RESTED);
});

it('does not while something still goes on', async () => {
  const { said, beforeRest } = aSession();
  let end = (): void => undefined;
  const long = beforeRest(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  await beforeRest(() => Promise.resolve());
  await longer();
  expect(said).toEqual([]);
  end();
  await long;
  await longer();
  expect(said).toEqual(RESTED);
});

it('leaves a vault alone that was closed meanwhile, and rests after work that failed', async () => {
  const { said, db, beforeRest } = aSession();
  const failing = (): Promise<void> => beforeRest(() => Promise.reject(new Error('it failed')));
  await expect(failing()).rejects.toThrow();
  await longer();
  expect(said).toEqual(RESTED);
  db.open = false;
  await expect(failing()).rejects.toThrow();
  await longer();
  expect(said).toEqual(RESTED);
});

it('rests where the disk is full, and leaves it to the next act to say so', async () => {
  const { said, db, beforeRest } = aSession();
  const { pragma } = db;
  db.pragma = (what) => {
    if (what.startsWith('wal')) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    return pragma(what);
  };
  await beforeRest(() => Promise.resolve());
  await longer();
  expect(said).toEqual(['shrink_memory']);
});
