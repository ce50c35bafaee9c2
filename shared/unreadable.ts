import { codeOf } from './code-of.ts';

/** What the system says when it cannot read a file, in words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'That is a folder, not a file.',
  EACCES: 'This laptop does not allow the file to be read.',
  EPERM: 'This laptop does not allow the file to be read.',
};

/** What to say of a folder, a pipe or a device that stands where a file should. */
export const notAFile = (isFolder: boolean): string =>
  isFolder ? 'That is a folder, not a file.' : 'That is not an ordinary file.';

/** Why a file could not be read, in words; null where what was thrown is no error of the system's. */
export const whyUnreadable = (thrown: unknown): string | null => {
  const code = codeOf(thrown);
  if (!/^E[A-Z0-9]+$/.test(code)) return null;
  return IN_WORDS[code] ?? `The file could not be read (${code}).`;
};
