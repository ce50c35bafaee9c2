import type { Story } from './plan.ts';
import { barrageLoan } from './stories/barrage-loan.ts';
import { carAtSeven } from './stories/car-at-seven.ts';
import { clause14 } from './stories/clause-14.ts';
import { floodLevy } from './stories/flood-levy.ts';
import { handsetRefresh } from './stories/handset-refresh.ts';
import { harwickSlipway } from './stories/harwick-slipway.ts';
import { islandFerries } from './stories/island-ferries.ts';
import { januaryStorm } from './stories/january-storm.ts';
import { lockGateFees } from './stories/lock-gate-fees.ts';
import { reshuffleNight } from './stories/reshuffle-night.ts';
import { rotterdam } from './stories/rotterdam.ts';
import { saltmarsh } from './stories/saltmarsh.ts';
import { shoreline } from './stories/shoreline.ts';
import { tidesCore } from './stories/tides-core.ts';

/** The twelve storylines, each with its trap, and two without one. */
export const STORIES: readonly Story[] = [
  januaryStorm,
  rotterdam,
  lockGateFees,
  saltmarsh,
  shoreline,
  floodLevy,
  harwickSlipway,
  tidesCore,
  barrageLoan,
  handsetRefresh,
  islandFerries,
  carAtSeven,
  clause14,
  reshuffleNight,
];
