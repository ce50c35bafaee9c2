import type { Chat } from '#shared/words/chat.ts';
import type { Channel } from '#shared/words/channel.ts';
import type { Device } from '#shared/words/device.ts';
import type { Person } from '#shared/words/person.ts';
import type { Instant } from '#shared/words/time.ts';
import type { EntryDraft } from '../entry-form.ts';

/** What can be chosen from while an entry is written. */
export interface Registers {
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly chats: readonly Chat[];
  readonly devices: readonly Device[];
  /** Those in use, in alphabetical order. */
  readonly themes: readonly string[];
}

/** Changes one field of the draft. */
export type SetField = <Field extends keyof EntryDraft>(
  field: Field,
  value: EntryDraft[Field],
) => void;

/** What every section of the editor is given. */
export interface SectionProps {
  readonly draft: EntryDraft;
  readonly set: SetField;
  /** What is wrong at a field; nothing where all is well. */
  readonly problem: (field: keyof EntryDraft) => string | undefined;
  readonly registers: Registers;
  readonly now: Instant;
}

/** The id of a field in the page, so that the summary of problems can lead there. */
export const fieldId = (field: string): string => `entry-${field}`;

/** Rows of a list field with a name each, so that rows keep theirs when one before them goes. */
export const placeOf = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((old, index) => (index === at ? item : old));
