import type { Category, Message } from '#shared/words/message.ts';

/** What a category is called where people sort. What is not government business is never labelled by what it is about. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  untriaged: 'Not sorted',
  significant: 'Significant',
  logistical: 'Logistical',
  'not-selected': 'Not government business',
};

/** The same beside a message, where there is little room. */
export const CATEGORY_TAGS: Readonly<Record<Category, string>> = {
  ...CATEGORY_WORDS,
  'not-selected': 'Not selected',
};

/** Whether a message is something that people sort. Lines the app wrote itself are not. */
export const isSortable = ({ kind }: Pick<Message, 'kind'>): boolean => kind !== 'notice';
