import { Note } from '#renderer/ui/Note.tsx';
import { catchUpText } from './closing.ts';
import { useDayState } from './day-state.ts';
import classes from './today.module.css';

/** After an absence: that what was due then is in the one list below. Nothing where nobody was away. */
export function CatchingUp() {
  const state = useDayState();
  const says = state && catchUpText(state);
  if (says === null) return null;
  return (
    <div className={classes['notice']}>
      <Note title="Catching up">
        <p>{says}</p>
      </Note>
    </div>
  );
}
