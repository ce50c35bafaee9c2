import { describe, expect, it } from 'vitest';
import {
  chatDetails,
  chatDraft,
  chatProblems,
  frequencies,
  type ChatDraft,
} from '#renderer/ui/chat/chat-draft.ts';
import { aChat } from '../builders.ts';

const PRINCIPAL = '01990000-0000-7000-8000-0000000000f4';
const aDraft = (over: Partial<ChatDraft> = {}): ChatDraft => ({
  ...chatDraft(null),
  name: 'Transport – ministers',
  channel: '01990000-0000-7000-8000-0000000000f3',
  kind: 'official',
  sight: 'in-the-group',
  timer: '24',
  ...over,
});

describe('describing a chat', () => {
  it('makes it with what was said, and it belongs to the principal', () => {
    expect(chatDetails(aDraft(), PRINCIPAL, null)).toMatchObject({
      principal: PRINCIPAL,
      kind: 'official',
      timerHours: 24,
    });
  });

  it('carries the marking that its entries will have', () => {
    const sensitive = (draft: ChatDraft) => chatDetails(draft, PRINCIPAL, null).marking.sensitive;
    expect(sensitive(aDraft())).toBe(false);
    expect(sensitive(aDraft({ sensitive: true }))).toBe(true);
  });

  it('takes for granted neither what it is for nor how it is seen', () => {
    expect(chatDraft(null)).toMatchObject({ kind: null, sight: null });
  });

  it('says everything that is missing, in order', () => {
    const draft = aDraft({ name: ' ', channel: null, kind: null, sight: null, timer: 'other' });
    expect(chatProblems(draft).map(({ field }) => field)).toEqual([
      'chat-name',
      'chat-kind',
      'chat-sight',
      'chat-channel',
      'chat-hours',
    ]);
  });

  it.each([
    [null, 7],
    [24 * 90, 7],
    [24 * 7, 7],
    [72, 2],
    [24, 1],
    [8, 1],
  ])('with a timer of %s hours it is looked at every %i days', (hours, days) => {
    const timer = hours === null ? { timer: 'none' } : { timer: 'other', otherHours: `${hours}` };
    expect(chatDetails(aDraft(timer), PRINCIPAL, null).lookEveryDays).toBe(days);
  });

  it('leaves how often it is looked at as it was chosen', () => {
    const draft = { ...chatDraft(aChat({ lookEveryDays: 3 })), timer: '24' };
    expect(chatDetails(draft, PRINCIPAL, null).lookEveryDays).toBe(3);
    expect(frequencies(3).map(({ label }) => label)).toContain('Every 3 days');
  });
});
