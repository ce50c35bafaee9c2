import type { Encoding } from './encoding.ts';

/**
 * What a text holds anywhere, by its bytes: where a thing is nowhere in the file, nobody needs to
 * look for it in each record.
 */
export interface Traits {
  readonly nought: boolean;
  /** U+200E, which iPhones put before the app's own words. */
  readonly mark: boolean;
  /** U+202D or U+202E, which turn the direction of text round. */
  readonly override: boolean;
  readonly secret: boolean;
  /** A link to a place. */
  readonly place: boolean;
}

type Trait = keyof Traits;

/** Byte runs of each. Rare first bytes, so that they are quick to look for. */
const RUNS: readonly (readonly [Trait, Buffer])[] = [
  ['nought', Buffer.from([0])],
  ['mark', Buffer.from('\u200e')],
  ['override', Buffer.from('\u202d')],
  ['override', Buffer.from('\u202e')],
  ['secret', Buffer.from('SECRET')],
  ['place', Buffer.from('?q=')],
  ['place', Buffer.from('.com/v/')],
];
/** Longest of them, less one: what may stand across two pieces. */
const ACROSS = 6;

/** Everything, for texts whose bytes do not show it. */
export const ALL_TRAITS: Traits = {
  nought: true,
  mark: true,
  override: true,
  secret: true,
  place: true,
};

/** Looks for traits in all the bytes of a text. */
export interface TraitWitness {
  readonly hear: (piece: Buffer) => void;
  /** `encoding` as it turned out: bytes of UTF-16 show nothing. */
  readonly verdict: (encoding: Encoding) => Traits;
}

/** Begins to watch for traits; the bytes of the text are given as they come. */
export const createTraitWitness = (): TraitWitness => {
  const seen: Record<Trait, boolean> = {
    nought: false,
    mark: false,
    override: false,
    secret: false,
    place: false,
  };
  let end: Buffer = Buffer.alloc(0);
  const lookIn = (bytes: Buffer): void => {
    for (const [trait, run] of RUNS) if (!seen[trait] && bytes.includes(run)) seen[trait] = true;
  };
  return {
    hear: (piece) => {
      if (end.length > 0) lookIn(Buffer.concat([end, piece.subarray(0, ACROSS)]));
      lookIn(piece);
      end = Buffer.concat([end, piece.subarray(-ACROSS)]).subarray(-ACROSS);
    },
    verdict: (encoding) =>
      encoding === 'utf-16le' || encoding === 'utf-16be' ? ALL_TRAITS : { ...seen },
  };
};
