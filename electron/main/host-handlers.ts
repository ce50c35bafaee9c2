import type { MessagePortMain } from 'electron';
import type { HostHandlers } from '#shared/contract/host.ts';
import { err, ok } from '#shared/result.ts';
import type { ImportProcesses } from './import-process.ts';
import type { Keychain } from './keychain.ts';
import type { Printer } from './print.ts';
import type { Tokens } from './tokens.ts';

interface HostDeps {
  readonly tokens: Tokens;
  readonly imports: ImportProcesses;
  readonly handOver: (process: string, port: MessagePortMain) => void;
  readonly printer: Pick<Printer, 'pdf'>;
  readonly keychain: Pick<Keychain, 'keep' | 'forget'>;
  readonly keychainAllowed: boolean;
}

const unavailable = () => err({ code: 'keychain-unavailable' } as const);

/** What main does when the vault process asks. */
export const createHostHandlers = (deps: HostDeps): HostHandlers => {
  const { tokens, imports, handOver, printer, keychain, keychainAllowed } = deps;
  return {
    host: {
      pathOf: ({ token }) => {
        const path = tokens.pathOf(token);
        return path === null ? err({ code: 'not-found', what: 'file' }) : ok({ path });
      },
      startImporter: () => ok({ process: imports.start(handOver) }),
      endImporter: ({ process }) => {
        imports.end(process);
        return ok({});
      },
      pdf: async (page) => {
        try {
          return ok({ bytes: new Uint8Array(await printer.pdf(page)) });
        } catch {
          return err({ code: 'cannot-write', where: 'PDF', why: 'The page could not be printed.' });
        }
      },
      keepWrappingKey: async ({ vault, wrappingKey }) => {
        if (wrappingKey === null) return (await keychain.forget(vault)) ? ok({}) : unavailable();
        const kept = keychainAllowed && (await keychain.keep(vault, wrappingKey));
        wrappingKey.fill(0);
        return kept ? ok({}) : unavailable();
      },
    },
  };
};
