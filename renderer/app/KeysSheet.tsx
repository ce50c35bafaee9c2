import { Kbd, Modal } from '@mantine/core';
import { keysNow, useAllCommands } from './commands.ts';
import { keyCaps } from './keys.ts';
import { useServices } from './services.ts';
import classes from './KeysSheet.module.css';

interface KeysSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The groups of the frame, which come after those of the screen. */
const FRAME_GROUPS: readonly string[] = ['Do', 'Window', 'Go to'];
const byPlace = (a: string, b: string): number => FRAME_GROUPS.indexOf(a) - FRAME_GROUPS.indexOf(b);

/** The keys that work on this screen, the screen's own first. */
export function KeysSheet({ opened, onClose }: KeysSheetProps) {
  const { mac } = useServices();
  const all = useAllCommands();
  const commands = all.filter((command) => keysNow(command, all) !== undefined);
  const groups = [...new Set(commands.map(({ group }) => group))].toSorted(byPlace);
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size={640}>
      <p className={classes['hint']}>
        Keys without {mac ? '⌘' : 'Ctrl'} or Alt work while their list has the focus.
      </p>
      <div className={classes['groups']}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={classes['title']}>{group}</h3>
            <dl className={classes['keys']}>
              {commands
                .filter((command) => command.group === group)
                .map(({ id, label, keys = '' }) => (
                  <div key={id} className={classes['line']}>
                    <dt>{label}</dt>
                    <dd>
                      {keyCaps(keys, mac).map((cap) => (
                        <Kbd key={cap} size="xs">
                          {cap}
                        </Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
