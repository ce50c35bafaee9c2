import type { DeviceState } from '#shared/words/device.ts';

/** What each way of owning and managing a device means, for whoever chooses (¶15–17). */
export const DEVICE_SAYS: Readonly<Record<DeviceState, string>> = {
  corporate: 'Given and managed by the department (¶15).',
  'private-managed': 'Their own, with the department’s management on it (¶17a).',
  'private-unmanaged': 'Their own and nobody else’s. Significant use is exceptional (¶10a).',
};
