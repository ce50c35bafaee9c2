import { expect } from '@playwright/test';
import { axeFinds } from '../axe.ts';
import type { Desk } from './desk.ts';

/** Nothing is cut off sideways at 200 % zoom, which is half the window. */
const fitsWhenZoomed = async ({ page, shoot }: Desk, name: string): Promise<void> => {
  await page().setViewportSize({ width: 640, height: 400 });
  const beyond = await page().evaluate(() => {
    const body = document.querySelector('[data-page-body]');
    return body ? body.scrollWidth - body.clientWidth : -1;
  });
  await shoot(`${name}-zoomed`);
  expect(beyond, `${name} at 200 %`).toBe(0);
  await page().setViewportSize({ width: 1280, height: 800 });
};

/** Axe finds nothing, in both themes, and all fits when zoomed; a picture of each for whoever wants one. */
export const looksRight = async (desk: Desk, name: string): Promise<void> => {
  for (const theme of ['light', 'dark'] as const) {
    await desk.page().emulateMedia({ colorScheme: theme });
    await desk.shoot(`${name}-${theme}`);
    expect((await axeFinds(desk.page())).map((found) => `${name}, ${theme}: ${found}`)).toEqual([]);
  }
  await fitsWhenZoomed(desk, name);
};
