import type { Story } from './plan.ts';
import { adviserInterest } from './stories/adviser-interest.ts';
import { amityWreck } from './stories/amity-wreck.ts';
import { auditReport } from './stories/audit-report.ts';
import { barrageLoan } from './stories/barrage-loan.ts';
import { bathingWater } from './stories/bathing-water.ts';
import { beachHuts } from './stories/beach-huts.ts';
import { billPassage } from './stories/bill-passage.ts';
import { boards } from './stories/boards.ts';
import { braceFirstDays } from './stories/brace-first-days.ts';
import { callowBoats } from './stories/callow-boats.ts';
import { callowRegeneration } from './stories/callow-regeneration.ts';
import { carAtSeven } from './stories/car-at-seven.ts';
import { christmasPumps } from './stories/christmas-pumps.ts';
import { clause14 } from './stories/clause-14.ts';
import { coastalMinisters } from './stories/coastal-ministers.ts';
import { committeeChair } from './stories/committee-chair.ts';
import { craneFall } from './stories/crane-fall.ts';
import { droughtLocks } from './stories/drought-locks.ts';
import { eastnessSale } from './stories/eastness-sale.ts';
import { esbjerg } from './stories/esbjerg.ts';
import { ferryBreakdown } from './stories/ferry-breakdown.ts';
import { firstWeek } from './stories/first-week.ts';
import { floodLevy } from './stories/flood-levy.ts';
import { greekOysters } from './stories/greek-oysters.ts';
import { handsetRefresh } from './stories/handset-refresh.ts';
import { harwickSlipway } from './stories/harwick-slipway.ts';
import { houseboats } from './stories/houseboats.ts';
import { icePlant } from './stories/ice-plant.ts';
import { islandFerries } from './stories/island-ferries.ts';
import { januaryStorm } from './stories/january-storm.ts';
import { lighthouseCottages } from './stories/lighthouse-cottages.ts';
import { lockGateFees } from './stories/lock-gate-fees.ts';
import { marinaTax } from './stories/marina-tax.ts';
import { marlinHire } from './stories/marlin-hire.ts';
import { officeMove } from './stories/office-move.ts';
import { parliamentLines } from './stories/parliament-lines.ts';
import { permSecSmall } from './stories/perm-sec-small.ts';
import { pilotsDispute } from './stories/pilots-dispute.ts';
import { portCyber } from './stories/port-cyber.ts';
import { portsChair } from './stories/ports-chair.ts';
import { privateEmail } from './stories/private-email.ts';
import { publicLines } from './stories/public-lines.ts';
import { reshuffleNight } from './stories/reshuffle-night.ts';
import { rotterdam } from './stories/rotterdam.ts';
import { saltmarsh } from './stories/saltmarsh.ts';
import { seaWallProgramme } from './stories/sea-wall-programme.ts';
import { shoreline } from './stories/shoreline.ts';
import { skerrinCable } from './stories/skerrin-cable.ts';
import { smallGrants } from './stories/small-grants.ts';
import { spendingReturn } from './stories/spending-return.ts';
import { surveyFleet } from './stories/survey-fleet.ts';
import { swingBridge } from './stories/swing-bridge.ts';
import { thornseaReport } from './stories/thornsea-report.ts';
import { tidalPilot } from './stories/tidal-pilot.ts';
import { tidesCore } from './stories/tides-core.ts';
import { waterwaysSmall } from './stories/waterways-small.ts';
import { winterReadiness } from './stories/winter-readiness.ts';
import { wrongFigure } from './stories/wrong-figure.ts';

/** The twelve storylines, each with its trap; more in the same manner, some without one; and what recurs. */
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
  adviserInterest,
  amityWreck,
  auditReport,
  bathingWater,
  beachHuts,
  billPassage,
  boards,
  braceFirstDays,
  callowBoats,
  callowRegeneration,
  christmasPumps,
  coastalMinisters,
  committeeChair,
  craneFall,
  droughtLocks,
  eastnessSale,
  esbjerg,
  ferryBreakdown,
  firstWeek,
  greekOysters,
  houseboats,
  icePlant,
  lighthouseCottages,
  marinaTax,
  marlinHire,
  officeMove,
  parliamentLines,
  permSecSmall,
  pilotsDispute,
  portCyber,
  portsChair,
  privateEmail,
  publicLines,
  seaWallProgramme,
  skerrinCable,
  smallGrants,
  spendingReturn,
  surveyFleet,
  swingBridge,
  thornseaReport,
  tidalPilot,
  waterwaysSmall,
  winterReadiness,
  wrongFigure,
];
