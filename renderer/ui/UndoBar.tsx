import { Button, Kbd } from '@mantine/core';
import classes from './UndoBar.module.css';

interface UndoBarProps {
  /** What was just done: `27 messages sorted as logistical`. Empty for nothing. */
  readonly says: string;
  readonly onUndo?: (() => void) | undefined;
  /** The key that does the same, where there is one. */
  readonly undoKey?: string;
}

/** Says what a key or button just did, and offers to take it back. Its place does not move. */
export function UndoBar({ says, onUndo, undoKey }: UndoBarProps) {
  return (
    <div className={classes['bar']}>
      <output className={classes['says']}>{says}</output>
      {says !== '' && onUndo && (
        <Button variant="subtle" size="compact-sm" flex="none" onClick={onUndo}>
          Undo
          {undoKey !== undefined && (
            <Kbd size="xs" ml={8}>
              {undoKey}
            </Kbd>
          )}
        </Button>
      )}
    </div>
  );
}
