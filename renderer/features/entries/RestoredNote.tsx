import { Button } from '@mantine/core';
import { Note } from '#renderer/ui/Note.tsx';

/** Says that what was being typed is here again, and how to be rid of it. */
export function RestoredNote({ onStartAfresh }: { readonly onStartAfresh: () => void }) {
  return (
    <div style={{ marginBottom: 24 }}>
      <Note title="What you were typing is here again." live="status">
        <Button size="compact-sm" onClick={onStartAfresh}>
          Start afresh
        </Button>
      </Note>
    </div>
  );
}
