import { Menu } from 'electron';
import { menuTemplate, type MenuDeps } from './menu-template.ts';

/** Puts the menu in place. */
export const setMenu = (deps: MenuDeps): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(deps)));
