import { systemRandom, type Random } from './random.ts';
import { argon2id, USUAL_COST, type Cost, type Stretch } from './stretch.ts';

/** What making and opening slots needs from outside. Tests lower the cost; nothing else does. */
export interface KeyDeps {
  readonly random: Random;
  /** What new member slots cost to try. */
  readonly cost: Cost;
  readonly stretch: Stretch;
}

/** The system's own chance, and the cost that new slots have. */
export const systemKeyDeps: KeyDeps = {
  random: systemRandom,
  cost: USUAL_COST,
  stretch: argon2id,
};
