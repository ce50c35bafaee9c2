import { table } from './csv.ts';

/** What of one chat is in the pack, and what stayed in the vault. */
export interface EvidenceTally {
  readonly chat: string;
  /** Where it stands below `evidence`; empty where nothing of it belongs. */
  readonly folder: string;
  /** Another principal’s: of what stayed nothing is said, not even how much it is. */
  readonly another: boolean;
  /** Messages that are here. */
  readonly here: number;
  /** Those of them from outside the tenure, because entries rest on them. */
  readonly resting: number;
  /** From outside the tenure, on which no entry rests: they stayed. */
  readonly outside: number;
  /** Of the tenure, judged not to be government business (¶18): left out of transcript and table. */
  readonly notBusiness: number;
  /** Originals that are here as they came. */
  readonly originals: number;
  /** Originals that stayed, since they hold talk of other days than the tenure. */
  readonly originalsStayed: number;
}

/** `registers/evidence.csv`: what of each chat is in the pack, and what is not. */
export const evidenceCsv = (tallies: readonly EvidenceTally[]): string =>
  table<EvidenceTally>(
    [
      ['chat', ({ chat }) => chat],
      ['folder', ({ folder }) => folder],
      ['of another principal', ({ another }) => another],
      ['messages here', ({ here }) => here],
      ['of these from outside the tenure', ({ resting }) => resting],
      ['stayed: outside the tenure', ({ another, outside }) => (another ? '' : outside)],
      ['left out: not business', ({ another, notBusiness }) => (another ? '' : notBusiness)],
      ['originals here', ({ originals }) => originals],
      ['originals that stayed', ({ originalsStayed }) => originalsStayed],
    ],
    tallies,
  );
