import { useTenure } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { SecretStop } from './SecretStop.tsx';

interface IncidentFormProps {
  readonly chats: readonly Chat[];
  readonly now: Instant;
  readonly onBack: () => void;
  readonly onRecorded: (entry: Entry) => void;
}

/** Records that something above OFFICIAL was met: when and where, never what (¶11). */
export function IncidentForm({ chats, now, onBack, onRecorded }: IncidentFormProps) {
  const tenure = useTenure();
  const record = useAct('entries', 'incident');
  return (
    <SecretStop
      chats={chats}
      now={now}
      busy={record.isPending}
      failure={record.data?.ok === false ? record.data.error : null}
      onBack={onBack}
      onRecord={(stub) =>
        record.mutate(
          { tenure: tenure.id, stub },
          { onSuccess: (made) => made.ok && onRecorded(made.value) },
        )
      }
    />
  );
}
