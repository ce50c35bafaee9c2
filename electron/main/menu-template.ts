import type { MenuItemConstructorOptions } from 'electron';

/** What the items of the menu do. */
export interface MenuDeps {
  readonly packaged: boolean;
  readonly mac: boolean;
  readonly protect: boolean;
  readonly onLock: () => void;
  readonly onProtect: (on: boolean) => void;
  readonly onGuide: () => void;
}

const separator = { type: 'separator' } as const;

/** The menu of the platform, by roles; nothing in it reloads or inspects a packaged application. */
export const menuTemplate = (deps: MenuDeps): MenuItemConstructorOptions[] => {
  const { packaged, mac, protect, onLock, onProtect, onGuide } = deps;
  const lock: MenuItemConstructorOptions = {
    label: 'Lock now',
    accelerator: 'CommandOrControl+L',
    click: onLock,
  };
  const showInCalls: MenuItemConstructorOptions = {
    label: 'Show in screen shares and captures',
    type: 'checkbox',
    checked: !protect,
    click: ({ checked }) => onProtect(!checked),
  };
  const building: MenuItemConstructorOptions[] = packaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [lock, separator, { role: mac ? 'close' : 'quit' }] },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        showInCalls,
        ...building,
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      // The window hears F1 itself; the menu only tells of it.
      submenu: [{ label: 'Guide', accelerator: 'F1', registerAccelerator: false, click: onGuide }],
    },
  ];
};
