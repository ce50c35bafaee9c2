import { OFFICIAL } from '#shared/words/classification.ts';
import type { ChatDetails, ChatKind, Sight } from '#shared/words/chat.ts';

/** What is asked of a new chat while a file is brought in. The rest can follow in its own time. */
export interface NewChatForm {
  readonly name: string;
  readonly channel: string | null;
  readonly kind: ChatKind | null;
  readonly group: boolean;
  readonly sight: Sight | null;
  /** As typed; empty where no timer runs. */
  readonly timerHours: number | null;
  readonly device: string | null;
  /** Whether what comes from it is OFFICIAL-SENSITIVE unless someone says otherwise. */
  readonly sensitive: boolean;
}

export const KIND_SAYS: Readonly<
  Record<ChatKind, { readonly label: string; readonly says: string }>
> = {
  official: {
    label: 'Official',
    says: 'Made for government business. What comes in is kept whole and sorted afterwards.',
  },
  mixed: {
    label: 'Mixed',
    says: 'About other things as well. You select the lines about government business first; nothing else is ever written (¶18, ¶35).',
  },
};

export const SIGHT_WORDS: Readonly<Record<Sight, string>> = {
  'in-the-group': 'The office is in the group',
  forwarded: 'Lines are forwarded to the office',
  'phone-handed-over': 'The phone is handed over',
  told: 'The office is told',
};

export interface NewChatProblem {
  readonly field: keyof NewChatForm;
  readonly says: string;
}

const CHECKS: readonly (readonly [keyof NewChatForm, string])[] = [
  ['name', 'Give the chat the name that people know it by.'],
  ['channel', 'Choose the channel it is on.'],
  ['kind', 'Say whether it is official or mixed: it decides what is kept.'],
  ['sight', 'Say how the office gets to see it.'],
];

const isMissing = (value: NewChatForm[keyof NewChatForm]): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** What is still to be said of a new chat, in the order of the form. */
export const newChatProblems = (form: NewChatForm): NewChatProblem[] =>
  CHECKS.filter(([field]) => isMissing(form[field])).map(([field, says]) => ({ field, says }));

/** A chat with a timer is looked at before it runs out; others weekly (¶23). */
const lookEvery = (timerHours: number | null): number =>
  timerHours === null ? 7 : Math.min(7, Math.max(1, Math.floor(timerHours / 24)));

/** The chat that a filled form stands for; null while something is missing. */
export const chatOf = (form: NewChatForm, principal: string): ChatDetails | null => {
  const { channel, kind, sight } = form;
  if (newChatProblems(form).length > 0 || !channel || !kind || !sight) return null;
  return {
    principal,
    name: form.name.trim(),
    channel,
    kind,
    group: form.group,
    sight,
    timerHours: form.timerHours,
    exportPossible: true,
    lookEveryDays: lookEvery(form.timerHours),
    device: form.device,
    members: [],
    marking: { ...OFFICIAL, sensitive: form.sensitive },
  };
};

/** `WhatsApp Chat with Transport.txt` suggests *Transport*. */
export const nameFromFile = (fileName: string): string =>
  fileName
    .replace(/\.(txt|zip)$/iu, '')
    .replace(/^WhatsApp Chat (with|-) /iu, '')
    .replace(/ \(\d+\)$/u, '')
    .replace(/^_chat$/iu, '')
    .trim();

/** A name without the signs and capitals in which a phone and a person may differ. */
const plainName = (name: string): string =>
  name
    .toLocaleLowerCase('en-GB')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The chat that a file goes by where that is not the chosen one; null where nothing speaks against it. */
export const otherName = (fileName: string, chat: string): string | null => {
  const says = nameFromFile(fileName);
  return says === '' || plainName(says) === plainName(chat) ? null : says;
};
