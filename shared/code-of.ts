/** The code of what was thrown by the system, SQLite or zlib (`ENOENT`, `SQLITE_FULL`); empty where it has none. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
