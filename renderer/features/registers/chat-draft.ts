import { OFFICIAL } from '#shared/words/classification.ts';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';
import type { Id } from '#shared/words/time.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { needed } from './register-form.ts';

/** A chat as it is being described. Choices are kept as the text of their options. */
export interface ChatDraft {
  readonly name: string;
  readonly channel: Id | null;
  readonly kind: ChatDetails['kind'] | null;
  readonly group: boolean;
  readonly sight: ChatDetails['sight'];
  /** Hours as text, or `none`, or `other`. */
  readonly timer: string;
  readonly otherHours: string;
  readonly exportPossible: boolean;
  readonly lookEveryDays: string;
  readonly device: Id | null;
  readonly members: readonly Id[];
  readonly sensitive: boolean;
}

export const CHAT_FIELDS = {
  name: 'chat-name',
  channel: 'chat-channel',
  kind: 'chat-kind',
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

export const FREQUENCIES = [
  { value: '1', label: 'Every day' },
  { value: '2', label: 'Every two days' },
  { value: '7', label: 'Every week' },
  { value: '14', label: 'Every two weeks' },
  { value: '30', label: 'Every month' },
] as const;

const timerOf = (hours: number | null): Pick<ChatDraft, 'timer' | 'otherHours'> => {
  if (hours === null) return { timer: 'none', otherHours: '' };
  const offered = TIMERS.some(({ value }) => value === String(hours));
  return offered
    ? { timer: String(hours), otherHours: '' }
    : { timer: 'other', otherHours: String(hours) };
};

/** A chat to be described. What it is for has no default: it decides what may come in. */
const NEW_CHAT: ChatDraft = {
  name: '',
  channel: null,
  kind: null,
  group: true,
  sight: 'in-the-group',
  ...timerOf(null),
  exportPossible: true,
  lookEveryDays: '1',
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
        lookEveryDays: String(chat.lookEveryDays),
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

export const chatProblems = (draft: ChatDraft): readonly FieldProblem[] => [
  ...needed(CHAT_FIELDS.name, draft.name, 'Give the chat a name'),
  ...needed(CHAT_FIELDS.channel, draft.channel ?? '', 'Choose the channel'),
  ...needed(
    CHAT_FIELDS.kind,
    draft.kind ?? '',
    'Say whether the chat was made for government business or is mixed',
  ),
  ...hoursProblem(draft),
];

const hoursOf = ({ timer, otherHours }: ChatDraft): number | null => {
  if (timer === 'none') return null;
  return Number(timer === 'other' ? otherHours : timer);
};

/** What is recorded. To be asked only when nothing is missing. */
export const chatDetails = (draft: ChatDraft, principal: Id, before: Chat | null): ChatDetails => {
  if (draft.channel === null || draft.kind === null) throw new Error('asked before it was whole');
  return {
    principal,
    name: draft.name.trim(),
    channel: draft.channel,
    kind: draft.kind,
    group: draft.group,
    sight: draft.sight,
    timerHours: hoursOf(draft),
    exportPossible: draft.exportPossible,
    lookEveryDays: Number(draft.lookEveryDays),
    device: draft.device,
    members: [...draft.members],
    marking: { ...(before?.marking ?? OFFICIAL), sensitive: draft.sensitive },
  };
};
