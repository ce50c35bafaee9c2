import { LONDON } from '#shared/dates.ts';
import { createZoneClock } from '#shared/wall-time.ts';
import type { Instant, Zone } from '#shared/words/time.ts';

const WALL = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)/;

/** The instant of a wall time such as `2026-02-18 22:51`, in London unless told otherwise. */
export const instantOf = (wall: string, zone: Zone = LONDON): Instant => {
  const found = WALL.exec(wall);
  if (!found) throw new Error(`not a wall time: ${wall}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const { epoch } = createZoneClock(zone).at({ year, month, day, hour, minute, second: 0 });
  return new Date(epoch * 1000).toISOString();
};
