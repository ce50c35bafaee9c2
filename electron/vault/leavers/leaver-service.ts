import type { AppHandlers } from '#shared/contract/app.ts';
export const createLeaverService = (_deps: object): AppHandlers['leavers'] =>
  ({}) as AppHandlers['leavers'];
