import { Kbd, VisuallyHidden } from '@mantine/core';
import { numberText } from '#shared/plural.ts';
import { keyCaps } from './keys.ts';
import { useNavigation } from './navigation.ts';
import { RAIL, railOf } from './screen.ts';
import { useServices } from './services.ts';
import { TenurePicker } from './TenurePicker.tsx';
import { useWaiting } from './counts.ts';
import classes from './Frame.module.css';

interface RailProps {
  readonly onPalette: () => void;
  readonly onLock: () => void;
}

/** Where one can go, with what waits for a person; the tenure; Lock; the palette. */
export function Rail({ onPalette, onLock }: RailProps) {
  const { here, go } = useNavigation();
  const { mac } = useServices();
  const waiting = useWaiting();
  return (
    <nav className={classes['rail']} aria-label="Screens">
      <ul className={classes['places']}>
        {RAIL.map(({ screen, label }) => {
          const count = waiting[screen.name] ?? 0;
          return (
            <li key={screen.name}>
              <button
                type="button"
                className={classes['place']}
                aria-current={railOf(here) === screen.name ? 'page' : undefined}
                onClick={() => go(screen)}
              >
                <span>{label} </span>
                {count > 0 && (
                  <span className={classes['count']}>
                    {numberText(count)}
                    <VisuallyHidden> waiting</VisuallyHidden>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={classes['foot']}>
        <TenurePicker />
        <button type="button" className={classes['place']} onClick={onPalette}>
          <span>Commands</span>
          <Kbd size="xs">{keyCaps('Mod+K', mac).join(' ')}</Kbd>
        </button>
        <button type="button" className={classes['place']} onClick={onLock}>
          <span>Lock</span>
          <Kbd size="xs">{keyCaps('Mod+L', mac).join(' ')}</Kbd>
        </button>
      </div>
    </nav>
  );
}
