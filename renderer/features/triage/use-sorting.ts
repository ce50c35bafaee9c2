import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { Failure } from '#shared/failure.ts';
import type { Category, Message } from '#shared/words/message.ts';
import { driftSays, sortedSays, type Done } from './sorting.ts';

/** What one key sorts. */
export interface Sorting {
  readonly window: string;
  readonly messages: readonly Message[];
  readonly category: Category;
  readonly drift: boolean | null;
  readonly whole: boolean;
  /** What the bar says first: that an entry was logged. */
  readonly before?: string;
}

/** Sorting with any number of steps back. */
export interface Sorter {
  /** What was done, latest last. */
  readonly done: readonly Done[];
  /** What the bar says: the last thing done or taken back. */
  readonly says: string;
  readonly failure: Failure | null;
  readonly say: (says: string) => void;
  readonly sort: (sorting: Sorting) => Promise<boolean>;
  /** Takes the last step back; gives the window it was done in. */
  readonly undo: () => Promise<string | null>;
}

/** Sorts through the vault: each step is an act, and taking it back is the reverse act. `said` stands in the bar to begin with. */
export const useSorter = (said = ''): Sorter => {
  const { api } = useServices();
  const client = useQueryClient();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [says, setSays] = useState(said);
  const [failure, setFailure] = useState<Failure | null>(null);

  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['triage'] });

  const sort = async ({
    window,
    messages,
    category,
    drift,
    whole,
    before,
  }: Sorting): Promise<boolean> => {
    const ids = messages.map(({ id }) => id);
    const sorted = await api.triage.sort({ messages: ids, category, drift });
    if (!sorted.ok) {
      if (sorted.error.code === 'nothing-changed') setSays('That is how it is sorted already.');
      else setFailure(sorted.error);
      return sorted.error.code === 'nothing-changed';
    }
    const words =
      drift === null
        ? sortedSays(sorted.value.sorted, category, whole)
        : driftSays(sorted.value.sorted, drift);
    setFailure(null);
    setSays(before === undefined ? words : `${before} ${words}`);
    // Only the sorting is taken back: an entry is never unmade.
    const stays = before === undefined ? words : `${words} The entry stays in the log.`;
    setDone((steps) => [...steps, { act: sorted.value.act, says: stays, window }]);
    // The next key must not wait until the lists are read again: it is for the next message.
    void refresh();
    return true;
  };

  const undo = async (): Promise<string | null> => {
    const last = done.at(-1);
    if (!last) {
      setSays('There is nothing left to take back.');
      return null;
    }
    const undone = await api.triage.undo({ act: last.act });
    if (!undone.ok && undone.error.code !== 'nothing-changed') {
      setFailure(undone.error);
      return null;
    }
    setFailure(null);
    setDone((steps) => steps.slice(0, -1));
    await refresh();
    // Said when it is to be seen, in the window it was done in.
    setSays(`Taken back: ${last.says}`);
    return last.window;
  };

  return { done, says, failure, say: setSays, sort, undo };
};
