import { Kbd, Modal, TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent } from 'react';
import { keysNow, useAllCommands, type Command } from './commands.ts';
import { keyCaps } from './keys.ts';
import { matching } from './match.ts';
import { useServices } from './services.ts';
import classes from './Palette.module.css';

interface PaletteProps {
  readonly opened: boolean;
  /** `undone` where it was left without a command, so that the focus goes back. */
  readonly onClose: (undone: boolean) => void;
}

/** Every act by its name: type some of it, Enter does it. */
export function Palette({ opened, onClose }: PaletteProps) {
  return (
    <Modal
      opened={opened}
      onClose={() => onClose(true)}
      returnFocus={false}
      withCloseButton={false}
      size={560}
      yOffset={96}
      padding={0}
      title="Commands"
      classNames={{ header: classes['header'] ?? '' }}
    >
      {opened && <PaletteList onClose={onClose} />}
    </Modal>
  );
}

function Keys({ keys, mac }: { readonly keys: string | undefined; readonly mac: boolean }) {
  return keys === undefined ? null : <Kbd size="xs">{keyCaps(keys, mac).join(' ')}</Kbd>;
}

function PaletteList({ onClose }: Pick<PaletteProps, 'onClose'>) {
  const { mac } = useServices();
  const commands = useAllCommands();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const shown = matching(
    commands.filter((command) => command.id !== 'palette' && command.when()),
    typed,
  );
  const place = Math.min(at, shown.length - 1);

  const run = (command: Command | undefined): void => {
    if (!command) return;
    // The act decides where the focus goes.
    onClose(false);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (place + step + shown.length) % Math.max(1, shown.length);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(shown[place]);
    }
  };

  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        variant="unstyled"
        className={classes['input'] ?? ''}
        aria-label="Type some of a command"
        placeholder="What do you want to do?"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- because it is an input, of the kind that drives a list
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={shown.length > 0 ? `${id}-${place}` : undefined}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- because a listbox driven from its input keeps the focus there */}
      <div id={id} role="listbox" aria-label="Commands" className={classes['list']}>
        {shown.map((command, index) => (
          <div
            key={command.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            className={classes['option']}
            onClick={() => run(command)}
          >
            <span className={classes['group']}>{command.group}</span>
            <span className={classes['label']}>{command.label}</span>
            <Keys keys={keysNow(command, commands)} mac={mac} />
          </div>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      {shown.length === 0 && <p className={classes['none']}>No command is called that.</p>}
    </>
  );
}
