import type { AppClient } from '#shared/contract/app.ts';
import type { SamplePlan } from './sample-plan.ts';

/** How far the making of the sample office is. */
export interface MakingProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  /** What there is to say of what was just done; empty where there is nothing. */
  readonly says: string;
}

/** What the making of the sample office stands on. */
export interface Making {
  readonly api: AppClient;
  readonly plan: SamplePlan;
  readonly newId: () => string;
  /** Main’s token for one of the sample’s exports, by its file name. */
  readonly tokenOf: (fileName: string) => string;
  readonly onProgress: (progress: MakingProgress) => void;
}

/** Does something with each of them, in order, and says how far it is. */
export const inOrder = async <Item>(
  { onProgress }: Pick<Making, 'onProgress'>,
  { step, items }: { readonly step: string; readonly items: readonly Item[] },
  act: (item: Item) => Promise<string>,
): Promise<void> => {
  onProgress({ step, done: 0, total: items.length, says: '' });
  for (const [index, item] of items.entries()) {
    const says = await act(item);
    onProgress({ step, done: index + 1, total: items.length, says });
  }
};
