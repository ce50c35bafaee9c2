import { z } from 'zod';
import { Instant } from './time.ts';

/** How something of the vault is: well, to be looked at by somebody, or wrong. */
export const HealthState = z.enum(['well', 'look', 'wrong']);
export type HealthState = z.infer<typeof HealthState>;

/** One thing that was looked at: what was found, and what to do where it is not well. */
export const HealthCheck = z.object({
  what: z.string(),
  found: z.string(),
  state: HealthState,
  /** Empty where there is nothing to do. */
  next: z.string(),
});
export type HealthCheck = z.infer<typeof HealthCheck>;

/** How a vault is: nothing of what is recorded in it, so that it may be shown to IT support. */
export const HealthReport = z.object({
  at: Instant,
  /** The version of Daybook. */
  app: z.string(),
  checks: z.array(HealthCheck),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** The states in words. */
export const HEALTH_WORDS: Readonly<Record<HealthState, string>> = {
  well: 'Well',
  look: 'To be looked at',
  wrong: 'Wrong',
};
