import { useQuery } from '@tanstack/react-query';
import { useServices, type Services } from './services.ts';

type Answered = Awaited<ReturnType<Services['shell']['sample']['where']>>;

/** Which vault the window shows. */
export type SampleWhere = Extract<Answered, { ok: true }>['value'];

/** Whether the window shows the office's own vault or the sample; null until it is known. */
export const useSampleWhere = (): SampleWhere | null => {
  const { shell } = useServices();
  const asked = useQuery({ queryKey: ['sample', 'where'], queryFn: () => shell.sample.where({}) });
  if (asked.data === undefined) return null;
  return asked.data.ok ? asked.data.value : 'own';
};
