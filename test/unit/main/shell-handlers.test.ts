import { describe, expect, it } from 'vitest';
import { ManagedConfig } from '#main/managed-config.ts';
import { createShellHandlers } from '#main/shell-handlers.ts';
import { createTokens } from '#main/tokens.ts';
import type { KeeperClient } from '#shared/contract/host.ts';
import { err, ok } from '#shared/result.ts';

type Keeper = KeeperClient['keeper'];
type Unlocking = Awaited<ReturnType<Keeper['unlockWithKeychain']>>;

interface Given {
  readonly secret?: Uint8Array<ArrayBuffer> | null;
  readonly unlocking?: Unlocking;
  readonly managed?: Partial<ManagedConfig>;
}

const aShell = ({ secret = null, unlocking = ok({}), managed = {} }: Given = {}) => {
  const tokens = createTokens(() => 'token');
  const shown: string[] = [];
  const given: Uint8Array[] = [];
  const { shell } = createShellHandlers({
    about: { version: '1.0.0', electron: '33', platform: 'linux' },
    managed: { ...ManagedConfig.parse({}), ...managed },
    dialogs: { chooseFile: async () => null, chooseFolder: async () => null },
    tokens,
    lock: async () => undefined,
    keeper: {
      unlockWithKeychain: async (input) => {
        given.push(Uint8Array.from(input.wrappingKey));
        return unlocking;
      },
      closeDown: async () => ok({}),
    },
    keychain: { find: async () => secret },
    vaultId: async () => 'vault',
    printer: { paper: async () => false },
    showFolder: (folder) => shown.push(folder),
    setTheme: () => undefined,
    quit: () => undefined,
  });
  return { shell, tokens, shown, given };
};

describe('unlocking with the OS keychain', () => {
  it('hands the secret to the vault and wipes its own copy', async () => {
    const secret = new Uint8Array([1, 2, 3]);
    const { shell, given } = aShell({ secret });
    expect(await shell.unlockWithKeychain({})).toEqual(ok({}));
    expect(given).toEqual([new Uint8Array([1, 2, 3])]);
    expect([...secret]).toEqual([0, 0, 0]);
  });

  it('says so where the keychain holds nothing', async () => {
    const { shell } = aShell();
    expect(await shell.unlockWithKeychain({})).toEqual(err({ code: 'keychain-unavailable' }));
    expect(await shell.keychainAvailable({})).toEqual(ok({ available: false }));
  });

  it('is refused where the department forbids it, whatever the keychain holds', async () => {
    const { shell, given } = aShell({
      secret: new Uint8Array([1]),
      managed: { keychainAllowed: false },
    });
    expect(await shell.unlockWithKeychain({})).toEqual(err({ code: 'keychain-unavailable' }));
    expect(await shell.keychainAvailable({})).toEqual(ok({ available: false }));
    expect(given).toEqual([]);
  });

  it('passes on why the vault does not open', async () => {
    const { shell } = aShell({ secret: new Uint8Array([1]), unlocking: err({ code: 'no-space' }) });
    expect(await shell.unlockWithKeychain({})).toEqual(err({ code: 'no-space' }));
  });
});

describe('showing a folder', () => {
  it('shows what main itself gave a token for, and nothing else', async () => {
    const { shell, tokens, shown } = aShell();
    tokens.give('/media/pack');
    expect(await shell.showFolder({ token: 'token' })).toEqual(ok({}));
    expect(await shell.showFolder({ token: '/etc' })).toMatchObject({ ok: false });
    expect(shown).toEqual(['/media/pack']);
  });

  it('refuses a path with a null byte', async () => {
    const { shell, tokens, shown } = aShell();
    tokens.give('/media/pack\0.exe');
    expect(await shell.showFolder({ token: 'token' })).toMatchObject({ ok: false });
    expect(shown).toEqual([]);
  });
});

describe('printing on paper', () => {
  it('says so where nothing was printed', async () => {
    const { shell } = aShell();
    const answer = await shell.print({ html: '<p>Sheet</p>', title: 'Recovery sheet' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'cannot-write' } });
  });
});
