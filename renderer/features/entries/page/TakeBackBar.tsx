import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import type { Entry } from '#shared/words/entry.ts';
import { useTakeBack } from './use-take-back.ts';

interface TakeBackBarProps {
  /** Null until it is read. */
  readonly entry: Entry | null;
  readonly amending: boolean;
}

/** Offers to take back an entry that was just logged; nothing where it is too late for that. */
export function TakeBackBar({ entry, amending }: TakeBackBarProps) {
  const { says, undo } = useTakeBack(amending ? null : entry);
  useScreenActs('Entry', [
    {
      id: 'entry.take-back',
      label: 'Take back the entry just logged',
      ready: undo !== undefined,
      run: () => undo?.(),
    },
  ]);
  return says === '' ? null : <UndoBar says={says} onUndo={undo} />;
}
