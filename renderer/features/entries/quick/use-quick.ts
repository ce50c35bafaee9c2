import { useState } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import type { Entry } from '#shared/words/entry.ts';
import { handedText } from '../kept-draft.ts';
import { emptyDraft } from '../entry-form.ts';
import { fromWhere } from './from-where.ts';
import type { QuickAsked, QuickFields } from './quick-fields.ts';
import { useKeptQuick } from './use-kept-quick.ts';
import type { Chat } from '#shared/words/chat.ts';

interface QuickDeps {
  /** Names the form on the desk, where what is typed is kept. */
  readonly form: string;
  readonly start: QuickFields;
  readonly evidence: readonly string[];
  /** What was logged, and whether a look at its chat was recorded with it. */
  readonly onLogged: (entry: Entry, looked: boolean) => void;
}

/** The fields of a quick entry while they are typed, and logging them. */
export const useQuick = ({ form, start, evidence, onLogged }: QuickDeps) => {
  const tenure = useTenure();
  const { api, now } = useServices();
  const quick = useAct('entries', 'quick');
  const look = useAct('chats', 'look');
  const [secret, setSecret] = useState(false);
  const [twoAtOnce, setTwoAtOnce] = useState(false);
  const typed = useKeptQuick(form, start, secret);
  const { fields, forget } = typed;

  /** Whether somebody looked at the chat of the entry, which is another thing than knowing of one line. */
  const recordLook = async ({ chat, reference }: Entry, chats: readonly Chat[]) => {
    if (!fields.looked || chat === null) return false;
    const told = chats.find(({ id }) => id === chat)?.sight === 'told';
    const basis = told ? 'told' : 'seen';
    const why = `Logged as ${reference}.`;
    return (await look.mutateAsync({ chat, outcome: 'noted', upTo: now(), basis, why })).ok;
  };

  const log = async (asked: QuickAsked, chats: readonly Chat[]): Promise<void> => {
    const logged = await quick.mutateAsync({
      tenure: tenure.id,
      ...asked,
      evidence: [...evidence],
    });
    if (logged.ok) {
      forget();
      onLogged(logged.value, await recordLook(logged.value, chats));
    } else if (logged.error.code === 'secret-refused') setSecret(true);
  };

  /**
   * Hands what is typed to the full editor, by way of the draft that it takes up. False where another
   * entry is still being written there: that one is never written over.
   */
  const handOver = async (full: string, chats: readonly Chat[]): Promise<boolean> => {
    const held = await api.desk.kept({ form: full });
    if (held.ok && held.value.draft !== null) {
      const nothingTyped = fields.what.trim() === '';
      setTwoAtOnce(!nothingTyped);
      return nothingTyped;
    }
    const started = await api.entries.draft({
      tenure: tenure.id,
      chat: fromWhere(fields.where, chats).chat,
      evidence: [...evidence],
    });
    const base = emptyDraft(now());
    const { from } = fromWhere(fields.where, chats);
    const draft = {
      ...base,
      ...(started.ok && withoutTimes(started.value)),
      title: fields.what,
      made: fields.when,
      decidedBy: fields.decidedBy,
      ...(from !== '' && { others: [{ person: null, name: from }] }),
    };
    await api.desk.keep({ form: full, draft: handedText(draft) });
    forget();
    return true;
  };

  return { ...typed, quick, log, handOver, secret, setSecret, twoAtOnce };
};

const withoutTimes = <Details extends { madeAt: string; learntAt: string }>({
  madeAt: _made,
  learntAt: _learnt,
  ...rest
}: Details): Omit<Details, 'madeAt' | 'learntAt'> => rest;
