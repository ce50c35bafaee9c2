import { useState } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { ClosedDay } from '#shared/words/day.ts';
import type { Id } from '#shared/words/id.ts';
import { useServices } from '#renderer/app/services.ts';

interface Closing {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Records the reasons that were typed, then the closing; what failed leaves the day open. */
  readonly close: (reasons: ReadonlyMap<Id, string>) => Promise<void>;
}

/** Closing a day: the reasons why chats were not looked at stand in its sheet, so they come first. */
export const useClose = (tenure: Id, onClosed: (closed: ClosedDay) => void): Closing => {
  const { api, now } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const record = async (reasons: ReadonlyMap<Id, string>): Promise<Failure | null> => {
    for (const [chat, typed] of reasons) {
      const why = typed.trim();
      if (why === '') continue;
      const said = await api.chats.look({
        chat,
        outcome: 'not-looked-at',
        upTo: now(),
        basis: 'seen',
        why,
      });
      if (!said.ok) return said.error;
    }
    const closed = await api.day.close({ tenure });
    if (!closed.ok) return closed.error;
    onClosed(closed.value);
    return null;
  };

  return {
    busy,
    failure,
    close: async (reasons) => {
      setBusy(true);
      try {
        setFailure(await record(reasons));
      } finally {
        setBusy(false);
      }
    },
  };
};
