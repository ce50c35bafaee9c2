import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { viewShown, type LogLook } from './log-views.ts';
import { useLogViews } from './use-log-views.ts';
import { ViewsDialog } from './ViewsDialog.tsx';

interface ViewsMenuProps {
  readonly tenure: string;
  /** How the log is shown now. */
  readonly look: LogLook;
  readonly onLook: (look: LogLook) => void;
}

/** The views that were kept, to be opened; and keeping, renaming and deleting them. */
export function ViewsMenu({ tenure, look, onLook }: ViewsMenuProps) {
  const kept = useLogViews(tenure);
  const [dialog, setDialog] = useState(false);
  const shown = viewShown(kept.views, look);
  useScreenActs('Log', [
    { id: 'log.views', label: 'Keep, rename or delete views', run: () => setDialog(true) },
    ...kept.views.map((view) => ({
      id: `log.view.${view.name}`,
      label: `Open the view ${view.name}`,
      run: () => onLook(view),
    })),
  ]);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button maw={220}>{shown ? `View: ${shown.name}` : 'Views'}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kept.views.map((view) => (
            <Menu.Item key={view.name} onClick={() => onLook(view)}>
              {view.name}
            </Menu.Item>
          ))}
          {kept.views.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setDialog(true)}>Keep, rename or delete views</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ViewsDialog
        opened={dialog}
        onClose={() => setDialog(false)}
        kept={kept}
        look={look}
        onOpen={(view) => {
          onLook(view);
          setDialog(false);
        }}
      />
    </>
  );
}
