import { AttachmentPicture } from '#renderer/app/AttachmentPicture.tsx';
import { useNames } from '#renderer/app/names.ts';
import { useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { lineOfMessage, type TalkLine } from '#renderer/ui/talk/talk-line.ts';
import { TalkReader } from '#renderer/ui/talk/TalkReader.tsx';
import classes from '../entries.module.css';

const picture = (line: TalkLine, name: string) => (
  <AttachmentPicture message={line.id} name={name} />
);

/** The messages that are an entry's evidence, as they came. */
export function EvidenceView({ ids }: { readonly ids: readonly string[] }) {
  const { personName } = useNames();
  const messages = useRead('messages', 'get', { ids: ids.slice(0, 1_000) });
  return (
    <Answer of={messages}>
      {(held) => (
        <div className={classes['messages']}>
          <TalkReader
            label="Messages"
            lines={held.map((message) => lineOfMessage(message, personName))}
            picture={picture}
          />
        </div>
      )}
    </Answer>
  );
}
