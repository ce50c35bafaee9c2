import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

/** How the window looked last: nothing else is kept outside the vault. */
const WindowState = z.object({
  bounds: Bounds.nullable().default(null),
  maximised: z.boolean().default(false),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
});
type WindowState = z.infer<typeof WindowState>;

/** Where the window was and how large, from one start to the next. */
export interface KeptWindowState {
  readonly get: () => WindowState;
  readonly change: (change: Partial<WindowState>) => void;
}

const read = (file: string): WindowState => {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return WindowState.parse({});
  }
};

/** Remembers how the window looked. A file that cannot be read or written is as good as none. */
export const keepWindowState = (file: string): KeptWindowState => {
  let state = read(file);
  return {
    get: () => state,
    change: (change) => {
      state = { ...state, ...change };
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(`${file}.part`, JSON.stringify(state));
        renameSync(`${file}.part`, file);
      } catch {
        // It opens at its usual size next time.
      }
    },
  };
};

/** The smallest window in which every screen can be used. */
export const SMALLEST = { width: 960, height: 640 } as const;
const USUAL = { width: 1280, height: 800 } as const;

const overlaps = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Where the window opens: where it was, if a screen is still there to show it. A laptop taken off
 * its desk loses the screen that the window was on.
 */
export const placeWindow = (
  remembered: Bounds | null,
  screens: readonly Bounds[],
): Partial<Bounds> & { readonly width: number; readonly height: number } => {
  if (!remembered || !screens.some((screen) => overlaps(remembered, screen))) return USUAL;
  const width = Math.max(SMALLEST.width, remembered.width);
  const height = Math.max(SMALLEST.height, remembered.height);
  return { x: remembered.x, y: remembered.y, width, height };
};
