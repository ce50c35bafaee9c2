import type { Known } from '#shared/words/channel.ts';

export const KNOWN_WORDS: Readonly<Record<Known, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
};

export const KNOWN_CHOICES = Object.entries(KNOWN_WORDS).map(([value, label]) => ({
  value,
  label,
}));
