/** What of a record matters to where talk pauses. */
interface Spoken {
  /** Wall time with its offset. */
  readonly at: string;
}

/** A run of talk among the records of a file that is not kept. */
export interface TalkRun<Item extends Spoken> {
  readonly items: readonly Item[];
  readonly from: string;
  readonly to: string;
}

/** A silence this long ends a run, as it does in Triage. */
const SILENCE_MS = 45 * 60_000;
/** A run longer than this is cut, so that it can be read at once. */
const LONGEST = 200;

/** Records cut into runs of talk at silences, in file order; every record is in exactly one run. */
export const talkRuns = <Item extends Spoken>(items: readonly Item[]): TalkRun<Item>[] => {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const silence = before ? Date.parse(item.at) - Date.parse(before.at) : 0;
    if (!run || run.length >= LONGEST || Math.abs(silence) >= SILENCE_MS) runs.push([item]);
    else run.push(item);
  }
  return runs.map((run) => ({
    items: run,
    from: run[0]?.at ?? '',
    to: run.at(-1)?.at ?? '',
  }));
};
