import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';

/** What came of a step of the sample. It may not fail: where it does, the sample or Daybook is wrong. */
export const worked = <Value>(what: string, result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.error)}`);
};

/** What a map must hold. */
export const held = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the sample has no ${String(key)}`);
  return value;
};
