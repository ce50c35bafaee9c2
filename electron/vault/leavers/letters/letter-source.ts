import type { Chat } from '#shared/words/chat.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { RecordedStep } from '#shared/words/departure-step.ts';
import type { Device } from '#shared/words/device.ts';
import type { Office } from '#shared/words/office.ts';
import type { Day } from '#shared/words/time.ts';
import type { Standing } from '../../record/standing.ts';

/** Everything that the papers of a departure are made of. */
export interface LetterSource {
  readonly departure: Departure;
  readonly office: Office;
  /** The post of the tenure's principal. */
  readonly post: string;
  readonly principalName: string;
  /** Whether it is the principal who leaves: a minister, to whom the Ministerial Code speaks. */
  readonly isPrincipal: boolean;
  /** What the leaver is, where it is known; empty where not. */
  readonly role: string;
  readonly chats: readonly Chat[];
  /** Names of channels by id. */
  readonly channels: ReadonlyMap<string, string>;
  readonly devices: readonly Device[];
  readonly today: Day;
  /** Of the key that signs packs; null where the paper says nothing of it. */
  readonly fingerprint: string;
  readonly standing: Standing;
}

/** What is recorded of a kind of step. */
type StepOf<Kind, Step = RecordedStep> = Step extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Step
    : never
  : never;

/** What was recorded of steps of one kind. */
export const recordedOf = <Kind extends RecordedStep['kind']>(
  { departure }: Pick<LetterSource, 'departure'>,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  departure.steps.flatMap(({ recorded }) =>
    recorded?.step.kind === kind ? [recorded.step as StepOf<Kind>] : [],
  );
