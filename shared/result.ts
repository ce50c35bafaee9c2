/** What came of something that may fail in a way people must be told about. Plain data: it survives structured clone. */
export type Result<Value, Error> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Error };

/** It came off. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** It did not, and people are told why. */
export const err = <Error>(error: Error): { readonly ok: false; readonly error: Error } => ({
  ok: false,
  error,
});
