import { OFFICIAL } from '#shared/words/classification.ts';
import type { Chat, ChatDetails, ChatKind, Sight } from '#shared/words/chat.ts';
import type { Id } from '#shared/words/id.ts';
import { frequencyText } from '../chat-words.ts';
import { needed, type FieldProblem } from '../ErrorSummary.tsx';

/** A chat as it is being described. Choices are kept as the text of their options. */
export interface ChatDraft {
  readonly name: string;
  readonly channel: Id | null;
  readonly kind: ChatKind | null;
  readonly group: boolean;
  readonly sight: Sight | null;
  /** Hours as text, or `none`, or `other`. */
  readonly timer: string;
  readonly otherHours: string;
  readonly exportPossible: boolean;
  /** In days; null while it follows from the timer. */
  readonly lookEveryDays: number | null;
  readonly device: Id | null;
  readonly members: readonly Id[];
  readonly sensitive: boolean;
}

/** The ids of its fields on the page. */
export const CHAT_FIELDS = {
  name: 'chat-name',
  channel: 'chat-channel',
  kind: 'chat-kind',
  sight: 'chat-sight',
  hours: 'chat-hours',
} as const;

/** The timers that the apps offer (¶24). */
export const TIMERS = [
  { value: 'none', label: 'No timer' },
  { value: '24', label: '24 hours' },
  { value: '168', label: '7 days' },
  { value: '2160', label: '90 days' },
  { value: 'other', label: 'Another' },
] as const;

const OFFERED_DAYS: readonly number[] = [1, 2, 7, 14, 30];

/** How often a chat can be looked at, with what it is looked at now where that is another. */
export const frequencies = (now: number) =>
  [...new Set([...OFFERED_DAYS, now])]
    .toSorted((a, b) => a - b)
    .map((days) => ({ value: String(days), label: capital(frequencyText(days)) }));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const timerOf = (hours: number | null): Pick<ChatDraft, 'timer' | 'otherHours'> => {
  if (hours === null) return { timer: 'none', otherHours: '' };
  const offered = TIMERS.some(({ value }) => value === String(hours));
  return offered
    ? { timer: String(hours), otherHours: '' }
    : { timer: 'other', otherHours: String(hours) };
};

/** A chat to be described. What it is for has no default: it decides what may be kept. */
const NEW_CHAT: ChatDraft = {
  name: '',
  channel: null,
  kind: null,
  group: true,
  sight: null,
  ...timerOf(null),
  exportPossible: true,
  lookEveryDays: null,
  device: null,
  members: [],
  sensitive: false,
};

/** A chat to be described, or one that is already. */
export const chatDraft = (chat: Chat | null): ChatDraft =>
  chat === null
    ? NEW_CHAT
    : {
        name: chat.name,
        channel: chat.channel,
        kind: chat.kind,
        group: chat.group,
        sight: chat.sight,
        ...timerOf(chat.timerHours),
        exportPossible: chat.exportPossible,
        lookEveryDays: chat.lookEveryDays,
        device: chat.device,
        members: chat.members,
        sensitive: chat.marking.sensitive,
      };

const MOST_HOURS = 24 * 400;

const hoursProblem = ({ timer, otherHours }: ChatDraft): readonly FieldProblem[] => {
  const hours = Number(otherHours);
  const fits = Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS;
  return timer === 'other' && !fits
    ? [{ field: CHAT_FIELDS.hours, says: 'Give the timer in whole hours' }]
    : [];
};

/** What is still to be said of a chat, in the order of the form. */
export const chatProblems = (draft: ChatDraft): readonly FieldProblem[] => [
  ...needed(CHAT_FIELDS.name, draft.name, 'Give the chat the name that people know it by'),
  ...needed(
    CHAT_FIELDS.kind,
    draft.kind ?? '',
    'Say whether the chat is official or mixed: it decides what is kept',
  ),
  ...needed(CHAT_FIELDS.sight, draft.sight ?? '', 'Say how the office gets to see it'),
  ...needed(CHAT_FIELDS.channel, draft.channel ?? '', 'Choose the channel it is on'),
  ...hoursProblem(draft),
];

const hoursOf = ({ timer, otherHours }: ChatDraft): number | null => {
  if (timer === 'none') return null;
  return Number(timer === 'other' ? otherHours : timer);
};

/** How often it is looked at: as chosen, else before its timer runs out, and weekly at least (¶23). */
export const lookEvery = (draft: ChatDraft): number => {
  const days = Math.floor((hoursOf(draft) ?? Infinity) / 24);
  return draft.lookEveryDays ?? [7, 2].find((offered) => offered <= days) ?? 1;
};

/** What is recorded. To be asked only when nothing is missing. */
export const chatDetails = (draft: ChatDraft, principal: Id, before: Chat | null): ChatDetails => {
  const { channel, kind, sight } = draft;
  if (channel === null || kind === null || sight === null) {
    throw new Error('asked before it was whole');
  }
  return {
    principal,
    name: draft.name.trim(),
    channel,
    kind,
    group: draft.group,
    sight,
    timerHours: hoursOf(draft),
    exportPossible: draft.exportPossible,
    lookEveryDays: lookEvery(draft),
    device: draft.device,
    members: [...draft.members],
    marking: { ...(before?.marking ?? OFFICIAL), sensitive: draft.sensitive },
  };
};
