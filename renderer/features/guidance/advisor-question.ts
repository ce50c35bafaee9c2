import type { AdvisorChannel, AdvisorQuestion } from '#policy/advisor.ts';

/** A question at its start: the commonest case. */
export const FIRST_QUESTION: AdvisorQuestion = {
  tier: 'official',
  additionallyMarked: false,
  significant: true,
  device: 'private-unmanaged',
  channel: 'encrypted-messaging',
  personalData: false,
  timerHours: null,
};

/** The kinds of channel that can be asked about. */
export const CHANNEL_WORDS: Readonly<Record<AdvisorChannel, string>> = {
  'government-system': 'A government system',
  'encrypted-messaging': 'WhatsApp, Signal or another encrypted app',
  'text-message': 'A text message (SMS)',
  'private-email': 'Private email',
  'social-message': 'A message on social media',
  other: 'Something else',
};
