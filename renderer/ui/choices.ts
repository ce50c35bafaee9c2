import { capital } from '#shared/entry-words.ts';

/** Choices to be made, in the order in which the words stand. */
export const choicesOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
): { readonly value: Key; readonly label: string }[] =>
  (Object.keys(words) as Key[]).map((value) => ({ value, label: capital(words[value]) }));
