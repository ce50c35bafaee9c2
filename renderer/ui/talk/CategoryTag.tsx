import { Text } from '@mantine/core';
import type { Message } from '#shared/words/message.ts';
import { CATEGORY_TAGS, isSortable } from './category-words.ts';

/** What a message is sorted as, in a word; nothing while nobody has said. */
export function CategoryTag({ message }: { readonly message: Message | undefined }) {
  if (!message || !isSortable(message)) return null;
  const { category, drift } = message;
  return (
    <>
      {category !== 'untriaged' && (
        <Text inherit c={category === 'significant' ? 'var(--daybook-accent)' : 'dimmed'}>
          {CATEGORY_TAGS[category]}
        </Text>
      )}
      {drift && (
        <Text inherit c="var(--daybook-ageing)">
          Drift
        </Text>
      )}
    </>
  );
}
