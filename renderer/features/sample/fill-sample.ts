import { EXPORTS } from '#sample/exports.ts';
import { makeSampleOffice, sampleSetUp } from '#sample/make-office.ts';
import type { MakingProgress } from '#sample/making.ts';
import { worked } from '#sample/worked.ts';
import type { Services } from '#renderer/app/services.ts';

/** Makes the sample's vault and fills it. Throws where a step fails: the sample is made to work. */
export const fillSample = async (
  { api, shell, newId }: Pick<Services, 'api' | 'shell' | 'newId'>,
  onProgress: (progress: MakingProgress) => void,
): Promise<void> => {
  const tokens = new Map<string, string>();
  for (const { name } of EXPORTS) {
    tokens.set(name, worked(name, await shell.sample.file({ name })).token);
  }
  worked('set-up', await api.vault.create(sampleSetUp()));
  const tokenOf = (name: string): string => tokens.get(name) ?? '';
  await makeSampleOffice({ api, newId, tokenOf, onProgress });
  worked('the mark', await shell.sample.made({}));
};
