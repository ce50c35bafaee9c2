import { Anchor, Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { GROUP_WORDS } from './entry-groups.ts';
import {
  isNamed,
  nameProblem,
  renamed,
  withoutView,
  withView,
  type LogLook,
  type LogView,
} from './log-views.ts';
import type { KeptViews } from './use-log-views.ts';

interface ViewsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly kept: KeptViews;
  readonly look: LogLook;
  readonly onOpen: (view: LogView) => void;
}

/** What a look of the log is, in words. */
const lookSays = ({ line, group }: LogLook): string =>
  [line.trim() === '' ? 'All entries' : line.trim(), group === null ? '' : GROUP_WORDS[group]]
    .filter((words) => words !== '')
    .join(' · ');

/** Keeps how the log is shown under a name; renames and deletes what was kept. */
export function ViewsDialog({ opened, onClose, kept, look, onOpen }: ViewsDialogProps) {
  const name = useRef<HTMLInputElement>(null);
  return (
    <Modal opened={opened} onClose={onClose} title="Views of the log" size={560}>
      <Stack gap={16}>
        {kept.failure && <FailureNote failure={kept.failure} />}
        <KeepForm kept={kept} look={look} field={name} />
        {kept.views.length > 0 && (
          <section aria-label="Kept views">
            <Title order={3} mb={8}>
              Kept views
            </Title>
            <Stack component="ul" gap={8} p={0} m={0} style={{ listStyle: 'none' }}>
              {kept.views.map((view) => (
                <ViewRow
                  key={view.name}
                  view={view}
                  kept={kept}
                  onOpen={onOpen}
                  onGone={() => name.current?.focus()}
                />
              ))}
            </Stack>
          </section>
        )}
        {kept.says !== '' && <UndoBar says={kept.says} onUndo={kept.undo} />}
      </Stack>
    </Modal>
  );
}

interface KeepFormProps extends Pick<ViewsDialogProps, 'kept' | 'look'> {
  readonly field: RefObject<HTMLInputElement | null>;
}

function KeepForm({ kept, look, field }: KeepFormProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    // A name that is taken is taken over: that is how a view is changed, and can be undone.
    const wrong = nameProblem(name, []);
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    const held = kept.views.some((view) => isNamed(view.name, name));
    const says = `“${name.trim()}” ${held ? 'is now what the log shows' : 'is kept'}.`;
    kept.change(withView(kept.views, name, look), says);
    setName('');
    return field.current?.focus();
  };
  return (
    <form onSubmit={keep} noValidate>
      <Group align="flex-end" gap={8} wrap="nowrap">
        <TextInput
          ref={field}
          data-autofocus
          style={{ flex: 1 }}
          label="Name for the log as it is shown now"
          description={lookSays(look)}
          autoComplete="off"
          value={name}
          error={problem}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          Keep it
        </Button>
      </Group>
    </form>
  );
}

interface ViewRowProps extends Pick<ViewsDialogProps, 'kept' | 'onOpen'> {
  readonly view: LogView;
  readonly onGone: () => void;
}

function ViewRow({ view, kept, onOpen, onGone }: ViewRowProps) {
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <li>
        <RenameForm view={view} kept={kept} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li>
      <Group gap={8} wrap="nowrap">
        <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Anchor component="button" type="button" ta="left" onClick={() => onOpen(view)}>
            {view.name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {lookSays(view)}
          </Text>
        </div>
        <Button
          size="compact-sm"
          aria-label={`Rename ${view.name}`}
          onClick={() => setRenaming(true)}
        >
          Rename
        </Button>
        <Button
          size="compact-sm"
          aria-label={`Delete ${view.name}`}
          onClick={() => {
            kept.change(withoutView(kept.views, view.name), `“${view.name}” is deleted.`);
            onGone();
          }}
        >
          Delete
        </Button>
      </Group>
    </li>
  );
}

interface RenameFormProps {
  readonly view: LogView;
  readonly kept: KeptViews;
  readonly onDone: () => void;
}

function RenameForm({ view, kept, onDone }: RenameFormProps) {
  const [name, setName] = useState(view.name);
  const [problem, setProblem] = useState<string | null>(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const wrong = nameProblem(name, withoutView(kept.views, view.name));
    setProblem(wrong);
    if (wrong !== null) return;
    kept.change(
      renamed(kept.views, view.name, name),
      `“${view.name}” is now called “${name.trim()}”.`,
    );
    onDone();
  };
  return (
    <form onSubmit={rename} noValidate>
      <Group align="flex-end" gap={8} wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          label={`New name of ${view.name}`}
          ref={(field) => field?.focus()}
          autoComplete="off"
          value={name}
          error={problem}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          Rename it
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </Group>
    </form>
  );
}
