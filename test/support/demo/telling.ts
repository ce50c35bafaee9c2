import type { ChatKey } from './chats.ts';

/** One thing that was said: when by the wall clock in London, `2026-03-04 22:51`. */
export interface Said {
  readonly chat: ChatKey;
  readonly at: string;
  readonly from: string;
  readonly text: string;
}

/** What the office logs of a storyline, with the words that are its evidence. */
export interface SampleEntry {
  readonly title: string;
  readonly words: string | null;
  readonly chat: ChatKey | null;
  readonly madeAt: string;
  readonly more: Readonly<Record<string, unknown>>;
  /** The title of the entry that this one reverses or supersedes. */
  readonly reverses?: string;
  readonly filed?: string;
}

export interface Storyline {
  readonly theme: string;
  readonly lead: string;
  readonly said: readonly Said[];
  readonly entries: readonly SampleEntry[];
}

/** What somebody said: `2026-02-11 19:02 Councillor Bea Holt`, by the wall clock in London. */
export const say = (chat: ChatKey, when: string, text: string): Said => ({
  chat,
  at: when.slice(0, 16),
  from: when.slice(17),
  text,
});

/** The reason for the channel was asked for and not given yet. */
export const asked = (on: string) => ({ channelReason: { state: 'not-given', askedOn: on } });
