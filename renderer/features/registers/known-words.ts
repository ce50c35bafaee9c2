import type { Known } from '#shared/words/channel.ts';
import { choicesOf } from '#renderer/ui/choices.ts';

/** What is known of a channel, in words. */
export const KNOWN_WORDS: Readonly<Record<Known, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
};

/** The answers to choose from. */
export const KNOWN_CHOICES = choicesOf(KNOWN_WORDS);
