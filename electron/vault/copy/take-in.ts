import * as fs from 'node:fs';
import path from 'node:path';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { StoredAct } from '../journal/act.ts';
import type { Journal } from '../journal/journal.ts';
import { damaged, type OpenFailure } from '../session/open-failure.ts';
import { actsOfSegment } from './segments.ts';

/** A segment holds at most 500 acts; none is near this. */
const LARGEST_SEGMENT = 1 << 30;

interface Place {
  readonly device: string;
  readonly n: number;
}

const placeOf = ({ envelope }: StoredAct): Place => JSON.parse(envelope) as Place;

const byPlace = (a: Place, b: Place): number => {
  if (a.device === b.device) return a.n - b.n;
  return a.device < b.device ? -1 : 1;
};

const inChainOrder = (acts: readonly StoredAct[]): StoredAct[] =>
  acts
    .map((act) => ({ act, at: placeOf(act) }))
    .toSorted((a, b) => byPlace(a.at, b.at))
    .map(({ act }) => act);

/** Takes in the acts of a copy, each checked as a colleague's is; the first opening after a restore. */
export const takeInCopy = async (
  folder: string,
  segments: Pick<SealedFiles, 'read'>,
  journal: Journal,
): Promise<OpenFailure | null> => {
  const acts: StoredAct[] = [];
  for (const outer of fs.readdirSync(folder)) {
    for (const inner of fs.readdirSync(path.join(folder, outer))) {
      const bytes = await segments.read(`${outer}${inner}`, LARGEST_SEGMENT);
      acts.push(...actsOfSegment(bytes.toString('utf8')));
    }
  }
  const [refused] = journal.merge(inChainOrder(acts)).refused;
  return refused ? damaged('acts', `act ${refused.act}: ${refused.why}`) : null;
};
