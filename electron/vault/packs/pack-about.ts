import type { Checkpoint } from '#shared/words/journal.ts';
import type { Period } from '../record/period.ts';
import type { DeviceHead } from '../journal/checkpoint.ts';

/** What a pack is, as it says of itself in every place. */
export interface PackAbout {
  readonly person: string;
  readonly post: string;
  readonly tenure: string;
  readonly leavesOn: string;
  /** The days whose talk is in it, as far as it was brought in. */
  readonly talk: Period;
  /** From when on the last of these days the post was another's; null where the day is not split. */
  readonly until: string | null;
  /** The day on which it is made. */
  readonly day: string;
  /** Where the journal stood when it was begun: the pack holds no act after that. */
  readonly heads: readonly DeviceHead[];
  readonly checkpoint: Checkpoint;
  readonly fingerprint: string;
  /** Who signs, in the form that `ssh-keygen -I` takes. */
  readonly signer: string;
  /** What is missing and why, where not everything is in it; null where it is whole. */
  readonly partial: string | null;
}

/** The name of a pack, before it is made safe for file systems. */
export const packTitle = ({ person, post, day, partial }: PackAbout): string =>
  `${partial === null ? '' : 'PARTIAL '}Daybook pack - ${person} - ${post} - ${day}`;
