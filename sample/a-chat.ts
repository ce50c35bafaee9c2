import type { Marking } from '#shared/words/classification.ts';
import type { PlannedChat } from './plan.ts';

const OFFICIAL: Marking = {
  tier: 'official',
  sensitive: false,
  handling: [],
  descriptors: [],
  caveat: null,
};

/** A chat with what is usual of one: a group on WhatsApp, looked at daily on the work phone. */
export const chat = (
  given: Pick<PlannedChat, 'principal' | 'name' | 'kind' | 'sight'> & Partial<PlannedChat>,
): PlannedChat => ({
  channel: 'WhatsApp',
  group: true,
  timerHours: null,
  exportPossible: true,
  lookEveryDays: 1,
  device: 'teale-work',
  members: [],
  marking: OFFICIAL,
  ...given,
});
