import { useState } from 'react';
import type { SuggestionMark } from '#shared/words/suggestion.ts';
import type { TalkWindow } from '#shared/words/talk-window.ts';
import type { Category, Message } from '#shared/words/message.ts';
import { extended, nothingSelected, toggled, type Selection } from '#renderer/ui/selection.ts';
import { aboutWhich, isUntriaged, nextUntriaged } from './sorting.ts';
import type { TriageAct } from './triage-keys.ts';
import type { Sorter, Sorting } from './use-sorting.ts';

/** A message with what may make it worth a look. */
export type SuggestedMessage = Message & { readonly suggestions: SuggestionMark[] };

/** A window of talk with its messages in full. */
export interface Talk {
  readonly window: TalkWindow;
  readonly messages: readonly SuggestedMessage[];
}

/** An entry being made of messages. */
export interface Logging {
  readonly chat: string;
  readonly evidence: readonly string[];
  /** To be called once it is logged: someone has said, then, that its messages are significant. */
  readonly logged: (reference: string) => Promise<void>;
}

interface WindowTalkDeps {
  readonly talk: Talk;
  readonly sorter: Sorter;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: () => void;
  /** Undefined for a member who may only read. */
  readonly onLog: ((logging: Logging) => void) | undefined;
}

/** What is in focus and selected in a window of talk, and what a key does to it. */
export interface WindowTalkState {
  readonly focus: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly act: (asked: TriageAct) => void;
  readonly pick: (id: string, how: { readonly shift: boolean; readonly add: boolean }) => void;
}

/** Messages by what they are sorted as, so that marking drift changes nothing else of them. */
const byCategory = (messages: readonly SuggestedMessage[]): [Category, SuggestedMessage[]][] => {
  const groups = new Map<Category, SuggestedMessage[]>();
  for (const message of messages) {
    groups.set(message.category, [...(groups.get(message.category) ?? []), message]);
  }
  return [...groups];
};

/** Focus, selection and sorting within the window of talk that is open. */
export const useWindowTalk = (deps: WindowTalkDeps): WindowTalkState => {
  const { talk, sorter, onStep, onUndo, onLog } = deps;
  const { window, messages } = talk;
  const ids = messages.map(({ id }) => id);
  const [focus, setFocus] = useState<string | null>(
    () => nextUntriaged(messages, null, new Set()) ?? messages[0]?.id ?? null,
  );
  const [selection, setSelection] = useState<Selection<string>>(nothingSelected);
  const about = (whole = false) => aboutWhich(messages, selection.chosen, { focus, whole });
  const mark = (sorting: Pick<Sorting, 'messages' | 'category'> & Partial<Sorting>) =>
    sorter.sort({ window: window.id, drift: null, whole: false, ...sorting });

  /** Where to go after these are sorted: the next that is not, else the next window. */
  const goOn = (sorted: readonly SuggestedMessage[]): void => {
    const gone = new Set(sorted.map(({ id }) => id));
    setSelection(nothingSelected());
    if (!messages.some((message) => isUntriaged(message) && !gone.has(message.id))) onStep(1);
    else setFocus(nextUntriaged(messages, sorted.at(-1)?.id ?? null, gone) ?? focus);
  };

  const sort = async (category: Category, whole: boolean): Promise<void> => {
    const sorted = about(whole);
    if (sorted.length === 0 || !(await mark({ messages: sorted, category, whole }))) return;
    goOn(sorted);
  };

  const drift = async (): Promise<void> => {
    const marked = about();
    const on = !marked[0]?.drift;
    for (const [category, group] of byCategory(marked)) {
      // One act after the other: each is written before the next begins.
      await mark({ messages: group, category, drift: on });
    }
  };

  const log = (): void => {
    const logged = about();
    if (logged.length === 0 || !onLog) return;
    onLog({
      chat: window.chat,
      evidence: logged.map(({ id }) => id),
      logged: async (reference) => {
        const fresh = logged.filter(isUntriaged);
        sorter.say(`Logged as ${reference}.`);
        if (fresh.length > 0) {
          await mark({
            messages: fresh,
            category: 'significant',
            before: `Logged as ${reference}.`,
          });
        }
        goOn(logged);
      },
    });
  };

  const move = (by: 1 | -1, extend: boolean): void => {
    const to = ids[(focus === null ? -1 : ids.indexOf(focus)) + by];
    if (to === undefined) return;
    setFocus(to);
    if (extend) setSelection((now) => extended({ ...now, anchor: now.anchor ?? focus }, ids, to));
  };

  const select = (id: string | null, extend: boolean): void => {
    if (id === null) return;
    setSelection((now) => (extend ? extended(now, ids, id) : toggled(now, id)));
  };

  const act = (asked: TriageAct): void => {
    switch (asked.type) {
      case 'sort':
        return void sort(asked.category, asked.whole);
      case 'drift':
        return void drift();
      case 'move':
        return move(asked.by, asked.extend);
      case 'window':
        return onStep(asked.by);
      case 'select':
        return select(focus, asked.extend);
      case 'log':
        return log();
      case 'undo':
        return onUndo();
      case 'clear':
        return setSelection(nothingSelected());
    }
  };

  const pick: WindowTalkState['pick'] = (id, { shift, add }) => {
    setFocus(id);
    if (shift || add) select(id, shift);
  };

  return { focus, chosen: selection.chosen, act, pick };
};
