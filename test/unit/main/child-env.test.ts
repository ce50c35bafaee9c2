import { describe, expect, it } from 'vitest';
import { childEnv } from '#main/child-env.ts';

describe('the environment of our processes', () => {
  it('keeps what they need and nothing that loads code or opens a debugger', () => {
    const given = {
      HOME: '/home/pn',
      TZ: 'Europe/London',
      NODE_OPTIONS: '--require planted',
      ELECTRON_RUN_AS_NODE: '1',
      LD_PRELOAD: '/planted.so',
      HTTPS_PROXY: 'http://planted',
      DAYBOOK_DATA: '/planted',
    };
    expect(childEnv(given)).toEqual({ HOME: '/home/pn', TZ: 'Europe/London' });
  });
});
