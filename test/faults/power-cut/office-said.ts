/** The passphrase that the busy office changes to. */
export const NEW_PASSPHRASE = 'copper meadow nineteen lintel harbour';

/** What a vault has acknowledged, from the lines it printed. */
export interface Said {
  readonly has: (what: string) => boolean;
  /** Everything said of a kind: the rest of each line. */
  readonly all: (what: string) => readonly string[];
}

export const saidOf = (lines: readonly string[]): Said => {
  const all = (what: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
  return { all, has: (what) => lines.includes(what) || all(what).length > 0 };
};
