import { makeSampleOffice, sampleSetUp } from '#sample/make-office.ts';
import type { MakingProgress } from '#sample/making.ts';
import type { SamplePlan } from '#sample/sample-plan.ts';
import { worked } from '#sample/worked.ts';
import { WINDOW_FORM } from '#renderer/app/window-memory.ts';
import type { Services } from '#renderer/app/services.ts';

/** Makes the sample's vault and fills it. Throws where a step fails: the sample is made to work. */
export const fillSample = async (
  { api, shell, newId }: Pick<Services, 'api' | 'shell' | 'newId'>,
  onProgress: (progress: MakingProgress) => void,
): Promise<void> => {
  const { json } = worked('the plan', await shell.sample.plan({}));
  // Ours, and built from this very type: every step that it leads to is checked as any other.
  const plan = JSON.parse(json) as SamplePlan;
  const tokens = new Map<string, string>();
  for (const { name } of plan.exports) {
    tokens.set(name, worked(name, await shell.sample.file({ name })).token);
  }
  worked('set-up', await api.vault.create(sampleSetUp()));
  const tokenOf = (name: string): string => tokens.get(name) ?? '';
  const { registers } = await makeSampleOffice({ api, plan, newId, tokenOf, onProgress });
  // The one who left last week has the most to be done: the window opens there.
  const draft = JSON.stringify({ tenure: registers.tenures.get('teale') });
  worked('the window', await api.desk.keep({ form: WINDOW_FORM, draft }));
  worked('the mark', await shell.sample.made({}));
};
