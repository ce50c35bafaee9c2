import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesFor } from '#main/places.ts';
import { choosePurpose } from '#main/purpose.ts';

const base = {
  platform: 'linux' as const,
  env: {},
  argv: [],
  userData: '/home/pn/.config/Daybook',
  packaged: false,
  scratch: null,
};

describe('where Daybook keeps things', () => {
  it('is the local data folder on Windows, which does not roam', () => {
    const env = { LOCALAPPDATA: '/c/Users/pn/AppData/Local' };
    expect(placesFor({ ...base, platform: 'win32', env }).vault).toBe(
      path.join('/c/Users/pn/AppData/Local', 'Daybook', 'vault'),
    );
  });

  it('is Electron’s own data folder elsewhere', () => {
    expect(placesFor(base).vault).toBe('/home/pn/.config/Daybook/vault');
  });

  it('is what a test names, the argument before the variable', () => {
    const env = { DAYBOOK_DATA: '/tmp/variable' };
    expect(placesFor({ ...base, env }).vault).toBe('/tmp/variable/vault');
    expect(placesFor({ ...base, env, argv: ['--data=/tmp/named'] }).vault).toBe('/tmp/named/vault');
  });

  it('takes nothing from outside once it is packaged', () => {
    const env = { DAYBOOK_DATA: '/tmp/x', DAYBOOK_MANAGED: '/tmp/x.json', DAYBOOK_CAPTURE: '1' };
    const places = placesFor({ ...base, env, argv: ['--data=/tmp/y'], packaged: true });
    expect(places).toMatchObject({
      vault: '/home/pn/.config/Daybook/vault',
      managedConfig: null,
      protectContent: true,
    });
  });

  it('keeps vault and the window’s profile apart', () => {
    const { vault, profile } = placesFor(base);
    expect(vault).not.toBe(profile);
  });
});

describe('what Daybook is started for', () => {
  it('is everyday work, in the usual folder', () => {
    expect(choosePurpose(['daybook'], () => '/tmp/made')).toEqual({
      selfCheck: false,
      hidden: false,
      scratch: null,
    });
  });

  it('is a self-check only in a folder that it makes', () => {
    const purpose = choosePurpose(['daybook', '--self-check'], () => '/tmp/made');
    expect(purpose).toEqual({ selfCheck: true, hidden: true, scratch: '/tmp/made' });
    const argv = ['--self-check', '--data=/real'];
    expect(placesFor({ ...base, argv, scratch: purpose.scratch }).vault).toBe('/tmp/made/vault');
  });
});
