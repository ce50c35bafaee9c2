import type { DeviceState } from '#shared/words/device.ts';

/** How devices are owned and managed, in words (¶15–17). */
export const DEVICE_STATES: readonly {
  readonly value: DeviceState;
  readonly label: string;
  readonly description: string;
}[] = [
  {
    value: 'corporate',
    label: 'Corporate',
    description: 'Given and managed by the department (¶15).',
  },
  {
    value: 'private-managed',
    label: 'Private, corporately managed',
    description: 'Their own, with the department’s management on it (¶17a).',
  },
  {
    value: 'private-unmanaged',
    label: 'Private, not managed',
    description: 'Their own and nobody else’s. Significant use is exceptional (¶10a).',
  },
];

export const deviceStateText = (state: DeviceState): string =>
  DEVICE_STATES.find(({ value }) => value === state)?.label ?? state;
