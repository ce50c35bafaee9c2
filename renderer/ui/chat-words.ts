import { hoursText } from '#shared/plural.ts';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';

/** How the office gets to see a chat, in words. */
export const SIGHT_WORDS: Readonly<Record<ChatDetails['sight'], string>> = {
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
