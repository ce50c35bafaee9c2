/** Says what the demo does, as it does it. */
export interface Teller {
  readonly step: (what: string) => void;
  readonly note: (says: string) => void;
  /** How far a step is: at its beginning, at its end, and about four times between. */
  readonly progress: (what: string, done: number, total: number) => void;
  /** All that was said, for a file; not how far steps were. */
  readonly summary: () => string;
}

const HEAD = [
  'Daybook demo: the sample office',
  'Everything in it is made up. Nobody and nothing here is real.',
];

export const createTeller = (steps: number, write: (line: string) => void): Teller => {
  const said: string[] = [];
  let last = 0;
  let quarter = '';
  const tell = (line: string): void => {
    said.push(line);
    write(line);
  };
  return {
    step: (what) => {
      last += 1;
      tell(`${String(last).padStart(2)}/${steps}  ${what}`);
    },
    note: (says) => tell(`       ${says}`),
    progress: (what, done, total) => {
      const now = `${what} ${Math.floor((done * 4) / Math.max(1, total))}`;
      if (now === quarter) return;
      quarter = now;
      write(`       ${what}: ${done} of ${total}`);
    },
    summary: () => `${[...HEAD, '', ...said].join('\n')}\n`,
  };
};
