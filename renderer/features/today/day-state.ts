import type { DayState } from '#shared/words/day.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';

/** How the closing of days stands in the tenure chosen; null until it is known. */
export const useDayState = (): DayState | null => {
  const { id: tenure } = useTenure();
  const state = useRead('day', 'state', { tenure });
  return state.data?.ok ? state.data.value : null;
};
