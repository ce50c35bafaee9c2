import type { AppClient } from '#shared/contract/app.ts';
import type { Entry } from '#shared/words/entry.ts';
import { must } from './must.ts';

/** Every entry of a tenure whole, in the order of their references. */
export const everyEntry = async (api: AppClient, tenure: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (let all = 1; entries.length < all;) {
    const part = must(await api.entries.list({ tenure, from: entries.length }));
    all = part.all;
    // A list that says more than it shows, as one that was tampered with may.
    if (part.entries.length === 0 && entries.length < all)
      throw new Error('an empty page of the list');
    for (const { id } of part.entries) entries.push(must(await api.entries.get({ id })));
  }
  return entries;
};
