import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';

/** How a device is owned and managed (¶15–17). 17a counts as corporately managed for ¶9. */
export const DeviceState = z.enum(['corporate', 'private-managed', 'private-unmanaged']);
export type DeviceState = z.infer<typeof DeviceState>;

/** A telephone, tablet or computer, and whose it is. */
export const DeviceDetails = z.object({
  name: Line,
  holder: Id,
  state: DeviceState,
});
export type DeviceDetails = z.infer<typeof DeviceDetails>;

/** A device of the register. */
export const Device = DeviceDetails.extend({ id: Id });
export type Device = z.infer<typeof Device>;
