import type { DeviceState } from '#shared/words/device.ts';

/** How a device is owned and managed (¶15–17), as a choice or in a list. */
export const DEVICE_WORDS: Readonly<Record<DeviceState, string>> = {
  corporate: 'Corporate',
  'private-managed': 'Private, corporately managed',
  'private-unmanaged': 'Private and unmanaged',
};
