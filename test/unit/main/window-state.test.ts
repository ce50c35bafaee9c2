import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepWindowState, placeWindow } from '#main/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const file = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'daybook-state-')), 'w.json');

describe('where the window opens', () => {
  it('is where it was', () => {
    const bounds = { x: 100, y: 50, width: 1400, height: 900 };
    expect(placeWindow(bounds, [screen])).toEqual(bounds);
  });

  it('is the usual place when its screen is gone', () => {
    const bounds = { x: 2500, y: 0, width: 1400, height: 900 };
    expect(placeWindow(bounds, [screen])).toEqual({ width: 1280, height: 800 });
    expect(placeWindow(null, [screen])).toEqual({ width: 1280, height: 800 });
  });

  it('is never smaller than the screens were drawn for', () => {
    const { width, height } = placeWindow({ x: 0, y: 0, width: 10, height: 10 }, [screen]);
    expect([width, height]).toEqual([960, 640]);
  });
});

describe('how the window looked', () => {
  it('is remembered', () => {
    const kept = file();
    keepWindowState(kept).change({ theme: 'dark', maximised: true });
    expect(keepWindowState(kept).get()).toEqual({ bounds: null, theme: 'dark', maximised: true });
  });

  it.each(['', 'not JSON', '{"bounds":{"x":"left"}}', '[]'])(
    'is as new when the file is %j',
    (text) => {
      const kept = file();
      writeFileSync(kept, text);
      expect(keepWindowState(kept).get()).toEqual({
        bounds: null,
        theme: 'system',
        maximised: false,
      });
    },
  );

  it('goes on when it cannot be written', () => {
    const state = keepWindowState('/dev/null/nowhere/window.json');
    state.change({ theme: 'light' });
    expect(state.get().theme).toBe('light');
  });

  it('leaves nothing half-written beside it', () => {
    const kept = file();
    keepWindowState(kept).change({ theme: 'dark' });
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ theme: 'dark' });
  });
});
