import { counted } from '#shared/plural.ts';
import { CATEGORY_WORDS, isSortable } from '#renderer/ui/talk/category-words.ts';
import type { Category, Message } from '#shared/words/message.ts';

/** One sorting that can be taken back. */
export interface Done {
  readonly act: string;
  readonly says: string;
  /** The window it was done in, so that undo goes back there. */
  readonly window: string;
}

type Sortable = Pick<Message, 'id' | 'kind' | 'category' | 'drift'>;

/** Whether a message waits to be sorted; notices never do. */
export const isUntriaged = (message: Pick<Message, 'kind' | 'category'>): boolean =>
  isSortable(message) && message.category === 'untriaged';

/** Which messages a key is about: the whole window, else the selected, else the one in focus. */
export const aboutWhich = <Item extends Sortable>(
  messages: readonly Item[],
  chosen: ReadonlySet<string>,
  at: { readonly focus: string | null; readonly whole: boolean },
): Item[] => {
  const sortable = messages.filter(isSortable);
  if (at.whole) return sortable;
  const selected = sortable.filter(({ id }) => chosen.has(id));
  return selected.length > 0 ? selected : sortable.filter(({ id }) => id === at.focus);
};

/** The next message to sort after this one, else the first that is left; null where none is. */
export const nextUntriaged = (
  messages: readonly Sortable[],
  after: string | null,
  gone: ReadonlySet<string>,
): string | null => {
  const left = ({ id }: Sortable, index: number): boolean =>
    !gone.has(id) && isUntriaged(messages[index] ?? { kind: 'notice', category: 'untriaged' });
  const place = messages.findIndex(({ id }) => id === after);
  const later = messages.findIndex((message, index) => index > place && left(message, index));
  const found = later === -1 ? messages.findIndex(left) : later;
  return messages[found]?.id ?? null;
};

/** What the bar says a key did. */
export const sortedSays = (sorted: number, category: Category, whole: boolean): string =>
  `${counted(sorted, 'message')}${whole ? ', the whole window' : ''}: ${CATEGORY_WORDS[category].toLowerCase()}.`;

/** What to say once messages were marked as drift, or no longer so. */
export const driftSays = (sorted: number, drift: boolean): string =>
  drift
    ? `${counted(sorted, 'message')} marked as drift: government business in another conversation (¶18).`
    : `${counted(sorted, 'message')} no longer marked as drift.`;

/** How long a window of talk lasted, from its times: `14 min`, `2 h 5 min`. */
export const lengthText = (from: string, to: string): string => {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0
    ? `${minutes / 60} h`
    : `${Math.trunc(minutes / 60)} h ${minutes % 60} min`;
};
