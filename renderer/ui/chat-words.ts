import { hoursText } from '#shared/plural.ts';
import type { Chat, ChatKind, Sight } from '#shared/words/chat.ts';

/** What a chat is for: it decides what is kept of it. */
export const KIND_SAYS: Readonly<
  Record<ChatKind, { readonly label: string; readonly says: string }>
> = {
  official: {
    label: 'Official',
    says: 'Made for government business. What is imported is kept whole and sorted afterwards.',
  },
  mixed: {
    label: 'Mixed',
    says: 'About other things as well. You select the lines about government business first; nothing else is ever written (¶18, ¶35).',
  },
};

/** How the office gets to see a chat, as a choice to be made. */
export const SIGHT_SAYS: Readonly<Record<Sight, string>> = {
  'in-the-group': 'The office is in the group',
  forwarded: 'Messages are forwarded to the office',
  'phone-handed-over': 'The phone is handed over',
  told: 'The office is told',
};

/** The same in a line of a list. */
export const SIGHT_WORDS: Readonly<Record<Sight, string>> = {
  'in-the-group': 'in the group',
  forwarded: 'forwarded',
  'phone-handed-over': 'phone handed over',
  told: 'told',
};

/** `24 hours` or `no timer`. */
export const timerText = (hours: number | null): string =>
  hours === null ? 'no timer' : hoursText(hours);

const FREQUENCIES: Readonly<Record<number, string>> = {
  1: 'every day',
  2: 'every two days',
  7: 'every week',
  14: 'every two weeks',
  30: 'every month',
};

/** `every day`, `every 3 days`. */
export const frequencyText = (days: number): string => FREQUENCIES[days] ?? `every ${days} days`;

/** `WhatsApp · 24 hours · every day · in the group`. */
export const chatLine = (
  chat: Pick<Chat, 'timerHours' | 'lookEveryDays' | 'sight'>,
  channel: string,
): string =>
  [
    channel,
    timerText(chat.timerHours),
    frequencyText(chat.lookEveryDays),
    SIGHT_WORDS[chat.sight],
  ].join(' · ');
