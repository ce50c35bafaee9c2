import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '#main/menu-template.ts';

const nothing = { onLock: () => {}, onProtect: () => {}, onGuide: () => {} };

const roles = (packaged: boolean): readonly (string | undefined)[] => {
  const deps = { packaged, mac: false, protect: true, ...nothing };
  const flat = (items: readonly MenuItemConstructorOptions[]): readonly (string | undefined)[] =>
    items.flatMap(({ role, submenu }) => [role, ...(Array.isArray(submenu) ? flat(submenu) : [])]);
  return flat(menuTemplate(deps));
};

describe('the menu', () => {
  it('neither reloads nor inspects a packaged application', () => {
    expect(roles(true).filter((role) => /reload|devtools/i.test(role ?? ''))).toEqual([]);
  });

  it('does both while Daybook is being built', () => {
    expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
  });
});
