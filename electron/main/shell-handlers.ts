import type { GateCode } from '#shared/contract/define.ts';
import type { Failure, FailureOf } from '#shared/failure.ts';
import type { KeeperClient } from '#shared/contract/host.ts';
import type { ShellHandlers } from '#shared/contract/shell.ts';
import { err, ok } from '#shared/result.ts';
import type { Dialogs } from './dialogs.ts';
import type { Keychain } from './keychain.ts';
import { lockMinutes, type Lock } from './lock.ts';
import type { ManagedConfig } from './managed-config.ts';
import type { Printer } from './print.ts';
import type { Tokens } from './tokens.ts';

type About = { readonly version: string; readonly electron: string; readonly platform: string };
type Theme = 'light' | 'dark' | 'system';

interface ShellDeps {
  readonly about: About;
  readonly managed: ManagedConfig;
  readonly dialogs: Dialogs;
  readonly tokens: Tokens;
  readonly lock: Lock['lock'];
  readonly keeper: KeeperClient['keeper'];
  readonly keychain: Pick<Keychain, 'find'>;
  /** The id of the vault in the folder that is shown now. */
  readonly vaultId: () => Promise<string | null>;
  readonly printer: Pick<Printer, 'paper'>;
  readonly showFolder: (path: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly quit: () => void;
}

type Shell = ShellHandlers['shell'];

const GATE_CODES: ReadonlySet<string> = new Set<GateCode>([
  'locked',
  'bad-input',
  'defect',
  'role-forbids',
]);
const isOfGate = (failure: Failure): failure is FailureOf<GateCode> => GATE_CODES.has(failure.code);

const keychainHandlers = (
  deps: ShellDeps,
): Pick<Shell, 'unlockWithKeychain' | 'keychainAvailable'> => {
  const { keychain, keeper, managed, vaultId } = deps;

  const wrappingKeyOf = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const vault = managed.keychainAllowed ? await vaultId() : null;
    return vault === null ? null : keychain.find(vault);
  };

  return {
    unlockWithKeychain: async () => {
      const wrappingKey = await wrappingKeyOf();
      if (!wrappingKey) return err({ code: 'keychain-unavailable' });
      const unlocked = await keeper.unlockWithKeychain({ wrappingKey });
      wrappingKey.fill(0);
      if (unlocked.ok) return ok({});
      const { error } = unlocked;
      // What the vault's gate alone says is no answer to a person who unlocks.
      if (isOfGate(error)) throw new Error(`the vault process answered ${error.code}`);
      return err(error);
    },
    keychainAvailable: async () => {
      const wrappingKey = await wrappingKeyOf();
      wrappingKey?.fill(0);
      return ok({ available: wrappingKey !== null });
    },
  };
};

/** What main does when the window asks. No content crosses here but what is printed. */
export const createShellHandlers = (deps: ShellDeps): Pick<ShellHandlers, 'shell'> => {
  const { about, managed, dialogs, tokens, printer } = deps;
  const { department, office, recipients, recordsLead, ceiling, keychainAllowed } = managed;
  return {
    shell: {
      ...keychainHandlers(deps),
      about: () =>
        ok({
          ...about,
          managed: {
            department,
            office,
            recipients: [...recipients],
            recordsLead,
            ceiling,
            lockMinutes: lockMinutes(managed.lockMinutes),
            keychainAllowed,
          },
        }),
      chooseFile: async (asked) => ok(await dialogs.chooseFile(asked)),
      chooseFolder: async (asked) => ok(await dialogs.chooseFolder(asked)),
      lock: () => {
        // Not awaited: the window that asks is gone before it is done.
        void deps.lock('asked');
        return ok({});
      },
      print: async (page) =>
        (await printer.paper(page))
          ? ok({})
          : err({ code: 'cannot-write', where: 'printer', why: 'Nothing was printed.' }),
      showFolder: ({ token }) => {
        const path = tokens.pathOf(token);
        if (path === null || path.includes('\0')) return err({ code: 'not-found', what: 'folder' });
        deps.showFolder(path);
        return ok({});
      },
      theme: ({ theme }) => {
        deps.setTheme(theme);
        return ok({});
      },
      quit: () => {
        deps.quit();
        return ok({});
      },
    },
  };
};
