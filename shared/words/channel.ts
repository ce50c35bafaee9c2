import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';

/** What the office knows of a channel. */
export const Known = z.enum(['yes', 'no', 'not-known']);
export type Known = z.infer<typeof Known>;

/** A kind of non-corporate communication channel (¶13); offices can add kinds. */
export const ChannelDetails = z.object({
  name: Line,
  endToEndEncrypted: Known,
  outsideUk: Known,
});
export type ChannelDetails = z.infer<typeof ChannelDetails>;

/** A channel of the register. */
export const Channel = ChannelDetails.extend({ id: Id });
export type Channel = z.infer<typeof Channel>;
