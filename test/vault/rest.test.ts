import { expect, it } from 'vitest';
import { createRest } from '#vault/session/rest.ts';
import type { Session } from '#vault/session/session.ts';

const AFTER_MS = 5;
const longer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10 * AFTER_MS));

const aSession = () => {
  const said: string[] = [];
  const db = { open: true, pragma: (what: string) => said.push(what) };
  const session = { working: { vault: { db } } } as unknown as Session;
  return { said, db, beforeRest: createRest({ session, after: AFTER_MS }) };
};

it('gives memory back once nothing went on for a while', async () => {
  const { said, beforeRest } = aSession();
  await beforeRest(() => Promise.resolve());
  expect(said).toEqual([]);
  await longer();
  expect(said).toEqual(['shrink_memory']);
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
  expect(said).toEqual(['shrink_memory']);
});

it('leaves a vault alone that was closed meanwhile, and rests after work that failed', async () => {
  const { said, db, beforeRest } = aSession();
  const failing = (): Promise<void> => beforeRest(() => Promise.reject(new Error('it failed')));
  await expect(failing()).rejects.toThrow();
  await longer();
  expect(said).toEqual(['shrink_memory']);
  db.open = false;
  await expect(failing()).rejects.toThrow();
  await longer();
  expect(said).toEqual(['shrink_memory']);
});
