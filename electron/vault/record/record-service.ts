import type { AppHandlers } from '#shared/contract/app.ts';
export const createRecordService = (_deps: object): AppHandlers['record'] =>
  ({}) as AppHandlers['record'];
