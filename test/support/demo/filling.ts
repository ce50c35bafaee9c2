import { randomUUID } from 'node:crypto';
import type { AppClient } from '#shared/contract/app.ts';
import { counted } from '#shared/plural.ts';
import { makeSampleOffice, type MadeOffice } from '#sample/make-office.ts';
import { writePlan } from '#sample/write-plan.ts';
import { must } from '../must.ts';
import type { Teller } from './telling.ts';

/** Fills the open vault with the sample office, saying how far it is. */
export const fillVault = async (
  api: AppClient,
  tokens: ReadonlyMap<string, string>,
  teller: Teller,
): Promise<MadeOffice> => {
  const made = await makeSampleOffice({
    api,
    plan: writePlan(),
    newId: randomUUID,
    tokenOf: (name) => tokens.get(name) ?? '',
    onProgress: ({ step, done, total, says }) => {
      teller.progress(step, done, total);
      if (says !== '') teller.note(says);
    },
  });
  const { brought, entries, filed } = made;
  teller.note(
    `${brought.files} exports brought in and ${brought.letGo} let go: ${brought.read} records read, ${brought.kept} messages kept, ${brought.alreadyHeld} already held, ${brought.notSelected} not selected`,
  );
  teller.note(`${entries.size} entries logged, ${filed} of them filed`);
  return made;
};

/** Sorts the oldest window that waits, takes it back, sorts it again: undo is an act of its own. */
export const sortAndTakeBack = async (api: AppClient): Promise<string> => {
  const [tenure] = must(await api.tenures.list({}));
  if (!tenure) throw new Error('there is no tenure');
  const asked = { tenure: tenure.id, chat: null, all: false };
  const { windows, window, sort, undo } = api.triage;
  const waiting = must(await windows(asked));
  const [first] = waiting;
  if (!first) throw new Error('nothing waits to be sorted');
  const { messages } = must(await window({ id: first.id }));
  const ids = messages
    .filter(({ category, kind }) => category === 'untriaged' && kind !== 'notice')
    .map(({ id }) => id);
  const asLogistical = { messages: ids, category: 'logistical', drift: null } as const;
  const { act } = must(await sort(asLogistical));
  const { sorted } = must(await undo({ act }));
  must(await sort(asLogistical));
  const left = must(await windows(asked)).length;
  if (sorted !== ids.length || left !== waiting.length - 1)
    throw new Error(`undo took back ${sorted} of ${ids.length}, and ${left} windows wait`);
  return `${counted(ids.length, 'message')} sorted, taken back and sorted again; ${counted(left, 'window')} of talk to go`;
};
